package freedomcities.render.pdf;

import freedomcities.render.layout.Imposed;
import freedomcities.render.layout.Page;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.Paginator;
import freedomcities.render.layout.Typesetter;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * One file being written. OpenPDF puts the time of day, a random font name and a random identifier into a file; each is
 * replaced by something that follows from the document.
 */
final class PdfFile {
  private static final String PRODUCER = "Freedom Cities";
  private static final byte[] SRGB = Srgb.profile();

  private final Document document;
  private final Sheet sheet;
  private final Typesetter typesetter;

  PdfFile(Document document, Sheet sheet, Typesetter typesetter) {
    this.document = document;
    this.sheet = sheet;
    this.typesetter = typesetter;
  }

  void write(OutputStream out) throws IOException {
    Plan plan = Composer.plan(document, sheet, typesetter);
    List<Page> pages = Paginator.pages(plan.strips, sheet.page.textHeight());
    Furniture furniture = new Furniture(document.metadata(), sheet, typesetter);
    LineCounter lines = new LineCounter(document.metadata().conventions().lines(), plan, pages, sheet, typesetter);

    Bytes bytes = new Bytes();
    PageSetup setup = sheet.page;
    Imposed imposed = Imposed.of(document.metadata().printing().imposition(), pages.size(), setup);
    org.openpdf.text.Document file = new org.openpdf.text.Document(new Rectangle(imposed.width(), imposed.height()), 0,
        0,
        0, 0);
    FontSharingWriter writer = FontSharingWriter.of(file, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setFullCompression();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    file.open();
    describe(writer, document.metadata());
    Painter painter = new Painter(plan, pages, sheet, typesetter, furniture, lines, imposed, writer);
    for (int i = 0; i < imposed.sides().size(); i++) {
      if (i > 0) {
        file.newPage();
      }
      painter.side(i);
    }
    painter.settle();
    painter.form().write(sheet.faces, sheet.em);
    bookmarks(plan, painter.places(), imposed, writer);
    file.close();
    bytes.identify();
    bytes.writeTo(out);
    out.flush();
  }

  private static void describe(PdfWriter writer, Metadata metadata) throws IOException {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, Structure.words(metadata.title()));
    if (!metadata.author().isEmpty()) {
      info.put(PdfName.AUTHOR, Structure.words(metadata.author()));
    }
    if (!metadata.subject().isEmpty()) {
      info.put(PdfName.SUBJECT, Structure.words(metadata.subject()));
    }
    if (!metadata.keywords().isEmpty()) {
      info.put(PdfName.KEYWORDS, Structure.words(String.join(", ", metadata.keywords())));
    }
    PdfString date = new PdfString("D:" + metadata.date().toString().replace("-", "") + "000000Z");
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    writer.setXmpMetadata(Xmp.packet(metadata, PRODUCER));

    PdfStream profile = new PdfStream(SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(Srgb.NAME));
    intent.put(PdfName.INFO, new PdfString(Srgb.NAME));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(metadata.language()));
    catalog.put(new PdfName("OutputIntents"), new PdfArray(intent));
  }

  /** A bookmark for each heading, below the last one of a higher level. */
  private void bookmarks(Plan plan, Places places, Imposed imposed, PdfWriter writer) {
    Deque<PdfOutline> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    open.push(writer.getRootOutline());
    levels.push(0);
    for (Plan.Bookmark bookmark : plan.bookmarks) {
      while (levels.element() >= bookmark.level()) {
        levels.pop();
        open.pop();
      }
      open.push(
          new PdfOutline(
              open.element(),
              Links.destination(bookmark.tag(), places, sheet.page, imposed, writer),
              Structure.words(bookmark.words()),
              bookmark.level() == 1));
      levels.push(bookmark.level());
    }
  }

  /** The finished file, whose identifier is made from its content. */
  private static final class Bytes extends ByteArrayOutputStream {
    private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    Bytes() {
      super(1 << 17);
    }

    void identify() {
      int at = count - KEY.length;
      while (at >= 0 && !Arrays.equals(buf, at, at + KEY.length, KEY, 0, KEY.length)) {
        at--;
      }
      int first = at + KEY.length;
      int second = first + DIGITS;
      while (at >= 0 && buf[second++] != '<') {
        // The two strings stand apart by whatever the writer puts between them.
      }
      if (at < 0 || buf[first + DIGITS] != '>' || buf[second + DIGITS] != '>') {
        throw new IllegalStateException("the file identifier is not where it was expected");
      }
      Arrays.fill(buf, first, first + DIGITS, (byte) '0');
      Arrays.fill(buf, second, second + DIGITS, (byte) '0');
      byte[] digits = digest();
      System.arraycopy(digits, 0, buf, first, DIGITS);
      System.arraycopy(digits, 0, buf, second, DIGITS);
    }

    private byte[] digest() {
      try {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(buf, 0, count);
        return HexFormat.of().formatHex(sha.digest(), 0, DIGITS / 2).getBytes(StandardCharsets.US_ASCII);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java runtime has SHA-256", e);
      }
    }
  }
}
