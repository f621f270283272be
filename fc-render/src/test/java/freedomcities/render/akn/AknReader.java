package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Metadata;
import freedomcities.tree.SectionNumbering;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads a tree back from what the renderer wrote. */
public final class AknReader {
  private AknReader() {}

  public static Document read(String file) {
    Element root = parsed(file);
    Element main = children(root).getFirst();
    List<Element> parts = children(main);
    List<Block> blocks = parts.stream().skip(1).flatMap(part -> blocks(part).stream()).toList();
    return new Document(metadata(parts.getFirst()), blocks);
  }

  static Element parsed(String file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(file)))
          .getDocumentElement();
    } catch (javax.xml.parsers.ParserConfigurationException
        | org.xml.sax.SAXException
        | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Metadata metadata(Element meta) {
    Element data = children(children(meta).getLast()).getFirst();
    return Metadata.of(
            data.getAttribute("identifier"),
            data.getAttribute("title"),
            LocalDate.parse(data.getAttribute("date")))
        .type(data.getAttribute("type"))
        .place(data.getAttribute("place"))
        .stage(data.getAttribute("stage"))
        .author(data.getAttribute("author"))
        .subject(data.getAttribute("subject"))
        .source(data.getAttribute("source"))
        .keywords(children(data).stream().map(Element::getTextContent).toList())
        .language(data.getAttribute("language"))
        .conventions(
            new Conventions(
                new SectionNumbering(
                    data.getAttribute("prefix"),
                    data.getAttribute("suffix"),
                    data.getAttribute("reference")),
                Conventions.Changes.valueOf(data.getAttribute("changes")),
                Conventions.LineNumbers.valueOf(data.getAttribute("lines"))))
        .build();
  }

  private static List<Block> blocks(Element parent) {
    return children(parent).stream().flatMap(AknReader::block).toList();
  }

  private static Stream<Block> block(Element e) {
    return switch (e.getLocalName()) {
      case "longTitle" -> Stream.of(new Block.Title(inlines(children(e).getFirst())));
      case "recitals" ->
          children(e).stream()
              .map(recital -> new Block.Recital(inlines(children(recital).getFirst())));
      case "formula" -> Stream.of(new Block.Formula(inlines(children(e).getFirst())));
      case "p" -> paragraph(e);
      case "block" -> Stream.of(line(e));
      case "hcontainer" ->
          switch (e.getAttribute("name")) {
            case "text" -> blocks(children(e).getFirst()).stream();
            default -> Stream.of(new Block.InLanguage(language(e), blocks(e)));
          };
      case "section" -> Stream.of(section(e));
      case "blockList" ->
          Stream.of(
              new Block.ItemList(
                  marker(e),
                  children(e).stream()
                      .map(
                          item ->
                              new Block.Item(
                                  ours(item, "id"),
                                  num(children(item).getFirst()),
                                  blocksAfter(item, 1)))
                      .toList()));
      case "table" -> Stream.of(table(e));
      case "blockContainer" -> Stream.of(container(e));
      case "toc" -> Stream.empty();
      default -> throw new AssertionError("nothing reads " + e.getLocalName());
    };
  }

  private static Stream<Block> paragraph(Element e) {
    return switch (e.getAttribute("class")) {
      case "nothing" -> Stream.empty();
      case "pageBreak" -> Stream.of(new Block.PageBreak());
      case "emptyList" -> Stream.of(new Block.ItemList(marker(e), List.of()));
      case "emptyTable" -> Stream.of(new Block.Table(inlines(e), columns(e), List.of(), List.of()));
      case "" ->
          children(e).size() == 1
                  && children(e).getFirst().getLocalName().equals("embeddedStructure")
              ? blocks(children(e).getFirst()).stream()
              : Stream.of(new Block.Paragraph(Block.Paragraph.Style.BODY, inlines(e)));
      default ->
          Stream.of(
              new Block.Paragraph(
                  Block.Paragraph.Style.valueOf(e.getAttribute("class").toUpperCase(Locale.ROOT)),
                  inlines(e)));
    };
  }

  private static Block line(Element e) {
    return switch (e.getAttribute("name")) {
      case "title" -> new Block.Title(inlines(e));
      case "heading" ->
          new Block.Heading(Integer.parseInt(ours(e, "level")), e.getAttribute("eId"), inlines(e));
      case "recital" -> new Block.Recital(inlines(e));
      case "formula" -> new Block.Formula(inlines(e));
      case "contents" -> new Block.Contents(inlines(e), Integer.parseInt(ours(e, "level")));
      default -> throw new AssertionError("nothing reads the line " + e.getAttribute("name"));
    };
  }

  private static Block section(Element e) {
    List<Block> content = new ArrayList<>();
    for (Element part : children(e).subList(2, children(e).size())) {
      switch (part.getLocalName()) {
        case "content" ->
            content.addAll(
                amends(part)
                    ? amendment(children(children(part).getFirst()).getFirst())
                    : blocks(part));
        case "intro" -> content.addAll(blocks(part));
        default -> content.addAll(block(part).toList());
      }
    }
    return new Block.Section(
        e.getAttribute("eId"), num(children(e).getFirst()), inlines(children(e).get(1)), content);
  }

  private static boolean amends(Element content) {
    return children(content).size() == 1
        && children(children(content).getFirst()).size() == 1
        && children(children(content).getFirst()).getFirst().getLocalName().equals("mod");
  }

  private static List<Block> amendment(Element mod) {
    Element quoted = children(mod).getLast();
    List<Block> out = new ArrayList<>();
    out.add(new Block.Paragraph(Block.Paragraph.Style.BODY, inlines(mod)));
    out.addAll(blocks(quoted));
    return out;
  }

  private static Block container(Element e) {
    List<Element> inner = children(e);
    return switch (e.getAttribute("class")) {
      case "quotation" ->
          new Block.Quotation(
              inner.subList(0, inner.size() - 1).stream().flatMap(AknReader::block).toList(),
              inlines(inner.getLast()));
      case "signatures" ->
          new Block.Signatures(
              inner.stream()
                  .filter(one -> one.getLocalName().equals("blockContainer"))
                  .map(AknReader::signature)
                  .toList());
      case "grid" ->
          new Block.Grid(
              columns(e),
              inner.stream()
                  .filter(row -> row.getLocalName().equals("blockContainer"))
                  .map(row -> children(row).stream().map(AknReader::blocks).toList())
                  .toList());
      case "figure" -> {
        String words = inner.getFirst().getTextContent();
        yield new Block.Figure(
            words.substring("[figure: ".length(), words.length() - 1),
            new Drawing(1, 1, List.of()),
            inlines(inner.getLast()));
      }
      case "inLanguage" -> new Block.InLanguage(language(e), blocks(e));
      default ->
          throw new AssertionError("nothing reads a container of " + e.getAttribute("class"));
    };
  }

  private static Block.Signature signature(Element e) {
    List<Element> inner = children(e);
    Element blank = children(children(inner.get(1)).getFirst()).getFirst();
    return new Block.Signature(
        inlines(inner.getFirst()),
        fillIn(blank),
        inner.stream().skip(2).map(AknReader::inlines).toList());
  }

  private static Block table(Element e) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Element row : children(e).subList(1, children(e).size())) {
      (row.getAttribute("class").equals("head") ? head : body)
          .add(
              new Block.Row(
                  children(row).stream()
                      .map(
                          cell ->
                              new Block.Cell(
                                  cell.getAttribute("colspan").isEmpty()
                                      ? 1
                                      : Integer.parseInt(cell.getAttribute("colspan")),
                                  !ours(cell, "rowHeader").isEmpty(),
                                  blocks(cell)))
                      .toList()));
    }
    return new Block.Table(inlines(children(e).getFirst()), columns(e), head, body);
  }

  private static List<Inline> inlines(Element parent) {
    List<Inline> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (node) {
        case Element e
            when List.of("authorialNote", "quotedStructure").contains(e.getLocalName()) -> {}
        case Element e -> out.add(inline(e));
        default -> out.add(new Inline.Text(node.getTextContent()));
      }
    }
    return out;
  }

  private static Inline inline(Element e) {
    return switch (e.getLocalName()) {
      case "eol" -> new Inline.LineBreak();
      case "b" -> new Inline.Span(Inline.Span.Role.STRONG, inlines(e));
      case "i" -> new Inline.Span(Inline.Span.Role.EMPHASIS, inlines(e));
      case "def" -> new Inline.Span(Inline.Span.Role.TERM, inlines(e));
      case "placeholder" ->
          new Inline.Filled(
              e.getAttribute("originalText").replaceAll("^\\[|\\]$", ""),
              e.getTextContent(),
              ours(e, "source"));
      case "fillIn" -> fillIn(e);
      case "ins" ->
          new Inline.Ins(inlines(e), ours(e, "author"), LocalDate.parse(ours(e, "date")), moved(e));
      case "del" ->
          new Inline.Del(inlines(e), ours(e, "author"), LocalDate.parse(ours(e, "date")), moved(e));
      case "ref" -> new Inline.Ref(ours(e, "target"), "true".equals(ours(e, "numberOnly")));
      case "a" -> new Inline.Link(URI.create(e.getAttribute("href")), inlines(e));
      case "inline" ->
          switch (e.getAttribute("name")) {
            case "leadWord" -> new Inline.Span(Inline.Span.Role.LEAD_WORD, inlines(e));
            case "noted" ->
                new Inline.Note(
                    inlines(e), ours(e, "author"), children(e).getLast().getTextContent());
            case "inLanguage" -> new Inline.InLanguage(language(e), inlines(e));
            case "checkBox" ->
                new Inline.CheckBox(
                    ours(e, "name"),
                    ours(e, "label"),
                    Boolean.parseBoolean(ours(e, "checked")),
                    ours(e, "description"));
            case "textField" ->
                new Inline.TextField(
                    ours(e, "name"),
                    ours(e, "label"),
                    Integer.parseInt(ours(e, "lines")),
                    ours(e, "description"),
                    ours(e, "value"),
                    Boolean.parseBoolean(ours(e, "fixed")));
            default ->
                throw new AssertionError("nothing reads words that are " + e.getAttribute("name"));
          };
      default -> throw new AssertionError("nothing reads " + e.getLocalName());
    };
  }

  private static Inline.FillIn fillIn(Element e) {
    return new Inline.FillIn(
        ours(e, "key"),
        ours(e, "prompt"),
        Inline.FillIn.Kind.valueOf(ours(e, "kind").toUpperCase(Locale.ROOT)),
        Boolean.parseBoolean(ours(e, "shown")));
  }

  private static Block.Num num(Element e) {
    return ours(e, "literal").isEmpty() ? Block.Num.AUTOMATIC : new Block.Num(e.getTextContent());
  }

  private static List<Block> blocksAfter(Element e, int skipped) {
    return children(e).stream().skip(skipped).flatMap(AknReader::block).toList();
  }

  private static Block.Marker marker(Element e) {
    return Block.Marker.valueOf(ours(e, "marker").toUpperCase(Locale.ROOT));
  }

  private static List<Block.Column> columns(Element e) {
    return Arrays.stream(ours(e, "weights").split(" "))
        .map(weight -> new Block.Column(Integer.parseInt(weight)))
        .toList();
  }

  private static String language(Element e) {
    return e.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
  }

  private static Optional<Inline.Move> moved(Element e) {
    return Optional.of(new Inline.Move(ours(e, "moved"), ours(e, "place")))
        .filter(move -> !move.name().isEmpty());
  }

  private static String ours(Element e, String name) {
    return e.getAttributeNS(AknXml.OURS, name);
  }

  private static List<Element> children(Element e) {
    List<Element> out = new ArrayList<>();
    for (Node node = e.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }
}
