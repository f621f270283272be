package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes a document: what it is, and its parts in the order of the tree. */
final class AknDocument {
  private final Document document;
  private final Xml xml = new Xml();

  AknDocument(Document document) {
    this.document = document;
  }

  /** The id that a reference names; a tree's id has no white space but what is replaced here. */
  static String eId(String id) {
    return id.replaceAll("\\s", "_");
  }

  /** What of the vocabulary a document is; its identifier ends with the name of its kind. */
  private enum Root {
    BILL("bill", "body"), STATEMENT("statement", "mainBody"), DOC("doc", "mainBody");

    private final String element;
    private final String body;

    Root(String element, String body) {
      this.element = element;
      this.body = body;
    }

    static Root of(String name) {
      return switch (name) {
        case "ordinance", "act" -> BILL;
        case "resolution" -> STATEMENT;
        default -> DOC;
      };
    }
  }

  String written() {
    Metadata data = document.metadata();
    String name = data.identifier().substring(data.identifier().lastIndexOf('-') + 1);
    Root root = Root.of(name);
    xml.open("akomaNtoso", "xmlns", Xml.AKN, "xmlns:fc", Xml.OURS);
    xml.block(root.element, "name", name, "contains", "originalVersion");
    meta(data, root, name);
    parts(root);
    return xml.close().close().written();
  }

  private void meta(Metadata data, Root root, String name) {
    String work = "/akn/us/" + root.element + "/" + name + "/" + data.date().getYear() + "/" + data.identifier();
    String language = Locale.forLanguageTag(data.language()).getISO3Language();
    String expression = work + "/" + language + "@" + data.date();
    xml.block("meta").block("identification", "source", "#author");
    frbr("FRBRWork", work + "/!main", work, data.date(), "Draft");
    xml.empty("FRBRcountry", "value", "us").empty("FRBRsubtype", "value", name).close();
    frbr("FRBRExpression", expression + "/!main", expression, data.date(), "Draft");
    xml.empty("FRBRlanguage", "language", language).close();
    frbr("FRBRManifestation", expression + "/!main.akn", expression + ".akn", data.date(), "Draft");
    xml.empty("FRBRformat", "value", "application/akn+xml").close();
    xml.close();
    xml.block("references", "source", "#author").empty("TLCOrganization", "eId", "author", "href",
        "/ontology/organization/us/author", "showAs", data.author().isEmpty() ? "Drafter" : data.author()).close();
    Conventions conventions = data.conventions();
    xml.block("proprietary", "source", "#author").block("fc:document", "identifier", data.identifier(), "title", data
        .title(), "type", data.type(), "place", data.place(), "stage", data.stage(), "author", data.author(), "subject",
        data.subject(), "language", data.language(), "date", data.date().toString(), "prefix", conventions.numbering()
            .prefix(),
        "suffix", conventions.numbering().suffix(), "reference", conventions.numbering().reference(),
        "changes", conventions.changes().name(), "lines", conventions.lines().name());
    data.keywords().forEach(keyword -> xml.block("fc:keyword").text(keyword).close());
    xml.close().close().close();
  }

  private void frbr(String level, String self, String uri, LocalDate date, String event) {
    xml.block(level).empty("FRBRthis", "value", self).empty("FRBRuri", "value", uri).empty("FRBRdate", "date", date
        .toString(), "name", event).empty("FRBRauthor", "href", "#author");
  }

  private void parts(Root root) {
    List<Block> all = document.blocks();
    AknBlocks blocks = new AknBlocks(document, xml);
    int opening = root == Root.DOC ? 0 : opening(all);
    int head = (int) all.stream().takeWhile(block -> root == Root.DOC ? isHead(block) : !isPreamble(block)).count();
    int preface = root == Root.DOC ? head : Math.min(head, opening);
    int preamble = Math.max(preface, opening);
    int end = root == Root.DOC ? all.size() : closing(all, preamble);
    if (preface > 0) {
      xml.block("preface");
      all.subList(0, preface).forEach(blocks::preface);
      xml.close();
    }
    if (preamble > preface) {
      xml.block("preamble");
      blocks.preamble(all.subList(preface, preamble));
      xml.close();
    }
    xml.block(root.body);
    if (root == Root.BILL) {
      blocks.hierarchy(all.subList(preamble, end));
    } else {
      blocks.mixed(all.subList(preamble, end));
    }
    xml.close();
    if (end < all.size()) {
      xml.block("conclusions");
      blocks.closing(all.subList(end, all.size()));
      xml.close();
    }
  }

  /** Where the provisions begin: at the first section, or after the last recital or formula where there is none. */
  private static int opening(List<Block> all) {
    return IntStream.range(0, all.size()).filter(i -> AknBlocks.holdsSections(all.get(i))).findFirst().orElseGet(
        () -> IntStream.range(0, all.size()).filter(i -> isPreamble(all.get(i))).map(i -> i + 1).max().orElse(0));
  }

  /** Where the provisions end: after the last section, or at the first place to sign where there is none. */
  private static int closing(List<Block> all, int from) {
    return IntStream.range(from, all.size()).filter(i -> AknBlocks.holdsSections(all.get(i))).map(i -> i + 1).max()
        .orElseGet(() -> IntStream.range(from, all.size()).filter(i -> all.get(i) instanceof Block.Signatures)
            .findFirst().orElse(all.size()));
  }

  private static boolean isPreamble(Block block) {
    return block instanceof Block.Recital || block instanceof Block.Formula;
  }

  private static boolean isHead(Block block) {
    return block instanceof Block.Title || block instanceof Block.Paragraph paragraph && paragraph
        .style() == Block.Paragraph.Style.DOCKET;
  }
}
