package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.scan.outline.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lines at the edge of pages are heads and feet, and which are text that comes again. */
class RunningHeadsTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());
  private static final int ROWS = 58;

  private static final String RULE =
      "Officers shall not ask any person about their immigration status.";

  /** So many pages with a text that is never the same; one function says what else is on each. */
  private static List<List<String>> pages(int count, IntFunction<List<String>> top, String foot) {
    return IntStream.range(0, count)
        .mapToObj(
            page -> {
              List<String> rows = new ArrayList<>(top.apply(page));
              for (int i = 0; i < 30; i++) {
                rows.add(
                    i % 5 == 4 ? "" : "Matter " + (page * 31 + i) + " is written down with care");
              }
              while (rows.size() < ROWS) {
                rows.add("");
              }
              rows.add(foot.replace("#", "" + (page + 1)));
              return rows;
            })
        .toList();
  }

  private static byte[] text(List<List<String>> pages) {
    return String.join("\f", pages.stream().map(rows -> String.join("\n", rows)).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf(List<List<String>> pages) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<String> rows : pages) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
          for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
              to.beginText();
              to.setFont(font, 10);
              to.newLineAtOffset(72, 750 - i * 12);
              to.showText(rows.get(i));
              to.endText();
            }
          }
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static List<Arguments> cases() {
    List<String> one = List.of(RULE, "");
    IntFunction<List<String>> none =
        i ->
            List.of(
                "Nothing of " + "keys locks doors roofs walls tools cars boats rope".split(" ")[i],
                "");
    List<String> wrapped =
        List.of("It is the policy of this department that all of its", "members");
    String own = "This order is for the use of the department and confers no rights.";
    return List.of(
        Arguments.of(
            "a sentence on 3 of 8", RULE, 3, pages(8, i -> i % 3 == 0 ? one : none.apply(i), "")),
        Arguments.of(
            "a sentence on 2 of 4", RULE, 2, pages(4, i -> i < 2 ? one : none.apply(i), "")),
        Arguments.of(
            "a sentence on 3 in turn of 9",
            RULE,
            3,
            pages(9, i -> i > 2 && i < 6 ? one : none.apply(i), "")),
        Arguments.of(
            "a sentence below a head",
            RULE,
            3,
            pages(
                8,
                i -> List.of("Sampleton Police Department", "", i % 3 == 0 ? RULE : "Other", ""),
                "Page #")),
        Arguments.of(
            "words without an end on 3 of 8",
            "Members may also detain",
            3,
            pages(8, i -> i % 3 == 0 ? List.of("Members may also detain", "") : none.apply(i), "")),
        Arguments.of(
            "the first line of a paragraph, on all",
            wrapped.getFirst(),
            6,
            pages(6, i -> wrapped, "")),
        Arguments.of("a foot that is a sentence", own, 0, pages(8, none, own)),
        Arguments.of("such a foot with a number", "Page 3 of", 0, pages(8, none, "Page # of")),
        Arguments.of(
            "a head that reads like a sentence",
            "Use of force and other means",
            0,
            pages(8, i -> List.of("Use of force and other means", "", "Text " + i), "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatIsTextStays(String what, String words, int times, List<List<String>> pages)
      throws IOException {
    for (byte[] file : List.of(text(pages), pdf(pages))) {
      Manual manual = READER.read("manual", file);
      assertThat(manual.source().text()).contains(words);
      assertThat(manual.outline().blocks())
          .as(manual.source().format().name())
          .extracting(Block::text)
          .filteredOn(block -> block.contains(words))
          .hasSize(times);
      assertThat(manual.outline().blocks())
          .extracting(Block::text)
          .anyMatch(block -> block.contains("Matter 31 "));
    }
  }
}
