package freedomcities.render.docx;

import static freedomcities.render.docx.DocxFile.below;
import static freedomcities.render.docx.DocxFile.children;

import freedomcities.render.docx.styles.StyleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Finds what schemas let pass and Word does not: the faults that make it "repair" a file. */
public final class DocxLint {
  private final DocxFile file;
  private final List<String> faults = new ArrayList<>();

  private DocxLint(DocxFile file) {
    this.file = file;
  }

  /** The faults of a file, each in a sentence; none if it is sound. */
  public static List<String> faults(byte[] docx) {
    DocxLint lint = new DocxLint(new DocxFile(docx));
    lint.packaging();
    lint.coreProperties();
    lint.document();
    return List.copyOf(lint.faults);
  }

  private void packaging() {
    Element types = file.part("[Content_Types].xml");
    Set<String> overrides = attributes(children(types), "PartName");
    Set<String> endings = attributes(children(types), "Extension");
    for (String name : overrides) {
      check(
          name.isEmpty() || file.has(name.substring(1)),
          "a content type for " + name + ", which is not there");
    }
    check(
        file.names().getFirst().equals("[Content_Types].xml"),
        "the content types are not the first entry");
    for (String name : file.names()) {
      String ending = name.substring(name.lastIndexOf('.') + 1);
      check(
          overrides.contains("/" + name) || endings.contains(ending),
          "no content type for " + name);
      if (name.endsWith(".rels")) {
        relationships(name);
      }
    }
  }

  private void relationships(String name) {
    String folder = name.substring(0, name.indexOf("_rels/"));
    List<Element> all = children(file.part(name));
    unique(all, "Id", "relationship id in " + name);
    for (Element one : all) {
      if (!one.getAttribute("TargetMode").equals("External")) {
        check(
            file.has(
                java.nio.file.Path.of(folder + one.getAttribute("Target")).normalize().toString()),
            name + " points to " + one.getAttribute("Target"));
      }
    }
    String source = folder + name.substring(name.indexOf("_rels/") + 6, name.length() - 5);
    if (file.has(source)) {
      Set<String> ids = attributes(all, "Id");
      for (Element element : below(file.part(source))) {
        for (String attribute : List.of("r:id", "r:embed", "r:link", "r:pict")) {
          String id = element.getAttribute(attribute);
          check(id.isEmpty() || ids.contains(id), source + " uses the relationship " + id);
        }
      }
    }
  }

  private void coreProperties() {
    List<String> names =
        children(file.part("docProps/core.xml")).stream().map(Element::getTagName).toList();
    Set<String> seen = new HashSet<>();
    names.forEach(name -> check(seen.add(name), "the property " + name + " stands twice"));
  }

  private void document() {
    Element document = file.part("word/document.xml");
    List<Element> all = below(document);
    unique(
        named(
            all,
            "w:ins",
            "w:del",
            "w:moveFrom",
            "w:moveTo",
            "w:moveFromRangeStart",
            "w:moveToRangeStart"),
        "w:id",
        "revision id");
    pairs(all, "w:moveFromRangeStart", "w:moveFromRangeEnd");
    pairs(all, "w:moveToRangeStart", "w:moveToRangeEnd");
    check(
        names(all, "w:moveFromRangeStart").equals(names(all, "w:moveToRangeStart")),
        "moved from, not to");
    unique(named(all, "w:bookmarkStart"), "w:id", "bookmark id");
    unique(named(all, "w:bookmarkStart"), "w:name", "bookmark name");
    unique(all.stream().filter(e -> e.getTagName().equals("w:id")).toList(), "w:val", "control id");
    unique(named(all, "wp:docPr", "wps:cNvPr"), "id", "drawing id");
    pairs(all, "w:bookmarkStart", "w:bookmarkEnd");
    pairs(all, "w:commentRangeStart", "w:commentRangeEnd");
    styles(document);
    comments(all);
    bookmarks(all);
    for (Element element : all) {
      switch (element.getTagName()) {
        case "w:t", "w:instrText" ->
            check(!within(element, "w:del"), "w:t within w:del: " + element.getTextContent());
        case "w:delText", "w:delInstrText" ->
            check(within(element, "w:del"), "w:delText outside w:del: " + element.getTextContent());
        case "w:tc", "w:body", "w:hdr", "w:ftr" -> endsWithParagraph(element);
        case "w:tbl" -> table(element);
        case "w:p" -> check(!within(element, "w:p"), "a paragraph within a paragraph");
        case "w:lnNumType" ->
            check(
                Set.of("newPage", "continuous").contains(element.getAttribute("w:restart"))
                    && element.getAttribute("w:countBy").equals("1"),
                "line numbers that " + element.getAttribute("w:restart"));
        case "w:rStyle" ->
            check(
                !Set.of(StyleId.ADDED, StyleId.REMOVED, StyleId.BRACKETED)
                        .contains(element.getAttribute("w:val"))
                    || !within(element, "w:ins") && !within(element, "w:del"),
                "a change both tracked and marked in the text");
        case "w:hyperlink" -> check(!within(element, "w:hyperlink"), "a link within a link");
        default -> {}
      }
    }
  }

  private static List<String> names(List<Element> all, String element) {
    return named(all, element).stream().map(e -> e.getAttribute("w:name")).sorted().toList();
  }

  private void table(Element table) {
    int columns =
        children(table).stream()
            .filter(e -> e.getTagName().equals("w:tblGrid"))
            .findFirst()
            .map(grid -> children(grid).size())
            .orElse(0);
    Element next = (Element) table.getNextSibling();
    check(
        next == null || !next.getTagName().equals("w:tbl"),
        "two tables without a paragraph between them");
    List<Element> rows = named(children(table), "w:tr");
    check(!rows.isEmpty(), "a table without rows");
    for (Element row : rows) {
      int width = 0;
      for (Element cell : named(children(row), "w:tc")) {
        String span = DocxFile.value(cell, "w:tcPr", "w:gridSpan");
        width += span.isEmpty() ? 1 : Integer.parseInt(span);
      }
      int found = width;
      check(found == columns, "a row of " + found + " columns in a table of " + columns);
    }
  }

  private void endsWithParagraph(Element element) {
    List<String> names =
        children(element).stream()
            .map(Element::getTagName)
            .filter(n -> !n.equals("w:sectPr"))
            .toList();
    check(
        !names.isEmpty() && names.getLast().equals("w:p"),
        element.getTagName() + " does not end with a paragraph");
  }

  private void styles(Element document) {
    Element sheet = file.part("word/styles.xml");
    unique(named(children(sheet), "w:style"), "w:styleId", "style");
    Set<String> styles = attributes(named(children(sheet), "w:style"), "w:styleId");
    Element numbering = file.part("word/numbering.xml");
    unique(named(children(numbering), "w:abstractNum"), "w:abstractNumId", "list definition");
    unique(named(children(numbering), "w:num"), "w:numId", "list");
    Set<String> lists = attributes(named(children(numbering), "w:num"), "w:numId");
    Set<String> definitions =
        attributes(named(children(numbering), "w:abstractNum"), "w:abstractNumId");
    List<Element> all = new ArrayList<>(below(document));
    all.addAll(below(sheet));
    all.addAll(below(numbering));
    for (String part : file.names()) {
      if (part.matches("word/(header|footer|comments).*\\.xml")) {
        all.addAll(below(file.part(part)));
      }
    }
    for (Element element : all) {
      String value = element.getAttribute("w:val");
      switch (element.getTagName()) {
        case "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link" ->
            check(styles.contains(value), "the style " + value + " is not defined");
        case "w:numId" ->
            check(
                value.equals("0") || lists.contains(value),
                "the list " + value + " is not defined");
        case "w:abstractNumId" ->
            check(definitions.contains(value), "the list definition " + value + " is missing");
        default -> {}
      }
    }
  }

  private void comments(List<Element> all) {
    Set<String> known =
        file.has("word/comments.xml")
            ? attributes(children(file.part("word/comments.xml")), "w:id")
            : Set.of();
    Set<String> used = attributes(named(all, "w:commentReference"), "w:id");
    check(used.equals(known), "comments " + known + ", but references to " + used);
  }

  private void bookmarks(List<Element> all) {
    Set<String> names = attributes(named(all, "w:bookmarkStart"), "w:name");
    for (Element element : named(all, "w:instrText", "w:delInstrText")) {
      String[] words = element.getTextContent().trim().split(" ");
      check(
          !words[0].equals("REF") || names.contains(words[1]),
          "a reference to no bookmark: " + words[words.length - 1]);
    }
    for (Element link : named(all, "w:hyperlink")) {
      String anchor = link.getAttribute("w:anchor");
      check(anchor.isEmpty() || names.contains(anchor), "a link to no bookmark: " + anchor);
    }
    names.forEach(
        name -> check(name.matches("[\\p{L}_][\\p{L}\\p{N}_]{0,39}"), "the bookmark name " + name));
    int depth = 0;
    for (Element field : named(all, "w:fldChar")) {
      depth +=
          switch (field.getAttribute("w:fldCharType")) {
            case "begin" -> 1;
            case "end" -> -1;
            default -> 0;
          };
      check(depth >= 0, "a field ends that never began");
    }
    check(depth == 0, "a field never ends");
  }

  private void pairs(List<Element> all, String start, String end) {
    List<String> starts =
        named(all, start).stream().map(e -> e.getAttribute("w:id")).sorted().toList();
    List<String> ends = named(all, end).stream().map(e -> e.getAttribute("w:id")).sorted().toList();
    check(starts.equals(ends), start + " " + starts + " without its end among " + ends);
  }

  private static boolean within(Element element, String name) {
    for (var at = element.getParentNode(); at instanceof Element parent; at = at.getParentNode()) {
      if (parent.getTagName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> named(List<Element> all, String... names) {
    return all.stream().filter(element -> List.of(names).contains(element.getTagName())).toList();
  }

  private static Set<String> attributes(List<Element> all, String name) {
    return all.stream()
        .map(element -> element.getAttribute(name))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }

  private void unique(List<Element> all, String attribute, String what) {
    Set<String> seen = new HashSet<>();
    for (Element element : all) {
      check(
          seen.add(element.getAttribute(attribute)),
          "the " + what + " " + element.getAttribute(attribute) + " twice");
    }
  }

  private void check(boolean sound, String fault) {
    if (!sound) {
      faults.add(fault);
    }
  }
}
