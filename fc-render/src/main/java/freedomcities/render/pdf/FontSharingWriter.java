package freedomcities.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer, that embeds a font as it was compressed for an earlier file: compressing fonts took a third of the time. For two
 * files to have the same font, each has its usual letters, whether it shows all of them or not.
 */
final class FontSharingWriter extends PdfWriter {
  /** A third of the time of the usual level, for files that are a fiftieth larger. */
  private static final int LEVEL = 4;
  /** What a document is likely to show. */
  private static final String USUAL = " \u00a0abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;()/-§–—‘’“”";
  private static final EmbeddedFonts FONTS = new EmbeddedFonts();

  private final Set<BaseFont> used = new HashSet<>();
  private boolean writesFonts;

  private FontSharingWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
    setCompressionLevel(LEVEL);
  }

  /** A writer of the file, made as {@link PdfWriter#getInstance} makes one. */
  static FontSharingWriter of(Document file, OutputStream out) {
    PdfDocument pages = new PdfDocument() {
      @Override
      public boolean addCreationDate() {
        // The time of day; PdfFile gives the document's own date.
        return true;
      }
    };
    file.addDocListener(pages);
    FontSharingWriter writer = new FontSharingWriter(pages, out);
    pages.addWriter(writer);
    return writer;
  }

  /** To be called before words are shown in a font. */
  void use(BaseFont font) {
    if (used.add(font)) {
      PdfContentByte aside = new PdfContentByte(this);
      aside.beginText();
      aside.setFontAndSize(font, 1);
      aside.showText(USUAL);
      aside.endText();
    }
  }

  @Override
  protected void addSharedObjectsToBody() throws IOException {
    writesFonts = true;
    super.addSharedObjectsToBody();
    writesFonts = false;
  }

  /** Among the shared objects, font files and their tables of characters come without a reference of their own. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return super.addToBody(writesFonts && object instanceof PdfStream font ? FONTS.compressed(font) : object);
  }
}
