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
import org.jspecify.annotations.Nullable;

/** One document being written: what its parts have in common, used once and by one thread. */
final class Composition {
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

  final Document document;
  final Numbers numbers;
  final CrossReferences references;
  final Words words;
  final Numbering numbering;
  final Comments comments;
  final Moves moves;
  final Blanks blanks = new Blanks();
  final Relationships relationships;
  final Xml xml = new Xml();
  final PageSetup page;
  private final BasePackage base;
  private final @Nullable Stationery stationery;
  private int revisions;
  private int controls;
  private int bookmarks;
  private int drawings;

  /** On the town's letterhead, if there is one. */
  Composition(Document document, @Nullable Stationery stationery) {
    Printing printing = document.metadata().printing();
    this.document = document;
    this.stationery = stationery;
    base = stationery == null ? BasePackage.of(printing) : stationery.base(printing);
    page = stationery == null ? PageSetup.of(printing) : stationery.page(printing);
    numbers = Numbers.of(document);
    references = new CrossReferences(document, numbers);
    words = new Words(document, references);
    numbering = new Numbering(document.metadata().conventions().numbering(), stationery == null
        ? TownLists.NONE
        : stationery.lists());
    moves = new Moves(this);
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
    types.put("rels", RELATIONSHIPS);
    types.put("xml", "application/xml");

    PageParts own = stationery == null
        ? PageParts.usual(page.textWidth())
        : PageParts.onLetterhead(stationery.page(Printing.USUAL).textWidth(), page.textWidth());
    PageFurniture furniture = new PageFurniture(own, relationships, archive, types);
    furniture.add(metadata, stationery, base);
    relationships.part("numbering", "numbering.xml");

    body(furniture);
    archive.add(BasePackage.DOCUMENT, xml.bytes());
    types.put("/" + BasePackage.DOCUMENT, WORD + "document.main+xml");
    archive.add("word/numbering.xml", numbering.part());
    types.put("/word/numbering.xml", WORD + "numbering+xml");
    if (!comments.isEmpty()) {
      relationships.part("comments", "comments.xml");
      archive.add("word/comments.xml", comments.part());
      types.put("/word/comments.xml", WORD + "comments+xml");
    }
    CustomXml custom = new CustomXml(relationships, archive, types);
    if (!blanks.isEmpty()) {
      bound(archive, types, custom);
    }
    document.attachments().forEach(custom::add);
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

  private void bound(Archive archive, SortedMap<String, String> types, CustomXml custom) {
    custom.add(blanks.data(), Blanks.PROPERTIES);
    relationships.part("glossaryDocument", "glossary/document.xml");
    Relationships glossary = new Relationships(java.util.List.of());
    glossary.part("styles", "styles.xml");
    archive.add("word/glossary/document.xml", blanks.glossary());
    archive.add("word/glossary/_rels/document.xml.rels", glossary.part());
    archive.add("word/glossary/styles.xml", Blanks.GLOSSARY_STYLES);
    types.put("/word/glossary/document.xml", WORD + "document.glossary+xml");
    types.put("/word/glossary/styles.xml", WORD + "styles+xml");
  }

  private void body(PageFurniture furniture) {
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
    furniture.write(xml);
    page.write(xml);
    if (stationery != null) {
      xml.finished(stationery.beforeNumbers());
    }
    switch (document.metadata().conventions().lines()) {
      case OFF -> {}
      case PAGE -> lineNumbers("newPage");
      case CONTINUOUS -> lineNumbers("continuous");
    }
    xml.empty("w:cols", "w:space", "720");
    if (stationery != null) {
      xml.finished(stationery.beforeEnd());
    }
    xml.close();
    xml.close().close();
  }

  private void lineNumbers(String restart) {
    xml.empty("w:lnNumType", "w:countBy", "1", "w:distance", "360", "w:restart", restart);
  }

  static byte[] contentTypes(SortedMap<String, String> types) {
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
