package freedomcities.render.pdf.file;

import freedomcities.render.pdf.composing.ComposedDocument;
import freedomcities.render.pdf.composing.PaginatedDocument;
import freedomcities.render.pdf.fonts.FontSharingWriter;
import freedomcities.render.pdf.forms.AcroForm;
import freedomcities.render.pdf.painting.PacketPosition;
import freedomcities.render.pdf.painting.Painter;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.tree.Attachment;
import freedomcities.tree.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * One file being written, of one document or of several. OpenPDF puts the time of day, a random
 * font name and a random identifier into a file; each is replaced by something that follows from
 * the documents.
 */
public final class PdfFile {
  private static final String PRODUCER = "Freedom Cities";
  private static final byte[] SRGB = Srgb.profile();

  private final Metadata metadata;
  private final List<Attachment> attachments;
  private final List<PaginatedDocument> documents;

  /** One document, or several with what the file says of itself; and what is attached to it. */
  public PdfFile(
      Metadata metadata, List<Attachment> attachments, List<PaginatedDocument> documents) {
    this.metadata = metadata;
    this.attachments = attachments;
    this.documents = documents;
  }

  public void write(OutputStream out) throws IOException {
    Bytes bytes = new Bytes();
    org.openpdf.text.Document file =
        new org.openpdf.text.Document(size(documents.getFirst()), 0, 0, 0, 0);
    FontSharingWriter writer = FontSharingWriter.of(file, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setFullCompression();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    file.open();
    describe(writer);
    Attachments.into(writer, metadata, attachments);
    List<Painter> painters = painters(writer);
    boolean first = true;
    for (Painter painter : painters) {
      for (int i = 0; i < painter.laid.sides(); i++) {
        if (!first) {
          file.setPageSize(size(painter.laid));
          file.newPage();
        }
        painter.side(i);
        first = false;
      }
      painter.settle();
    }
    AcroForm.write(painters.stream().map(Painter::form).toList(), writer);
    painters.forEach(painter -> bookmarks(painter, writer));
    file.close();
    bytes.identify();
    bytes.writeTo(out);
    out.flush();
  }

  private static Rectangle size(PaginatedDocument laid) {
    return new Rectangle(laid.imposed().width(), laid.imposed().height());
  }

  private List<Painter> painters(FontSharingWriter writer) {
    if (documents.size() == 1) {
      return List.of(
          new Painter(
              documents.getFirst(), PacketPosition.WHOLE, StructureTree.Within.FILE, "", writer));
    }
    PdfStructureElement whole = StructureTree.Within.packet(writer);
    int all = documents.stream().mapToInt(PaginatedDocument::sides).sum();
    int before = 0;
    List<Painter> painters = new ArrayList<>();
    for (PaginatedDocument laid : documents) {
      String language = laid.metadata().language();
      StructureTree.Within within =
          new StructureTree.Within(whole, language.equals(metadata.language()) ? "" : language);
      painters.add(
          new Painter(
              laid,
              new PacketPosition(before, all),
              within,
              "document-" + painters.size(),
              writer));
      before += laid.sides();
    }
    return painters;
  }

  private void describe(PdfWriter writer) throws IOException {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, StructureTree.words(metadata.title()));
    metadata.author().ifPresent(author -> info.put(PdfName.AUTHOR, StructureTree.words(author)));
    metadata
        .subject()
        .ifPresent(subject -> info.put(PdfName.SUBJECT, StructureTree.words(subject)));
    if (!metadata.keywords().isEmpty()) {
      info.put(PdfName.KEYWORDS, StructureTree.words(String.join(", ", metadata.keywords())));
    }
    PdfString date = new PdfString(date(metadata));
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    writer.setXmpMetadata(Xmp.packet(metadata, attachments.isEmpty() ? 2 : 3, PRODUCER));

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

  /** The document's date as PDF writes instants. */
  static String date(Metadata metadata) {
    return "D:" + metadata.date().toString().replace("-", "") + "000000Z";
  }

  /**
   * A bookmark for each heading, below the last one of a higher level; in a packet, below one for
   * the document.
   */
  private void bookmarks(Painter painter, PdfWriter writer) {
    Deque<PdfOutline> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    open.push(writer.getRootOutline());
    levels.push(0);
    if (documents.size() > 1) {
      open.push(
          new PdfOutline(
              open.element(),
              painter.start(),
              StructureTree.words(painter.laid.metadata().type()),
              false));
    }
    for (ComposedDocument.Bookmark bookmark : painter.laid.plan().bookmarks) {
      while (levels.element() >= bookmark.level()) {
        levels.pop();
        open.pop();
      }
      open.push(
          new PdfOutline(
              open.element(),
              painter.destination(bookmark.tag()),
              StructureTree.words(bookmark.words()),
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
        return HexFormat.of()
            .formatHex(sha.digest(), 0, DIGITS / 2)
            .getBytes(StandardCharsets.US_ASCII);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java runtime has SHA-256", e);
      }
    }
  }
}
