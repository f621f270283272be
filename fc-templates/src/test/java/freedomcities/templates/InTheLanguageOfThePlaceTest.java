package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.gaps.GapCheck;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is adopted, issued or published in Spanish isn't drawn in English; the rest is. */
class InTheLanguageOfThePlaceTest {
  static final Set<DocumentKind> REFUSED =
      Set.of(
          DocumentKind.ORDINANCE,
          DocumentKind.RESOLUTION,
          DocumentKind.DIRECTIVE,
          DocumentKind.STAFF_REPORT,
          DocumentKind.PUBLICATION_SUMMARY,
          DocumentKind.HEARING_NOTICE);

  private static final Drafter DRAFTER = new Drafter(Examples.RULES, Law.standard());

  @ParameterizedTest
  @CsvSource({"municipio, PR, true", "state, PR, true", "city, AZ, false", "state, NM, false"})
  void instrumentsOfPuertoRicoAreRefused(String kind, String state, boolean refused) {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: "%s", kind: %s, state: %s}
                policy: [{agency: Policía, as-of: 2026-10-02, rules: {1: missing, 5: {status: conflicting,
                  answers: [{who: Chief, position: supports}]}}}]
                """
                    .formatted(
                        kind.equals("state") ? Law.standard().states().get(state) : "Samplares",
                        kind,
                        state));
    GapReport report = new GapCheck(Examples.RULES).check(town.policy(), town.manuals());
    List<DocumentKind> inAnotherLanguage = new ArrayList<>();
    for (DocumentKind document : DocumentKind.all()) {
      DRAFTER
          .refusal(town, report, document, DraftSettings.STANDARD)
          .map(Problem::found)
          .filter(why -> why.contains("is written in Spanish, and it is drafted here in English"))
          .ifPresent(why -> inAnotherLanguage.add(document));
    }
    if (refused) {
      assertThat(inAnotherLanguage).containsExactlyInAnyOrderElementsOf(REFUSED);
      assertThatThrownBy(
              () -> DRAFTER.draft(town, report, DocumentKind.ORDINANCE, DraftSettings.STANDARD))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("in Puerto Rico it is written in Spanish");
      assertThat(
              DRAFTER
                  .draft(town, report, DocumentKind.HANDOUT, DraftSettings.STANDARD.in("es"))
                  .document()
                  .blocks())
          .isNotEmpty();
    } else {
      assertThat(inAnotherLanguage).isEmpty();
    }
  }
}
