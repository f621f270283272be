package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.scan.outline.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hard about numbers: a text, and how a passage of it is cited. */
class OutlineCasesTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  private static String cited(String name, byte[] file, String words) {
    return READER.read(name, file).outline().blocks().stream()
        .filter(block -> block.text().contains(words))
        .map(block -> block.citation().words())
        .reduce("", (all, one) -> all.isEmpty() ? one : all + " / " + one);
  }

  private static List<Arguments> cases() {
    String three =
        "3.1 KEYS\nKeys are kept.\n\n3.2 LOCKS\nLocks are kept.\n\n3.3 DOORS\nDoors are shut.\n";
    return List.of(
        Arguments.of("3.2 LOCKS follows 3.1", three, "Locks", "3.2 (LOCKS)"),
        Arguments.of(
            "a number of other law is none of the manual's",
            three.replace("3.3", "609.066 SUBDIVISION ONE\nOf the code.\n\n3.3"),
            "Of the code",
            "“SUBDIVISION ONE”"),
        Arguments.of(
            "a number that goes back is none",
            three.replace("3.3 DOORS", "2.9 WINDOWS\nWindows are shut.\n\n3.3 DOORS"),
            "Windows are",
            "“WINDOWS”"),
        Arguments.of(
            "a number in a sentence is none",
            three.replace(
                "Keys are kept.", "Keys are kept as said in section\n3.9 of this manual."),
            "as said in",
            "3.1 (KEYS)"),
        Arguments.of(
            "from one number to another is none",
            three.replace("3.1 KEYS", "3.1.000-3.1.025 ALL OF THEM\nAll.\n\n3.1 KEYS"),
            "Keys are kept",
            "3.1 (KEYS)"),
        Arguments.of(
            "an unnumbered heading ends what is sure",
            three.replace("Locks are kept.", "Locks are kept.\n\nREFERENCES\n\nThe book of locks."),
            "book of locks",
            "“REFERENCES”"),
        Arguments.of(
            "what follows a heading whose mark is not sure is that heading's",
            "FORM\n\n"
                + "The form is filled in.\n\n"
                + "I. KEYS\n\n"
                + "Keys are kept.\n\n"
                + "REASONS\n\n"
                + "Reasons are given.\n\n"
                + "IV. LOCKS\n\n"
                + "Locks are shut at night by whoever leaves last.\n",
            "whoever leaves last",
            "“LOCKS”"),
        Arguments.of(
            "I after H is the ninth letter where J follows",
            letters("J"),
            "The ninth",
            "3.1.I (KEYS)"),
        Arguments.of(
            "I after H is the first of a list where II follows",
            letters("II"),
            "The ninth",
            "3.1.H.I (KEYS)"),
        Arguments.of(
            "I after H is nothing that is sure where neither follows",
            letters("Q"),
            "The ninth",
            "3.1 (KEYS)"),
        Arguments.of(
            "an item that is missing makes the next unsure",
            "3.1 KEYS\nKeys:\n\nA. One.\n\nC. Three.\n\n" + three.substring(three.indexOf("3.2")),
            "Three",
            "3.1 (KEYS)"),
        Arguments.of(
            "a list that begins again is unsure",
            "3.1 KEYS\nKeys:\n\nA. One.\n\nB. Two.\n\nA. Again.\n\n"
                + three.substring(three.indexOf("3.2")),
            "Again",
            "3.1 (KEYS)"),
        Arguments.of(
            "a number that leads to a text heads nothing",
            "Keys are many\nand they are kept.\n\n".repeat(9)
                + "Standard 1.1:\n\nCANON ONE\n\nDoors are\nkept shut.\n",
            "Doors are",
            "“CANON ONE”"),
        Arguments.of(
            "a chapter that is missing leaves none",
            "CHAPTER 1 KEYS\n\nKeys are kept.\n\nCHAPTER 4 DOORS\n\nDoors are shut.\n",
            "Keys are",
            "“KEYS”"),
        Arguments.of(
            "contents are none of the text",
            "3.1 KEYS ........ 1\n3.2 LOCKS ....... 2\n3.3 DOORS ....... 3\n3.4 ROOFS ....... 4\n\n"
                + three,
            "Locks are",
            "3.2 (LOCKS)"));
  }

  private static String letters(String after) {
    StringBuilder text = new StringBuilder("3.1 KEYS\nKeys:\n\n");
    for (char letter = 'A'; letter <= 'H'; letter++) {
      text.append(letter).append(". This is one.\n\n");
    }
    return text + "I. The ninth.\n\n" + after + ". The next.\n\n3.2 LOCKS\nNo.\n\n3.3 DOORS\nNo.\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isCitedAs(String what, String text, String words, String citation) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(cited("manual.txt", bytes, words)).as(what).isEqualTo(citation);
  }

  /** Numbers that Word counts are those that it shows. */
  @Test
  void numbersOfAWordFileAreResolved() {
    String numbering =
        "<w:numbering xmlns:w=\"\"><w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "upperRoman", "%1.")
            + level(1, "upperLetter", "%2.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "</w:numbering>";
    String body =
        item(0, "KEYS", true)
            + item(1, "One.", false)
            + item(1, "", false)
            + item(1, "Three.", false)
            + item(0, "LOCKS", true)
            + item(1, "Again one.", false)
            + "<w:p><w:r><w:t>Gone:"
            + " </w:t></w:r><w:del><w:r><w:delText>struck</w:delText></w:r></w:del>"
            + "<w:r><w:t>kept.</w:t></w:r></w:p>";
    byte[] file = OtherManuals.docx(body, Map.of("word/numbering.xml", numbering));
    // Word counts the empty paragraph, which nobody sees: what comes after it isn't sure.
    assertThat(cited("a.docx", file, "One.")).isEqualTo("I.A (KEYS)");
    assertThat(cited("a.docx", file, "Three")).isEmpty();
    assertThat(cited("a.docx", file, "Again one")).isEqualTo("II.A (LOCKS)");
    assertThat(READER.read("a.docx", file).outline().blocks())
        .extracting(Block::mark)
        .contains("I.", "A.", "C.", "II.");
    assertThat(READER.read("a.docx", file).source().text())
        .contains("Gone: kept.")
        .doesNotContain("struck");
  }

  private static String level(int level, String format, String text) {
    return String.format(
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText"
            + " w:val=\"%s\"/></w:lvl>",
        level, format, text);
  }

  private static String item(int level, String words, boolean bold) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r>"
        + (bold ? "<w:rPr><w:b/></w:rPr>" : "")
        + "<w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  /** Notes stand at the end, and lists of web pages have the numbers that a browser shows. */
  @Test
  void footnotesAndListsOfWebPagesAreRead() {
    byte[] word =
        OtherManuals.docx(
            "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>",
            Map.of(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>See"
                    + " there.</w:t></w:r></w:p></w:footnote></w:footnotes>"));
    assertThat(READER.read("a.docx", word).outline().blocks().getLast())
        .satisfies(
            block -> {
              assertThat(block.kind()).isEqualTo(Block.Kind.NOTE);
              assertThat(block.text()).isEqualTo("[2] See there.");
            });
    String page =
        "<html><h2>KEYS</h2><ol type=A"
            + " start=3><li>Third.<li>Fourth.</ol><script>no</script></html>";
    assertThat(
            READER.read("a.html", page.getBytes(StandardCharsets.UTF_8)).outline().blocks().stream()
                .map(block -> block.mark() + " " + block.text()))
        .containsExactly(" KEYS", "C. Third.", "D. Fourth.");
  }

  /** What a browser doesn't show, and menus, are no text; a dash after a number is none of it. */
  @Test
  void whatABrowserDoesNotShowIsNotRead() {
    String page =
        "<header><nav><ul><li>Home</ul></nav></header><div role=navigation>Menu</div>"
            + "<h1>Policy 428 – KEYS</h1><p hidden>Hidden.</p><p style='display: none'>Gone.</p>"
            + "<p>Kept.</p>";
    assertThat(
            READER.read("a.html", page.getBytes(StandardCharsets.UTF_8)).outline().blocks().stream()
                .map(block -> block.kind() + " " + block.mark() + " " + block.text()))
        .containsExactly("HEADING Policy 428 KEYS", "PARAGRAPH  Kept.");
  }

  /**
   * A heading whose mark isn't sure is the last before the manual's own sections, as others are.
   */
  @Test
  void sectionsBeginAfterAHeadingThatIsNotSure() {
    String text =
        "# FORM\n\n"
            + "The form is filled in by whoever has the key of the house and that of its door.\n\n"
            + "IV. LOCKS\n\nI. KEYS\n\nKeys are kept.\n\nII. DOORS\n\nDoors are shut.\n";
    assertThat(cited("a.md", text.getBytes(StandardCharsets.UTF_8), "Doors are"))
        .isEqualTo("II (DOORS)");
  }

  /** Letters below a heading whose mark isn't sure are of it, and no sections of their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# IV. LOCKS",
        "# V. LOCKS",
        "# 7. LOCKS",
        "# IV. ROOFS|# LOCKS",
        "# I. ROOFS|# LOCKS",
        "# I. ROOFS|# A. TILES|# LOCKS",
        "## A. DATES|# I. ROOFS|# LOCKS"
      })
  void lettersBelowAHeadingThatIsNotSureBeginNoSections(String headings) {
    String prose = "\n\nIt is oiled by whoever has the key of the house and that of its doors.\n\n";
    String text =
        "# FORM"
            + prose
            + headings.replace("|", prose)
            + prose
            + "# A. SMALL LOCKS\n\nThey are shut.\n\n# B. LARGE LOCKS\n\nThey are painted.\n";
    assertThat(cited("a.md", text.getBytes(StandardCharsets.UTF_8), "painted"))
        .isEqualTo("“LOCKS”");
  }

  /** Roman sections begin after a form that counts otherwise. */
  @Test
  void romanSectionsBeginAfterAForm() {
    String text =
        "# FORM\n\nIt is filled in.\n\n# 7. DATES\n\nThey are written down.\n\n"
            + "# I. ROOFS\n\nRoofs are swept.\n";
    assertThat(cited("a.md", text.getBytes(StandardCharsets.UTF_8), "swept"))
        .isEqualTo("I (ROOFS)");
  }

  /** Other character sets are read, and told apart from what is no text. */
  @Test
  void textOfWindowsIsRead() {
    byte[] bytes =
        "3.1 KEYS\nKeys – kept “here”.\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertThat(READER.read("a.txt", bytes).source().text()).contains("– kept “here”");
  }
}
