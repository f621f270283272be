package freedomcities.render.docx;

import freedomcities.render.docx.body.BlockWriter;
import freedomcities.render.docx.body.BodyContext;
import freedomcities.render.docx.body.FigureWriter;
import freedomcities.render.docx.controls.BlankBindings;
import freedomcities.render.docx.headers.HeaderFooterReferences;
import freedomcities.render.docx.headers.HeadersAndFooters;
import freedomcities.render.docx.letterhead.WordLetterhead;
import freedomcities.render.docx.opc.ContentTypes;
import freedomcities.render.docx.opc.CoreProperties;
import freedomcities.render.docx.opc.CustomXml;
import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.docx.opc.Relationships;
import freedomcities.render.docx.opc.ZipArchive;
import freedomcities.render.docx.styles.BasePackage;
import freedomcities.render.docx.styles.PageSetup;
import freedomcities.render.docx.styles.PresentLists;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole file of one document: the base package, and the parts that depend on the document; used
 * once and by one thread.
 */
final class DocumentPackage {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Document document;
  private final BasePackage base;
  private final @Nullable WordLetterhead stationery;
  private final PageSetup page;
  private final BodyContext composition;
  private final XmlWriter xml;

  /** On the town's letterhead, if there is one. */
  DocumentPackage(Document document, @Nullable WordLetterhead stationery) {
    Printing printing = document.metadata().printing();
    this.document = document;
    this.stationery = stationery;
    base = stationery == null ? BasePackage.of(printing) : stationery.base(printing);
    page = stationery == null ? PageSetup.of(printing) : stationery.page(printing);
    composition =
        new BodyContext(
            document,
            page,
            stationery == null ? PresentLists.NONE : stationery.lists(),
            base.relationships());
    xml = composition.xml;
  }

  void write(OutputStream out) throws IOException {
    Metadata metadata = document.metadata();
    ZipArchive archive = new ZipArchive();
    base.into(archive, metadata.language());
    SortedMap<String, String> types = new TreeMap<>(base.contentTypes());
    types.put("rels", ContentTypes.RELATIONSHIPS);
    types.put("xml", "application/xml");

    HeadersAndFooters own =
        stationery == null
            ? HeadersAndFooters.usual(page.textWidth())
            : HeadersAndFooters.onLetterhead(
                stationery.page(Printing.USUAL).textWidth(), page.textWidth());
    HeaderFooterReferences furniture =
        new HeaderFooterReferences(own, composition.relationships, archive, types);
    furniture.add(metadata, stationery, base);
    composition.relationships.part("numbering", "numbering.xml");

    body(furniture);
    archive.add(BasePackage.DOCUMENT, xml.bytes());
    types.put("/" + BasePackage.DOCUMENT, WORD + "document.main+xml");
    archive.add("word/numbering.xml", composition.numbering.part());
    types.put("/word/numbering.xml", WORD + "numbering+xml");
    if (!composition.comments.isEmpty()) {
      composition.relationships.part("comments", "comments.xml");
      archive.add("word/comments.xml", composition.comments.part());
      types.put("/word/comments.xml", WORD + "comments+xml");
    }
    CustomXml custom = new CustomXml(composition.relationships, archive, types);
    if (!composition.blanks.isEmpty()) {
      bound(archive, types, custom);
    }
    document.attachments().forEach(custom::add);
    archive.add("docProps/core.xml", CoreProperties.part(metadata));
    types.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    archive.add(BasePackage.DOCUMENT_RELATIONSHIPS, composition.relationships.part());

    Relationships root = new Relationships(List.of());
    root.part(OFFICE + "officeDocument", BasePackage.DOCUMENT);
    root.part(PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    archive.add("_rels/.rels", root.part());
    archive.add(ZipArchive.CONTENT_TYPES, ContentTypes.part(types));
    archive.writeTo(out);
  }

  private void bound(ZipArchive archive, SortedMap<String, String> types, CustomXml custom) {
    custom.add(composition.blanks.data(), BlankBindings.PROPERTIES);
    composition.relationships.part("glossaryDocument", "glossary/document.xml");
    Relationships glossary = new Relationships(List.of());
    glossary.part("styles", "styles.xml");
    archive.add("word/glossary/document.xml", composition.blanks.glossary());
    archive.add("word/glossary/_rels/document.xml.rels", glossary.part());
    archive.add("word/glossary/styles.xml", BlankBindings.GLOSSARY_STYLES);
    types.put("/word/glossary/document.xml", WORD + "document.glossary+xml");
    types.put("/word/glossary/styles.xml", WORD + "styles+xml");
  }

  private void body(HeaderFooterReferences furniture) {
    xml.open(
        "w:document",
        "xmlns:w",
        PartXml.W,
        "xmlns:r",
        PartXml.R,
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:wpg",
        FigureWriter.GROUP,
        "xmlns:wps",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc:Ignorable",
        "w14");
    xml.open("w:body");
    new BlockWriter(composition).all(document.blocks());
    xml.open("w:sectPr");
    furniture.write(xml);
    page.write(xml);
    if (stationery != null) {
      xml.markup(stationery.beforeNumbers());
    }
    switch (document.metadata().conventions().lines()) {
      case OFF -> {}
      case PAGE -> lineNumbers("newPage");
      case CONTINUOUS -> lineNumbers("continuous");
    }
    xml.empty("w:cols", "w:space", "720");
    if (stationery != null) {
      xml.markup(stationery.beforeEnd());
    }
    xml.close();
    xml.close().close();
  }

  private void lineNumbers(String restart) {
    xml.empty("w:lnNumType", "w:countBy", "1", "w:distance", "360", "w:restart", restart);
  }
}
