package freedomcities.render.docx;

import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import freedomcities.tree.Numbers;
import freedomcities.tree.Printing;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** One document being written: what its parts have in common, used once and by one thread. */
final class Composition {
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final int TWIPS = 20;

  final Document document;
  final Numbers numbers;
  final CrossReferences references;
  final Words words;
  final Numbering numbering;
  final Comments comments;
  final Blanks blanks = new Blanks();
  final Relationships relationships;
  final Xml xml = new Xml();
  private final BasePackage base;
  private int revisions;
  private int controls;
  private int bookmarks;
  private int drawings;

  Composition(Document document, BasePackage base) {
    this.document = document;
    this.base = base;
    numbers = Numbers.of(document);
    references = new CrossReferences(document, numbers);
    words = new Words(document, references);
    numbering = new Numbering(document.metadata().conventions().numbering());
    comments = new Comments(document.metadata().date());
    relationships = new Relationships(base.relationships());
  }

  String nextRevision() {
    return String.valueOf(++revisions);
  }

  String nextControl() {
    return String.valueOf(1000 + ++controls);
  }

  String nextBookmark() {
    return String.valueOf(bookmarks++);
  }

  String nextDrawing() {
    return String.valueOf(++drawings);
  }

  /** A date as Word writes instants; noon would be no truer than midnight. */
  static String instant(LocalDate date) {
    return date + "T00:00:00Z";
  }

  void write(OutputStream out) throws IOException {
    Metadata metadata = document.metadata();
    Archive archive = new Archive();
    base.into(archive, metadata.language());
    SortedMap<String, String> types = new TreeMap<>(base.contentTypes());
    types.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    types.put("xml", "application/xml");

    String header = PageParts.headed(metadata) ? relationships.part("header", "header1.xml") : "";
    String footer = relationships.part("footer", "footer1.xml");
    relationships.part("numbering", "numbering.xml");
    if (!header.isEmpty()) {
      archive.add("word/header1.xml", PageParts.header(metadata));
      types.put("/word/header1.xml", WORD + "header+xml");
    }
    archive.add("word/footer1.xml", PageParts.footer(metadata));
    types.put("/word/footer1.xml", WORD + "footer+xml");

    body(header, footer);
    archive.add(BasePackage.DOCUMENT, xml.bytes());
    types.put("/" + BasePackage.DOCUMENT, WORD + "document.main+xml");
    archive.add("word/numbering.xml", numbering.part());
    types.put("/word/numbering.xml", WORD + "numbering+xml");
    if (!comments.isEmpty()) {
      relationships.part("comments", "comments.xml");
      archive.add("word/comments.xml", comments.part());
      types.put("/word/comments.xml", WORD + "comments+xml");
    }
    if (!blanks.isEmpty()) {
      bound(archive, types);
    }
    archive.add("docProps/core.xml", CoreProperties.part(metadata));
    types.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    archive.add(BasePackage.DOCUMENT_RELATIONSHIPS, relationships.part());

    Relationships root = new Relationships(java.util.List.of());
    root.part(OFFICE + "officeDocument", BasePackage.DOCUMENT);
    root.part(PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    archive.add("_rels/.rels", root.part());
    archive.add(Archive.CONTENT_TYPES, contentTypes(types));
    archive.writeTo(out);
  }

  private void bound(Archive archive, SortedMap<String, String> types) {
    relationships.part("customXml", "../customXml/item1.xml");
    Relationships data = new Relationships(java.util.List.of());
    data.part("customXmlProps", "itemProps1.xml");
    archive.add("customXml/item1.xml", blanks.data());
    archive.add("customXml/_rels/item1.xml.rels", data.part());
    archive.add("customXml/itemProps1.xml", Blanks.PROPERTIES);
    types.put("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    relationships.part("glossaryDocument", "glossary/document.xml");
    Relationships glossary = new Relationships(java.util.List.of());
    glossary.part("styles", "styles.xml");
    archive.add("word/glossary/document.xml", blanks.glossary());
    archive.add("word/glossary/_rels/document.xml.rels", glossary.part());
    archive.add("word/glossary/styles.xml", Blanks.GLOSSARY_STYLES);
    types.put("/word/glossary/document.xml", WORD + "document.glossary+xml");
    types.put("/word/glossary/styles.xml", WORD + "styles+xml");
  }

  /** The width of the text between the margins, in twentieths of a point. */
  static int textWidth(Printing printing) {
    return (int) Math.round((printing.pageWidth() - printing.leftMargin() - printing.margin()) * TWIPS);
  }

  private static String twips(double points) {
    return String.valueOf(Math.round(points * TWIPS));
  }

  private void body(String header, String footer) {
    Printing printing = document.metadata().printing();
    xml.open("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R,
        "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:wpg", FigureWriter.GROUP,
        "xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc:Ignorable", "w14");
    xml.open("w:body");
    new BlockWriter(this).all(document.blocks());
    xml.open("w:sectPr");
    if (!header.isEmpty()) {
      xml.empty("w:headerReference", "w:type", "default", "r:id", header);
    }
    xml.empty("w:footerReference", "w:type", "default", "r:id", footer)
        .empty("w:pgSz", "w:w", twips(printing.pageWidth()), "w:h", twips(printing.pageHeight()))
        .empty("w:pgMar", "w:top", twips(printing.margin()), "w:right", twips(printing.margin()), "w:bottom", twips(
            printing.margin()), "w:left", twips(printing.leftMargin()), "w:header", twips(printing.margin() / 2),
            "w:footer", twips(printing.margin() / 2), "w:gutter", "0");
    switch (document.metadata().conventions().lines()) {
      case OFF -> {}
      case PAGE -> lineNumbers("newPage");
      case CONTINUOUS -> lineNumbers("continuous");
    }
    xml.empty("w:cols", "w:space", "720").close();
    xml.close().close();
  }

  private void lineNumbers(String restart) {
    xml.empty("w:lnNumType", "w:countBy", "1", "w:distance", "360", "w:restart", restart);
  }

  private static byte[] contentTypes(SortedMap<String, String> types) {
    Xml xml = new Xml();
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    types.forEach((key, type) -> {
      if (!key.startsWith("/")) {
        xml.empty("Default", "Extension", key, "ContentType", type);
      }
    });
    types.forEach((key, type) -> {
      if (key.startsWith("/")) {
        xml.empty("Override", "PartName", key, "ContentType", type);
      }
    });
    return xml.close().bytes();
  }
}
