package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.places.Kind;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** State law that may conflict with rules on its face stands where people act on them, and once. */
class StateLawTest {
  private static final Law LAW = Law.standard();
  private static final List<DocumentKind> SHEETS =
      List.of(DocumentKind.HANDOUT, DocumentKind.WORKSHEET, DocumentKind.COMMENT);
  private static final List<DocumentKind> INSTRUMENTS =
      List.of(DocumentKind.ORDINANCE, DocumentKind.RESOLUTION, DocumentKind.DIRECTIVE);

  static Stream<String> states() {
    // Where instruments are written in another language none is drawn that could tell of it.
    return LAW.states().keySet().stream()
        .filter(state -> LAW.profile(state).orElseThrow().language().isEmpty());
  }

  private static Town town(String state) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(one -> one != Kind.STATE)
            .filter(LAW.profile(state).orElseThrow()::has)
            .findFirst()
            .orElseThrow();
    return new TownReader(Examples.RULES, LAW)
        .read(
            "a.yaml",
            """
            jurisdiction: {name: %s, kind: %s, state: %s}
            policy: [{agency: Patrol Division, as-of: 2026-10-02, rules: {1: missing, 5: missing}}]
            """
                .formatted(
                    state.equals("DC") ? "District of Columbia" : "Sampleton", kind.key(), state));
  }

  private static List<Notice> onItsFace(Town town) {
    return LAW
        .notices(
            town.jurisdiction(), Examples.RULES.core().stream().map(rule -> rule.id()).toList())
        .stream()
        .filter(notice -> notice.origin() == Notice.Origin.STATE && !notice.mayConflict().isEmpty())
        .toList();
  }

  private static Draft draft(Town town, DocumentKind kind, String language) {
    return Examples.draft(
        LAW, town, kind, DraftSettings.STANDARD.in(language), TemplateSource.none());
  }

  private static List<String> notes(Draft draft) {
    return draft.document().blocks().stream()
        .flatMap(block -> Walk.inlines(block).stream())
        .filter(Inline.Note.class::isInstance)
        .map(inline -> ((Inline.Note) inline).text())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("states")
  void everySheetSaysItInBothLanguagesWhereThereIsSuchALawAndNowhereElse(String state) {
    Town town = town(state);
    List<Notice> laws = onItsFace(town);
    for (DocumentKind kind : SHEETS) {
      for (Map.Entry<String, String> said :
          Map.of("en", "State law: ", "es", "Ley estatal: ").entrySet()) {
        String text =
            String.join("\n", Linearisation.of(draft(town, kind, said.getKey()).document()));
        assertThat(text.contains(said.getValue()))
            .as(kind + " " + said.getKey())
            .isEqualTo(!laws.isEmpty());
        for (Notice law : laws) {
          assertThat(text).contains(Linearisation.normalise(law.citation().split(";\\s+")[0]));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("states")
  void theStaffReportBeginsWithItAndItsPenalties(String state) {
    Town town = town(state);
    List<Notice> laws = onItsFace(town);
    List<Block> blocks = draft(town, DocumentKind.STAFF_REPORT, "en").document().blocks();
    int heading =
        (int) blocks.stream().takeWhile(block -> !(block instanceof Block.Heading)).count();
    String first =
        String.join(
            "\n",
            blocks.subList(0, heading).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Linearisation.plain(((Block.Paragraph) block).text()))
                .toList());
    assertThat(first.contains("State law: ")).isEqualTo(!laws.isEmpty());
    laws.stream()
        .filter(law -> !law.penalties().isEmpty())
        .forEach(
            law ->
                assertThat(first)
                    .contains(
                        "Penalties on record: ",
                        Linearisation.normalise(EnglishPhrases.datesInWords(law.penalties()))));
  }

  /** One note at the title that has all that the sections had; there it stands no more. */
  @ParameterizedTest
  @MethodSource("states")
  void anInstrumentTellsItOnceAtItsTitle(String state) {
    Town town = town(state);
    for (DocumentKind kind : Examples.kinds(town).stream().filter(INSTRUMENTS::contains).toList()) {
      Draft draft = draft(town, kind, "en");
      Block.Title title =
          draft.document().blocks().stream()
              .filter(Block.Title.class::isInstance)
              .map(Block.Title.class::cast)
              .findFirst()
              .orElseThrow();
      List<String> atTitle =
          Walk.inlines(title).stream()
              .filter(Inline.Note.class::isInstance)
              .map(inline -> ((Inline.Note) inline).text())
              // How a title reads there is told too.
              .filter(note -> !note.contains("/title-form/"))
              .toList();
      assertThat(atTitle).hasSize(onItsFace(town).isEmpty() ? 0 : 1);
      for (Notice law : onItsFace(town)) {
        assertThat(notes(draft).stream().filter(note -> LegalNotes.show(note, law.id())).toList())
            .as(kind.key())
            .isEqualTo(atTitle)
            .hasSize(1);
        law.bearings()
            .forEach(
                (rule, bearing) ->
                    assertThat(atTitle.getFirst())
                        .contains(EnglishPhrases.datesInWords(bearing.sentence())));
        assertThat(draft.completeness().facts())
            .extracting(shown -> shown.fact().id())
            .contains(law.id());
      }
    }
  }

  /** Arizona's law may conflict with four rules, with one on its face; with a fifth in part. */
  @Test
  void theSentenceNamesOnlyTheRulesOfWhichTheDataSayIt() {
    assertThat(
            String.join(
                "\n", Linearisation.of(draft(town("AZ"), DocumentKind.HANDOUT, "en").document())))
        .contains(
            "State law: rules 1, 2, 3, and 5 may conflict with A.R.S. § 11-1051 (2010) (verified)."
                + " Ask counsel first.",
            "State law as of November 30, 2026, checked to April 21, 2025.");
    assertThat(
            String.join(
                "\n", Linearisation.of(draft(town("AZ"), DocumentKind.HANDOUT, "es").document())))
        .contains(
            "Ley estatal: las reglas 1, 2, 3 y 5 pueden chocar con A.R.S. § 11-1051 (2010)"
                + " (verificado). Véanlo antes con un abogado.",
            "Ley estatal al 30 de noviembre de 2026, comprobada hasta el 21 de abril de 2025.");
  }

  /** A comment about a rule that the law doesn't reach says nothing of it. */
  @Test
  void aCommentOnOneRuleSpeaksOfThatRuleAlone() {
    String text =
        String.join(
            "\n", Linearisation.of(draft(town("AZ"), DocumentKind.COMMENT, "en").document()));
    assertThat(text.split("State law: rule 5 may conflict", -1)).hasSize(2);
    assertThat(text.split("State law: rules 1, 2, 3, and 5 may conflict", -1)).hasSize(3);
  }

  /** What is chosen to be drawn decides what is told. */
  @Test
  void anOrdinanceWithoutTheRuleSaysNothingOfTheLaw() {
    Draft draft =
        Examples.draft(
            LAW,
            town("AZ"),
            DocumentKind.ORDINANCE,
            DraftSettings.STANDARD.withScope(new Scope.Chosen(List.of("6"))),
            TemplateSource.none());
    assertThat(
            ((Block.Title)
                    draft.document().blocks().stream()
                        .filter(Block.Title.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .text())
        .noneMatch(Inline.Note.class::isInstance);
    assertThat(notes(draft)).anyMatch(note -> LegalNotes.show(note, "az/11-1051"));
  }

  /**
   * A bill that was open when the data were made is told again where the document is much later.
   */
  @ParameterizedTest
  @CsvSource({"2026-10-02, true", "2026-03-01, false"})
  void whatIsPendingIsToldAtTheNoticeAndAgainWhenItIsOld(String day, boolean old) {
    Town georgia =
        new TownReader(Examples.RULES, LAW)
            .read(
                "a.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: GA}
                policy: [{agency: Patrol Division, as-of: %s, rules: {1: missing}}]
                """
                    .formatted(day));
    String text =
        String.join(
            "\n", Linearisation.of(draft(georgia, DocumentKind.STAFF_REPORT, "en").document()));
    assertThat(text).contains("Pending when last looked up: SB 21", "checked to February");
    assertThat(text.contains("days before")).isEqualTo(old);
  }
}
