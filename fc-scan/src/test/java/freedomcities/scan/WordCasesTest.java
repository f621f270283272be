package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Word keeps in a file and shows otherwise, or not at all. */
class WordCasesTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  /** Each block with its number, heading and words. */
  private static List<String> read(String body, Map<String, String> parts) {
    return READER.read("a.docx", OtherManuals.docx(body, parts)).outline().blocks().stream()
        .map(block -> block.kind() + " " + block.citation().words() + " | " + block.text())
        .toList();
  }

  private static String paragraph(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String heading(String words) {
    return paragraph("<w:outlineLvl w:val=\"0\"/>", run(words));
  }

  /** A paragraph whose end was struck is one with the next, and counts nothing. */
  @Test
  void whatWasStruckIsNotThere() {
    String numbering =
        "<w:numbering xmlns:w=\"\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\">"
            + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    String bold = "<w:outlineLvl w:val=\"0\"/>";
    String struck = "<w:rPr><w:del/></w:rPr>";
    assertThat(
            read(
                paragraph(list + bold, run("KEYS"))
                    + paragraph("", run("Keys are kept, ")).replace("</w:pPr>", struck + "</w:pPr>")
                    + paragraph("", run("and locks."))
                    + paragraph(list + bold + struck, "<w:del>" + run("HINGES") + "</w:del>")
                    + paragraph(list + bold, run("DOORS")),
                Map.of("word/numbering.xml", numbering)))
        .containsExactly(
            "HEADING I (KEYS) | KEYS",
            "PARAGRAPH I (KEYS) | Keys are kept, and locks.",
            "HEADING II (DOORS) | DOORS");
  }

  /** Raised digits refer to a note, wherever it stands. */
  @Test
  void raisedDigitsAreNoPartOfANumber() {
    String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>%s</w:t></w:r>";
    assertThat(
            read(
                paragraph(
                        "<w:outlineLvl w:val=\"0\"/>",
                        run("302.1") + String.format(raised, "2") + run(" KEYS"))
                    + paragraph("", run("The 5") + String.format(raised, "th") + run(" key.")),
                Map.of()))
        .containsExactly("HEADING 302.1 (KEYS) | KEYS", "PARAGRAPH 302.1 (KEYS) | The 5th key.");
    Map.of("302.1", "302.1 (KEYS)", "Policy 302", "Policy 302, “KEYS”")
        .forEach(
            (number, citation) -> {
              String page =
                  "<h1>"
                      + number
                      + "<sup><a href=n>2</a></sup> KEYS</h1><p>The 5<sup>th</sup> key.";
              byte[] file = page.getBytes(StandardCharsets.UTF_8);
              assertThat(
                      READER.read("a.html", file).outline().blocks().stream()
                          .map(block -> block.citation().words() + " | " + block.text()))
                  .containsExactly(citation + " | KEYS", citation + " | The 5th key.");
            });
  }

  @Test
  void contentsThatAFieldMadeAreNoHeadings() {
    String field = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    String begin = String.format(field, "begin");
    String separate = String.format(field, "separate");
    String end = String.format(field, "end");
    String page = begin + "<w:r><w:instrText>PAGEREF _1</w:instrText></w:r>" + separate;
    String tab = "<w:r><w:tab/></w:r>";
    assertThat(
            read(
                "<w:p>"
                    + begin
                    + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                    + separate
                    + run("1. KEYS")
                    + tab
                    + page
                    + run("1")
                    + end
                    + "</w:p><w:p>"
                    + run("2. LOCKS")
                    + tab
                    + run("3")
                    + "</w:p><w:p>"
                    + end
                    + "</w:p>"
                    + heading("1. KEYS")
                    + heading("2. LOCKS")
                    + paragraph("", run("Locks are kept.")),
                Map.of()))
        .containsExactly(
            "CONTENTS  | 1. KEYS 1",
            "CONTENTS  | 2. LOCKS 3",
            "HEADING 1 (KEYS) | KEYS",
            "HEADING 2 (LOCKS) | LOCKS",
            "PARAGRAPH 2 (LOCKS) | Locks are kept.");
  }

  @Test
  void hiddenWordsAreNotReadAndEndnotesAre() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody sees this.</w:t></w:r>";
    String shown =
        hidden.replace("<w:vanish/>", "<w:vanish w:val=\"0\"/>").replace("Nobody", "All");
    String notes =
        "<w:endnotes xmlns:w=\"\"><w:endnote w:id=\"2\"><w:p>"
            + run("See there.")
            + "</w:p></w:endnote></w:endnotes>";
    assertThat(
            read(
                "<w:p>" + hidden + run("Text. ") + shown + "</w:p>",
                Map.of("word/endnotes.xml", notes)))
        .containsExactly("PARAGRAPH  | Text. All sees this.", "NOTE  | [2] See there.");
  }

  /** A level begins anew after those levels only that it says. */
  @Test
  void listsBeginAnewWhereWordBeginsThemAnew() {
    for (int restart : new int[] {-1, 0, 1}) {
      String levels = "";
      for (int i = 0; i < 3; i++) {
        levels +=
            String.format(
                "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"decimal\"/>%s<w:lvlText w:val=\"%s\"/>"
                    + "</w:lvl>",
                i,
                i == 2 && restart >= 0 ? "<w:lvlRestart w:val=\"" + restart + "\"/>" : "",
                "L%" + (i + 1));
      }
      String numbering =
          "<w:numbering xmlns:w=\"\"><w:abstractNum w:abstractNumId=\"7\">"
              + levels
              + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
              + "</w:numbering>";
      StringBuilder body = new StringBuilder();
      for (int level : new int[] {0, 1, 2, 1, 2, 0, 2}) {
        body.append(
            paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>",
                run("at " + level)));
      }
      assertThat(
              READER
                  .read(
                      "a.docx",
                      OtherManuals.docx(body.toString(), Map.of("word/numbering.xml", numbering)))
                  .source()
                  .text()
                  .lines()
                  .filter(line -> line.endsWith("at 2"))
                  .map(line -> line.substring(0, 2)))
          .as("lvlRestart " + restart)
          .isEqualTo(
              switch (restart) {
                case 0 -> List.of("L1", "L2", "L3");
                case 1 -> List.of("L1", "L2", "L1");
                default -> List.of("L1", "L1", "L1");
              });
    }
  }

  /** 1.1 below the item 1 has a heading of its own. */
  @Test
  void whatStandsUnderANumberBelowAnItemHasThatHeading() {
    assertThat(
            read(
                heading("1. KEYS")
                    + heading("1.1 LOCKS")
                    + paragraph("", run("Locks are kept."))
                    + heading("1.2 DOORS")
                    + paragraph("", run("Doors are shut.")),
                Map.of()))
        .contains(
            "PARAGRAPH 1.1 (LOCKS) | Locks are kept.", "PARAGRAPH 1.2 (DOORS) | Doors are shut.");
  }
}
