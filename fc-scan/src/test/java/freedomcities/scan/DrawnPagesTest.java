package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.scan.outline.Block;
import freedomcities.scan.outline.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How pages are drawn, and what their heads and feet say, changes no citation but where it must.
 */
class DrawnPagesTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());
  private static final float SIZE = 11;

  /** A line: how far from the left and the top, the size of its letters, and its words. */
  private record Row(float x, float y, float size, String words) {}

  private final List<List<Row>> pages = new ArrayList<>();

  private void page() {
    pages.add(new ArrayList<>());
  }

  private void row(float x, float y, String words) {
    pages.getLast().add(new Row(x, y, SIZE, words));
  }

  /** Drawn in letters of one size that the page makes larger, as some programs do. */
  private Manual read(float scale) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<Row> rows : pages) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
          to.transform(Matrix.getScaleInstance(scale, scale));
          for (Row row : rows) {
            to.beginText();
            to.setFont(font, row.size() / scale);
            to.newLineAtOffset(row.x() / scale, (792 - row.y()) / scale);
            to.showText(row.words());
            to.endText();
          }
        }
      }
      document.save(out);
    }
    return READER.read("manual.pdf", out.toByteArray());
  }

  private static String cited(Manual manual, String words) {
    return manual.outline().blocks().stream()
        .filter(block -> block.text().contains(words))
        .map(block -> block.citation().words())
        .reduce("", (all, one) -> all.isEmpty() ? one : all + " / " + one);
  }

  /** A full line that ends in "or" is followed by the next item, in the column of its marks. */
  @Test
  void theNextMarkOfTheListBeginsAnItem() throws IOException {
    page();
    row(72, 80, "3.1 KEYS");
    row(72, 110, "A key may be used to:");
    row(
        108,
        130,
        "1. open the door of a visitor who asks for it and who shows the paper of the day or");
    row(108, 144, "2. close it.");
    row(108, 158, "3. hang it up.");
    Manual manual = read(1);
    assertThat(cited(manual, "open the door")).contains("3.1(1)").doesNotContain("/");
    assertThat(cited(manual, "close it")).contains("3.1(2)");
    assertThat(cited(manual, "hang it up")).contains("3.1(3)");
  }

  /** The sizes that fonts are set in say nothing where the page scales them. */
  @ParameterizedTest
  @ValueSource(floats = {1, 11, 0.24f})
  void lettersAreMeasuredAsTheyAreDrawn(float scale) throws IOException {
    page();
    row(72, 80, "3.1 KEYS");
    row(72, 110, "Members of the department shall hang up each key before they leave, and shall");
    row(72, 123, "sign for it in the morning.");
    row(90, 150, "A. TASER");
    row(108, 163, "1. Only members who were trained shall carry one, and they shall hand it in at");
    row(126, 176, "night.");
    row(126, 189, "a. Nobody lends it.");
    row(72, 215, "3.2 LOCKS");
    row(72, 245, "Locks are oiled.");
    row(72, 271, "3.3 DOORS");
    row(72, 301, "Doors are shut.");
    Manual manual = read(scale);
    assertThat(cited(manual, "Nobody")).isEqualTo("3.1.A.1.a (TASER), page 1");
    assertThat(manual.outline().blocks())
        .extracting(Block::text)
        .contains(
            "Members of the department shall hang up each key before they leave, and shall sign for"
                + " it in the morning.");
  }

  /** A page in double space among others is read in paragraphs all the same. */
  @Test
  void doubleSpaceEndsNoParagraph() throws IOException {
    page();
    for (int i = 0; i < 12; i++) {
      row(
          72,
          80 + 13 * i,
          "Keys are kept in the shed, and members shall sign for each of them, so " + i);
    }
    page();
    String line = "members of the department shall hang up each key before they leave and shall";
    for (int i = 0; i < 6; i++) {
      row(72, 80 + 21 * i, (i == 0 ? "All " : "the ") + line);
    }
    row(72, 80 + 21 * 6, "sign for it.");
    assertThat(read(1).outline().blocks().getLast().text())
        .startsWith("All members")
        .endsWith("and shall sign for it.");
  }

  @Test
  void raisedLettersBelongToTheirLine() throws IOException {
    page();
    row(72, 80, "3.1 KEYS");
    row(72, 110, "(Standards of the 5");
    float end =
        72
            + new PDType1Font(FontName.TIMES_ROMAN).getStringWidth("(Standards of the 5")
                / 1000
                * SIZE;
    pages.getLast().add(new Row(end, 105, 7, "th"));
    row(end + 9, 110, "edition, 1.3)");
    row(72, 140, "Keys are kept.");
    row(72, 170, "3.2 LOCKS");
    row(72, 200, "Locks are oiled.");
    row(72, 230, "3.3 DOORS");
    row(72, 260, "Doors are shut.");
    Manual manual = read(1);
    assertThat(manual.source().text()).contains("(Standards of the 5th edition, 1.3)");
    assertThat(cited(manual, "Keys are kept")).isEqualTo("3.1 (KEYS), page 1");
  }

  private void sections(int page, String head, String foot) {
    page();
    row(72, 40, head);
    int number = 300 + page;
    float y = 300 + 20 * page;
    row(72, y, number + ".1 KEYS OF HOUSE " + (char) ('A' + page));
    row(72, y + 30, "Keys are kept in house " + (char) ('A' + page) + " only.");
    row(72, y + 60, number + ".2 LOCKS OF HOUSE " + (char) ('A' + page));
    row(72, y + 90, "Locks are oiled in house " + (char) ('A' + page) + " only.");
    row(72, 760, foot);
  }

  /** A foot says when an order was issued as often as which it is. */
  @Test
  void aDayIsNoChapter() throws IOException {
    for (int i = 0; i < 5; i++) {
      sections(i, "Sampleton Police Department", "Use of Force DP300 05-06-15");
    }
    assertThat(cited(read(1), "oiled in house D")).startsWith("303.2 (LOCKS OF HOUSE D)");
  }

  /** Of a head and a heading that contradict each other the heading is the surer. */
  @Test
  void aMisprintedHeadIsNoChapter() throws IOException {
    for (int i = 0; i < 6; i++) {
      page();
      row(72, 40, "Sampleton Regulations 3.02.0" + (i == 4 ? "25" : 10 + 5 * (i / 2)));
      if (i % 2 == 0) {
        row(72, 270 + 20 * i, "3.02.0" + (10 + 5 * (i / 2)) + " KEYS OF HOUSE " + (char) ('A' + i));
      }
      row(72, 300 + 20 * i, "Keys of page " + i + " are kept in a place of their own.");
      row(72, 313 + 20 * i, "So are those of the other houses that the department has.");
    }
    Manual manual = read(1);
    assertThat(cited(manual, "Keys of page 0")).startsWith("3.02.010 (KEYS");
    assertThat(cited(manual, "Keys of page 4")).startsWith("3.02.020 (KEYS").doesNotContain("025");
  }

  /** An order of two pages among longer ones: its foot stands where those of the others do. */
  @Test
  void aFootThatNamesAnOrderOfTwoPagesIsNoHeading() throws IOException {
    int[] orders = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3};
    for (int i = 0; i < orders.length; i++) {
      page();
      boolean begins = i == 0 || orders[i] != orders[i - 1];
      row(72, 270 + 20 * i, begins ? "I. PURPOSE" : "II. KEYS OF PAGE " + (char) ('A' + i));
      row(72, 300 + 20 * i, "Matter " + i * 7 + " is written down here with care and in full.");
      row(72, 313 + 20 * i, "It is so in all orders, whatever their number may be.");
      row(
          72,
          750,
          "G0" + orders[i] + "-05 " + (orders[i] == 3 ? "Harbor Panel" : "Keys and Locks"));
      row(72, 764, "(c) Sampleton Police Department");
    }
    assertThat(cited(read(1), "Matter 56")).isEqualTo("G03-05, I (PURPOSE), page 9");
  }

  /** The mark of a note is no part of the number, title or sentence before it, however high. */
  @ParameterizedTest
  @ValueSource(floats = {2, 3, 4, 5, 7})
  void raisedDigitsBelongToNoNumberBeforeThem(float raised) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    page();
    float y = 80;
    for (List<String> line :
        List.of(
            List.of("302.1", "KEYS OF THE HOUSE"),
            List.of("Members shall keep them.", "They shall lend them to nobody."),
            List.of("302.2 LOCKS", ""),
            List.of("Locks are oiled.", ""),
            List.of("302.3 DOORS", ""))) {
      row(72, y, line.getFirst());
      float end = 72 + font.getStringWidth(line.getFirst()) / 1000 * SIZE;
      pages.getLast().add(new Row(end, y - raised, 7, "12"));
      row(end + 12, y, line.getLast());
      y += 30;
    }
    Manual manual = read(1);
    assertThat(cited(manual, "LOCKS")).isEqualTo("302.2 (LOCKS), page 1");
    assertThat(manual.outline().blocks().get(1))
        .satisfies(
            block -> {
              assertThat(block.citation().words()).isEqualTo("302.1 (KEYS OF THE HOUSE), page 1");
              assertThat(block.sentences())
                  .extracting(Sentence::text)
                  .containsExactly("Members shall keep them.¹²", "They shall lend them to nobody.");
            });
  }

  /** One numbered line at the edge of one of two pages is text. */
  @ParameterizedTest
  @ValueSource(strings = {"3.2 Locks are oiled in spring.", "Policy 302 KEYS OF THE HOUSE"})
  void aNumberAtTheEdgeOfOnePageIsText(String words) throws IOException {
    for (int edge = 0; edge < 3; edge++) {
      pages.clear();
      for (int i = 0; i < 2; i++) {
        page();
        if (edge == 0 && i == 0) {
          row(72, 40, words);
        }
        row(72, 80, "Keys of page " + (i == 0 ? "one are kept." : "two are lent to nobody."));
        if (edge == 2 && i == 0) {
          row(72, 740, words);
        }
        row(72, 754, i == 0 ? "Doors are shut." : "Roofs are swept by whoever has time.");
        if (edge == 1 && i == 0) {
          row(72, 768, words);
        }
      }
      assertThat(read(1).outline().blocks())
          .as("edge " + edge)
          .anyMatch(block -> (block.mark() + " " + block.text()).contains(words));
    }
  }

  /** A manual whose every paragraph has a number has one at the foot of each page. */
  @Test
  void numbersThatDoNotComeAgainAreNoFeet() throws IOException {
    for (int i = 0; i < 6; i++) {
      page();
      row(72, 80, "3." + (2 * i + 1) + " KEYS OF HOUSE " + (char) ('A' + i));
      row(72, 110 + 9 * i, "Keys are kept in house " + (char) ('A' + i) + " only.");
      row(72, 750, "3." + (2 * i + 2) + " Locks of house " + (char) ('A' + i) + " are oiled.");
    }
    Manual manual = read(1);
    assertThat(manual.outline().blocks())
        .extracting(block -> block.mark() + " " + block.text())
        .contains("3.4 Locks of house B are oiled.", "3.10 Locks of house E are oiled.");
  }

  private Manual headed(String head, String foot) throws IOException {
    for (int i = 0; i < 5; i++) {
      page();
      row(72, 40, head);
      row(72, 300 + 20 * i, "Keys of house " + (char) ('A' + i) + " are kept in one place only.");
      row(72, 340 + 20 * i, "Nobody lends them.");
      row(72, 760, foot);
    }
    return read(1);
  }

  /** A number of a code can look like a day. */
  @Test
  void aNumberOfThreePartsIsAChapter() throws IOException {
    assertThat(cited(headed("Sampleton Regulations 1.02.20", "Keys"), "house D"))
        .isEqualTo("1.02.20, page 4");
  }

  /** Only beside another number it is one. */
  @Test
  void aDayWithPointsBesideANumberIsNoChapter() throws IOException {
    assertThat(cited(headed("Keys and Locks 4.30", "Issued 05.06.15"), "house D"))
        .isEqualTo("4.30, page 4");
  }

  /** A head that names the number of the manual itself keeps its sections. */
  @Test
  void theNumberOfAPolicyManualIsNoDay() throws IOException {
    for (int i = 0; i < 5; i++) {
      page();
      row(72, 40, "Policy Manual 3.10.25");
      row(72, 300 + 20 * i, "3.10.25." + (i + 1) + " KEYS OF HOUSE " + (char) ('A' + i));
      row(72, 330 + 20 * i, "Keys are kept in house " + (char) ('A' + i) + " only.");
      row(72, 360 + 20 * i, "4.6." + (i + 1) + " OF THE CODE " + (char) ('A' + i));
      row(72, 390 + 20 * i, "Of the code " + (char) ('A' + i) + ".");
      row(72, 760, "Form 12.7");
    }
    Manual manual = read(1);
    assertThat(cited(manual, "in house D")).contains("3.10.25.4 (KEYS OF HOUSE D)");
    assertThat(cited(manual, "Of the code D")).doesNotContain("4.6.4");
  }
}
