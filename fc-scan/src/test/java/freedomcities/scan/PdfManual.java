package freedomcities.scan;

import freedomcities.scan.Piece.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes a fictional manual as PDF, in any layout. */
final class PdfManual {
  private static final float SIZE = 11, STEP = 13, LEFT = 72, TOP = 700, COLUMN = 90, GUTTER = 24;

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private final Layout layout;

  /** The text of each page, before heads are known. */
  private final List<List<Line>> pages = new ArrayList<>();

  private final List<String> chapters = new ArrayList<>();
  private float y;
  private int column;

  private record Line(String words, float x, float y, boolean bold) {}

  private PdfManual(Layout layout) {
    this.layout = layout;
  }

  static byte[] write(List<Piece> pieces, Layout layout) {
    try {
      PdfManual manual = new PdfManual(layout);
      manual.turn("");
      for (Piece piece : pieces) {
        manual.piece(piece);
      }
      return manual.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void turn(String chapter) {
    pages.add(new ArrayList<>());
    chapters.add(chapter);
    y = TOP;
    column = 0;
  }

  private void piece(Piece piece) throws IOException {
    boolean heading = piece.kind() == Kind.HEADING || piece.kind() == Kind.CHAPTER;
    if (piece.kind() == Kind.CHAPTER && (!pages.getLast().isEmpty() || pages.size() > 1)) {
      turn(piece.chapter());
    }
    if (pages.getLast().isEmpty()) {
      chapters.set(chapters.size() - 1, piece.chapter());
    }
    float indent = piece.depth() * 18;
    float inset = layout.column() ? COLUMN : 0;
    boolean apart = layout.column() && piece.kind() == Kind.HEADING;
    String words = apart ? piece.words() : piece.printed();
    boolean first = true;
    for (String line : wrapped(words, layout.width() - indent - inset, heading ? bold : plain)) {
      if (y < TOP - layout.height()) {
        next(piece.chapter());
      }
      if (apart && first) {
        put(piece.mark(), 0, bold);
      }
      put(line, indent + inset, heading ? bold : plain);
      y -= STEP;
      first = false;
    }
    y -= STEP * 0.7f;
  }

  private void next(String chapter) {
    if (++column < layout.columns()) {
      y = TOP;
    } else {
      turn(chapter);
    }
  }

  private void put(String line, float indent, PDFont font) {
    float x = LEFT + column * (layout.width() + GUTTER) + indent;
    pages.getLast().add(new Line(line, x, y, font == bold));
  }

  private List<String> wrapped(String words, float width, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) <= width) {
        line = new StringBuilder(longer);
        continue;
      }
      int half = word.length() / 2;
      boolean breaks =
          layout.hyphens() != Layout.NONE
              && word.length() > 7
              && word.chars().allMatch(Character::isLowerCase)
              && width(line + " " + word.substring(0, half) + "-", font) <= width;
      lines.add(breaks ? line + " " + word.substring(0, half) + layout.hyphens() : line.toString());
      line = new StringBuilder(breaks ? word.substring(half) : word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static float width(String words, PDFont font) throws IOException {
    return font.getStringWidth(words) / 1000 * SIZE;
  }

  private byte[] bytes() throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      try (PDPageContentStream to = new PDPageContentStream(document, page)) {
        if (layout.heads()) {
          text(to, chapters.get(i), LEFT, 760, plain);
          text(to, "Sampleton Police Department", LEFT + 260, 760, plain);
          text(to, "Page " + (i + layout.printed()), LEFT + 200, 40, plain);
        }
        for (Line line : pages.get(i)) {
          text(to, line.words(), line.x(), line.y(), line.bold() ? bold : plain);
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private static void text(PDPageContentStream to, String words, float x, float y, PDFont font)
      throws IOException {
    if (words.isEmpty()) {
      return;
    }
    to.beginText();
    to.setFont(font, SIZE);
    to.newLineAtOffset(x, y);
    to.showText(words);
    to.endText();
  }
}
