package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.scan.Piece.Kind;
import freedomcities.scan.outline.Block;
import freedomcities.scan.outline.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fictional manuals in six house styles: every section is found, every passage cited as it must be.
 */
class HouseStylesTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  /** Each sentence that is not found, or not cited as it must be. */
  static List<String> faults(List<Piece> pieces, Manual manual, boolean chapters) {
    Map<String, Block> blocks = new LinkedHashMap<>();
    for (Block block : manual.outline().blocks()) {
      blocks.put((block.mark() + " " + block.text()).strip(), block);
      block.sentences().forEach(sentence -> blocks.putIfAbsent(sentence.text(), block));
    }
    List<String> faults = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean whole = piece.kind() != Kind.PARAGRAPH;
      for (String words : whole ? List.of(piece.printed()) : sentences(piece)) {
        Block block = blocks.get(words);
        if (block == null) {
          faults.add("not found: " + words);
        } else if (piece.kind() != Kind.CHAPTER) {
          check(piece, block.citation(), chapters, faults);
        }
      }
    }
    return faults;
  }

  private static List<String> sentences(Piece piece) {
    return List.of(piece.words().split("(?<=\\.) "));
  }

  private static void check(Piece piece, Citation cited, boolean chapters, List<String> faults) {
    String must = piece.number() + "|" + piece.heading() + "|" + piece.item();
    String is = cited.number() + "|" + cited.heading() + "|" + cited.item();
    if (!is.equals(must) || chapters && !cited.chapter().equals(piece.chapter())) {
      faults.add(piece.chapter() + " " + must + " is cited " + cited.words());
    }
  }

  /** Sections as they must be found, without the chapters' own. */
  static List<String> sections(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind() == Kind.HEADING)
        .map(piece -> (piece.number() + " " + piece.heading()).strip())
        .toList();
  }

  static List<String> sections(Manual manual) {
    return manual.outline().sections().stream()
        .filter(section -> !section.number().isEmpty() || section.citation().chapter().isEmpty())
        .map(section -> (section.number() + " " + section.heading()).strip())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyPassageOfAPdfIsCitedAsItMustBe(HouseStyle style) {
    List<Piece> pieces = style.manual(8, 1);
    Manual manual = READER.read("manual.pdf", PdfManual.write(pieces, Layout.of(style)));
    assertThat(faults(pieces, manual, style != HouseStyle.SECTIONS)).isEmpty();
    assertThat(sections(manual)).isEqualTo(sections(pieces));
  }

  @ParameterizedTest
  @EnumSource
  void everyPassageOfAWordFileIsCitedAsItMustBe(HouseStyle style) {
    List<Piece> pieces = style.manual(8, 2);
    Manual manual = READER.read("manual.docx", OtherManuals.docx(pieces));
    assertThat(faults(pieces, manual, false)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPassageOfAWebPageIsCitedAsItMustBe(HouseStyle style) {
    List<Piece> pieces = style.manual(8, 3);
    Manual manual = READER.read("manual.html", OtherManuals.html(pieces));
    assertThat(faults(pieces, manual, false)).isEmpty();
    assertThat(manual.source().text()).doesNotContain("Home");
  }

  @ParameterizedTest
  @EnumSource
  void everyPassageOfMarkdownIsCitedAsItMustBe(HouseStyle style) {
    List<Piece> pieces = style.manual(8, 4);
    Manual manual = READER.read("manual.md", OtherManuals.markdown(pieces));
    assertThat(faults(pieces, manual, false)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPassageOfATextIsCitedAsItMustBe(HouseStyle style) {
    List<Piece> pieces = style.manual(8, 5);
    Manual manual = READER.read("manual.txt", OtherManuals.text(pieces, 76, 50));
    assertThat(faults(pieces, manual, false)).isEmpty();
  }

  /** Over 300 pages, with page numbers that are not those of the file. */
  @Test
  void aLongManualIsCitedWithItsPages() {
    List<Piece> pieces = HouseStyle.POLICY_DECIMAL.manual(330, 6);
    Manual manual = READER.read("manual.pdf", PdfManual.write(pieces, Layout.USUAL));
    assertThat(manual.source().pages()).hasSizeGreaterThan(300);
    assertThat(faults(pieces, manual, true)).isEmpty();
    assertThat(sections(manual)).isEqualTo(sections(pieces));
    assertThat(manual.outline().blocks())
        .allSatisfy(
            block ->
                assertThat(block.citation().printed())
                    .isEqualTo(String.valueOf(block.citation().page() + 4)));
  }

  /** The check finds what is wrong: a manual is held against another. */
  @Test
  void aWrongCitationIsFound() {
    List<Piece> pieces = HouseStyle.POLICY_DECIMAL.manual(3, 7);
    Manual manual = READER.read("manual.pdf", PdfManual.write(pieces, Layout.USUAL));
    Piece piece = pieces.get(4);
    List<Piece> other = new ArrayList<>(pieces);
    other.set(
        4,
        new Piece(
            piece.kind(),
            piece.mark(),
            piece.words(),
            0,
            piece.chapter(),
            "300.9",
            piece.heading(),
            ""));
    assertThat(faults(other, manual, true)).hasSize(1);
  }

  /** Offsets lead back to the words in the source, and a list knows what leads it in. */
  @ParameterizedTest
  @EnumSource
  void sentencesStandInTheSourceAtTheirPlace(HouseStyle style) {
    List<Piece> pieces = style.manual(4, 8);
    Layout layout = new Layout(300, 600, '-', true, 1, false, 1);
    Manual manual = READER.read("manual.pdf", PdfManual.write(pieces, layout));
    List<Block> blocks = manual.outline().blocks();
    assertThat(blocks.stream().flatMap(block -> block.sentences().stream()))
        .isNotEmpty()
        .allSatisfy(
            sentence -> {
              String source = manual.source().text().substring(sentence.start(), sentence.end());
              // Heads and hyphens may stand between them, and nothing else.
              assertThat(letters(source)).containsSubsequence(letters(sentence.text()).split(""));
              assertThat(source.length()).isLessThan(sentence.text().length() + 120);
            });
    assertThat(blocks.stream().filter(block -> block.leadIn() >= 0))
        .isNotEmpty()
        .allSatisfy(
            block -> assertThat(blocks.get(block.leadIn()).text()).endsWith("these steps:"));
    assertThat(blocks.stream().flatMap(block -> block.sentences().stream()))
        .allSatisfy(sentence -> assertThat(sentence.text()).doesNotContain(". "));
  }

  /** Without what heads and hyphens put between them. */
  private static String letters(String words) {
    return words.replaceAll("[^A-Za-z]", "");
  }
}
