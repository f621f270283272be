package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.GapCheck;
import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.views.Speech;
import freedomcities.templates.internal.views.Speech.Part;
import freedomcities.templates.internal.views.Speech.Role;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Linearisation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Public comments fit the time that they say: at most 260 words for two minutes and 130 for one,
 * counted in the document as it is printed, in both languages. What there was no time for is told.
 */
class CommentTest {
  private static final Law LAW = Law.standard();
  private static final Pattern STATED = Pattern.compile("^(\\d+) (?:words|palabras) ");
  private static final Pattern EMPTY = Pattern.compile("_{4,}(?: \\([^)]*\\))?");

  /** Names as long as any place has, nothing in writing. */
  private static final String LONG =
      """
      jurisdiction:
        name: Louisville/Jefferson County Metropolitan Consolidated Government of the Commonwealth
        kind: county
        state: KY
        style: Consolidated Metropolitan Government of Louisville and Jefferson County of the Commonwealth of Kentucky
        governing-body: Metropolitan Council of the Consolidated Government of Louisville and Jefferson County, Kentucky
      policy:
        - agency: Department of Public Safety
          rules: {%s}
      documents: {date: 2026-11-20, meeting: {item: "Public Hearing 14(b)"}}
      """;

  /** A comment as it is printed: its heading, the line that states its length, and what is read. */
  private record Sheet(String heading, String length, List<String> read) {
    int stated() {
      Matcher matcher = STATED.matcher(length);
      assertThat(matcher.find()).as(length).isTrue();
      return Integer.parseInt(matcher.group(1));
    }

    String text() {
      return String.join(" ", read);
    }

    /** Words between spaces; the two blanks are three words each. */
    int counted() {
      return (int)
          Stream.of(EMPTY.matcher(text()).replaceAll("one two three").split("[\\s\\u00a0]+"))
              .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
              .count();
    }
  }

  private static Town town(String yaml) {
    return new TownReader(Examples.RULES, LAW).read("town.yaml", yaml);
  }

  private static Draft draft(Town town, String language) {
    return Examples.draft(
        LAW,
        town,
        DocumentKind.COMMENT,
        DraftSettings.STANDARD.in(language),
        TemplateSource.none());
  }

  private static List<Sheet> sheets(Town town, String language) {
    List<Sheet> sheets = new ArrayList<>();
    for (Block block : draft(town, language).document().blocks()) {
      if (block instanceof Block.Heading heading) {
        sheets.add(new Sheet(Linearisation.plain(heading.text()), "", new ArrayList<>()));
      } else if (block instanceof Block.Paragraph paragraph && !sheets.isEmpty()) {
        String words = Linearisation.plain(paragraph.text());
        Sheet last = sheets.getLast();
        if (paragraph.style() == Block.Paragraph.Style.BODY) {
          last.read().add(words);
        } else if (last.length().isEmpty()) {
          sheets.set(sheets.size() - 1, new Sheet(last.heading(), words, last.read()));
        }
      }
    }
    return sheets;
  }

  static Stream<Arguments> towns() {
    String none =
        String.join(
            ", ",
            Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9").map(id -> id + ": %s").toList());
    Stream<Town> long_ =
        Stream.of("missing", "conflicting", "in-practice", "in-writing", "partial")
            .map(status -> town(LONG.formatted(none.replace("%s", status))));
    Stream<Town> mixed =
        Stream.of(
            town(
                LONG.formatted(
                    "1: missing, 2: conflicting, 3: partial, 4: in-practice, 5: in-writing, 7:"
                        + " missing, 9: missing")),
            town(LONG.formatted("1: in-writing")));
    return Stream.of(Examples.files().stream().map(file -> Examples.town(LAW, file)), long_, mixed)
        .flatMap(all -> all)
        .flatMap(town -> Stream.of("en", "es").map(language -> Arguments.of(town, language)));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everySheetFitsItsTimeAndStatesHowManyWordsItHas(Town town, String language) {
    List<Sheet> sheets = sheets(town, language);
    int gaps = new GapCheck(Examples.RULES).check(town.policy(), town.manuals()).carried().size();
    assertThat(sheets).hasSize(2 + (gaps == 0 ? 9 : gaps));
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      assertThat(sheet.counted())
          .as(sheet.heading())
          .isEqualTo(sheet.stated())
          .isLessThanOrEqualTo(i == 0 ? 260 : 130);
    }
    assertThat(sheets.getFirst().counted())
        .as("two minutes say more than one")
        .isGreaterThan(sheets.get(1).counted());
  }

  /** What is not read stands on the sheet as left out, and what is read does not. */
  @ParameterizedTest
  @MethodSource("towns")
  void whatIsLeftOutIsTold(Town town, String language) {
    Draft draft = draft(town, language);
    var words = new Languages(TemplateSource.none(), RuleSet.standard()).wording(language);
    var asked =
        draft.report().carried().isEmpty() ? draft.report().findings() : draft.report().carried();
    for (Sheet sheet : sheets(town, language).subList(0, 2)) {
      List<String> silent =
          asked.stream()
              .map(finding -> finding.rule().id())
              .filter(
                  id ->
                      !sheet
                          .text()
                          .contains(Linearisation.normalise(words.say("rules." + id + ".plain"))))
              .toList();
      String told =
          silent.isEmpty()
              ? ""
              : words.say(
                  silent.size() == 1 ? "comment.left.rule" : "comment.left.rules",
                  java.util.Map.of("rules", words.list(silent)));
      assertThat(Linearisation.normalise(sheet.length())).contains(Linearisation.normalise(told));
      if (silent.isEmpty()) {
        assertThat(sheet.length()).doesNotContain("what rule", "qué hace");
      }
    }
  }

  /**
   * Plain enough to be read aloud: the formulas of {@link ReadingLevelTest}, over each example's
   * comments.
   */
  @ParameterizedTest
  @MethodSource("examples")
  void commentsAreReadAtGradeEightOrBelow(Path file) {
    Town town = Examples.town(LAW, file);
    for (Sheet sheet : sheets(town, "en")) {
      assertThat(ReadingLevelTest.grade(spoken(town, sheet)))
          .as(sheet.text())
          .isLessThanOrEqualTo(8);
    }
    for (Sheet sheet : sheets(town, "es")) {
      assertThat(ReadingLevelTest.ease(spoken(town, sheet)))
          .as(sheet.text())
          .isGreaterThanOrEqualTo(60);
    }
  }

  /** Names of bodies are nobody's choice of words; they count as a short one. */
  private static String spoken(Town town, Sheet sheet) {
    return EMPTY
        .matcher(sheet.text())
        .replaceAll("Ana")
        .replace(town.jurisdiction().governingBody(), "Town")
        .replace(town.jurisdiction().styleWithArticle(), "Town")
        .replace(town.jurisdiction().style(), "Town");
  }

  static List<Path> examples() {
    return Examples.files();
  }

  @Test
  void thePagesAreInLargePrint() {
    var printing =
        draft(Examples.town(LAW, Examples.SAMPLETON), "en").document().metadata().printing();
    assertThat(printing.large()).isTrue();
  }

  @Test
  void thePlaceWithoutGapsIsAskedToKeepItsRules() {
    assertThat(sheets(town(LONG.replace("{%s}", Examples.ALL_READ)), "en"))
        .allMatch(sheet -> sheet.text().contains(" keep ") && !sheet.text().contains("put "));
  }

  @Property(tries = 300)
  void aSpeechIsNeverLongerThanItsTimeIfItsLeastFits(
      @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> more,
      @ForAll @IntRange(min = 1, max = 3) int minutes) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < more.size(); i++) {
      parts.add(
          new Part(
              Role.EXPLAINS,
              "word",
              "word" + " more".repeat(more.get(i)),
              Integer.toString(i),
              i % 3));
    }
    Speech speech = Speech.within(minutes, 4, Optional.empty(), parts);
    int counted =
        4 + Speech.NAMES + speech.paragraphs(Role.EXPLAINS).stream().mapToInt(Speech::count).sum();
    assertThat(speech.words()).isEqualTo(counted).isLessThanOrEqualTo(minutes * Speech.RATE);
    List<Part> ranked = parts.stream().sorted(Comparator.comparingInt(Part::rank)).toList();
    int left = speech.leftOut().size();
    assertThat(speech.leftOut())
        .containsExactlyInAnyOrderElementsOf(ranked.subList(ranked.size() - left, ranked.size()));
    if (left > 0) {
      assertThat(speech.words() + Speech.count(ranked.get(ranked.size() - left).full()) - 1)
          .as("there was no time")
          .isGreaterThan(minutes * Speech.RATE);
    }
    assertThat(speech.said()).hasSameSizeAs(parts);
  }

  @Test
  void wordsAreCountedAsTheyAreSpoken() {
    assertThat(Speech.count("One, two – three\u00a0four: “five” 6.")).isEqualTo(6);
    assertThat(Speech.count("")).isZero();
  }
}
