package freedomcities.render.pdf.fonts;

import freedomcities.render.deflate.Deflation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF's writer, with faces that were made ready for an earlier file. */
public final class FontSharingWriter extends PdfWriter {
  private static final WholeFonts WHOLE = new WholeFonts();

  /** A face in this file. */
  public static final class Use {
    /** {@code /T1}. */
    public final String name;

    public final EmbeddedFace face;
    private final PdfIndirectReference reference;
    private final BitSet characters;

    private Use(String name, PdfIndirectReference reference, EmbeddedFace face) {
      this.name = name;
      this.reference = reference;
      this.face = face;
      this.characters = face.usual();
    }

    /** The number of the glyph of a character, which the file will then have. */
    public int glyph(char c) {
      characters.set(c);
      return face.glyph(c);
    }
  }

  private final Map<EmbeddedFace, Use> uses = new LinkedHashMap<>();
  private final Set<Use> onPage = new LinkedHashSet<>();
  private boolean writesFonts;

  private FontSharingWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
    setCompressionLevel(Deflation.LEVEL);
  }

  /** A writer of the file, made as {@link PdfWriter#getInstance} makes one. */
  public static FontSharingWriter of(Document file, OutputStream out) {
    PdfDocument pages =
        new PdfDocument() {
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

  /** A face, to be selected on the page that is being painted. */
  public Use use(EmbeddedFace face) {
    Use use =
        uses.computeIfAbsent(
            face, first -> new Use("/T" + (uses.size() + 1), getPdfIndirectReference(), face));
    onPage.add(use);
    return use;
  }

  /** A page gets the faces that were used since the last. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfPage page && !onPage.isEmpty()) {
      PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
      PdfDictionary fonts =
          resources.getAsDict(PdfName.FONT) == null
              ? new PdfDictionary()
              : resources.getAsDict(PdfName.FONT);
      onPage.forEach(use -> fonts.put(new PdfName(use.name.substring(1)), use.reference));
      resources.put(PdfName.FONT, fonts);
      onPage.clear();
    }
    return super.addToBody(object, reference);
  }

  @Override
  protected void addSharedObjectsToBody() throws IOException {
    for (Use use : uses.values()) {
      use.face.write(this, use.reference, use.characters);
    }
    writesFonts = true;
    super.addSharedObjectsToBody();
    writesFonts = false;
  }

  /**
   * Among the shared objects, font files and their tables of characters come without a reference of
   * their own.
   */
  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return super.addToBody(
        writesFonts && object instanceof PdfStream font ? WHOLE.compressed(font) : object);
  }
}
