package freedomcities.render.pdf;

import freedomcities.render.fonts.FontFamily;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.pdf.composing.PaginatedDocument;
import freedomcities.render.pdf.composing.StyleSheet;
import freedomcities.render.pdf.file.PdfFile;
import freedomcities.render.pdf.fonts.FontSet;
import freedomcities.render.spi.RenderException;
import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import freedomcities.tree.Printing.Imposition;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes PDF for reading, printing and keeping: PDF/UA-1 and PDF/A-2a in one file.
 *
 * <pre>
 * new PdfRenderer().render(document, out);
 * new PdfRenderer(PageSetup.LETTER.legal().withSize(18)).render(document, out);
 * </pre>
 *
 * Drafter's notes are left out; the words they stand at remain.
 */
public final class PdfRenderer implements Renderer {
  private final Function<Document, StyleSheet> sheet;

  /** On the paper and in the size of print that each document asks for. */
  public PdfRenderer() {
    this(Optional.empty(), List.of());
  }

  /**
   * As {@link #PdfRenderer()}, in fonts of one's own: what text is set in, and where characters
   * come from that this lacks.
   */
  public PdfRenderer(Optional<FontFamily> text, List<FontFamily> fallback) {
    FontSet fonts = FontSet.of(text, fallback);
    sheet = document -> StyleSheet.of(document.metadata().printing(), fonts);
  }

  /** On this paper and in this size, whatever a document asks for. */
  public PdfRenderer(PageSetup setup) {
    StyleSheet always = new StyleSheet(setup);
    sheet = document -> always;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  /**
   * Writes the document.
   *
   * @throws RenderException naming the first character that no font has a glyph for or whose script
   *     needs shaping
   */
  @Override
  public void render(Document document, OutputStream out) throws IOException {
    new PdfFile(document.metadata(), document.attachments(), List.of(laid(document))).write(out);
  }

  /** Lays out some documents that are to stand in one file, one page to a side of paper. */
  public PdfPacket packet(List<Document> documents) {
    return new PdfPacket(
        this,
        documents.stream()
            .map(
                document ->
                    new Document(
                        document
                            .metadata()
                            .printed(document.metadata().printing().imposed(Imposition.NONE)),
                        document.blocks()))
            .map(this::laid)
            .toList());
  }

  PaginatedDocument laid(Document document) {
    return PaginatedDocument.out(document, sheet.apply(document));
  }
}
