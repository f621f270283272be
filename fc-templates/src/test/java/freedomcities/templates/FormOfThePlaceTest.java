package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instrument has the title, clause and sections that the data have for its place. */
class FormOfThePlaceTest {
  private static Town district(String rules, String documents) {
    return new TownReader(Examples.RULES, Law.standard())
        .read(
            "town.yaml",
            """
            jurisdiction: {name: District of Columbia, kind: district, state: DC}
            policy: [{agency: agencies of the District, as-of: 2026-10-02, rules: {%s}}]
            documents: {date: 2026-11-20%s}
            """
                .formatted(rules, documents));
  }

  /** The clause is its first section and names it; the others count on from 2 to the last. */
  @Test
  void aBillOfTheCouncilIsNamedInItsClause() {
    String drawn = Examples.text(district("1: missing", ""), DocumentKind.ORDINANCE, "en");
    assertThat(drawn)
        .contains(
            "Bill No. ____\n",
            "\nA BILL\nIN THE COUNCIL OF THE DISTRICT OF COLUMBIA\nTo set rules for District"
                + " officials on law enforcement and federal immigration enforcement.\n",
            "\nBE IT ENACTED BY THE COUNCIL OF THE DISTRICT OF COLUMBIA, That this act may be cited"
                + " as the “Law Enforcement and Immigration Policy Act of 2026”.\nSec. 2. ",
            "Fiscal impact statement\nThe Council adopts the fiscal impact statement",
            "Effective date\nThis act shall take effect following approval by the Mayor",
            "a 30-day period of congressional review",
            "For the purposes of this act, the term:\n(1) “",
            "\n"
                + "Chairman of the Council\n"
                + "Date: ____\n"
                + "Approved:\n"
                + "____\n"
                + "Mayor\n"
                + "Date: ____\n"
                + "Returned or vetoed: ____")
        .doesNotContain("Short title", "AN ACT RELATING", "Section 1.", "takes effect on ____");
    List<String> labels =
        drawn.lines().filter(line -> line.matches("Sec\\. \\d+\\. .*")).map(String::strip).toList();
    for (int i = 0; i < labels.size(); i++) {
      assertThat(labels.get(i)).startsWith("Sec. " + (i + 2) + ". ");
    }
    assertThat(labels).hasSizeGreaterThan(8);
  }

  @Test
  void aBillHasNoPartThatIsMissing() {
    assertThat(
            Examples.draft(district("1: missing", ""), DocumentKind.ORDINANCE)
                .completeness()
                .parts())
        .isEmpty();
  }

  /** A list of one is no list. */
  @Test
  void oneFindingIsASentence() {
    assertThat(Examples.text(district("1: missing", ""), DocumentKind.ORDINANCE, "en"))
        .contains("\nThe Council of the District of Columbia finds that as of October 2, 2026, no")
        .doesNotContain("finds that:");
    assertThat(
            Examples.text(
                district("1: missing, 2: {status: in-writing}, 5: conflicting", ""),
                DocumentKind.ORDINANCE,
                "en"))
        .contains("finds that:\n(a) as of");
  }

  @Test
  void theYearOfTheActIsTheFiles() {
    assertThat(
            Examples.text(
                district("1: missing", ", ordinance: {year: 2027}"), DocumentKind.ORDINANCE, "en"))
        .contains("Policy Act of 2027”.");
  }

  /** What the Mayor issues has its own name. */
  @Test
  void theMayorIssuesAMayorsOrder() {
    assertThat(Examples.text(district("1: missing", ""), DocumentKind.DIRECTIVE, "en"))
        .contains("Mayor’s Order on law enforcement")
        .doesNotContainIgnoringCase("executive order");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {name: Redbud, kind: county, state: KY}   | AN ORDINANCE relating to law enforcement and federal immigration enforcement: | Be it ordained by the fiscal court of the county of Redbud, Commonwealth of Kentucky: | ky/title-form/county
          {name: Carver Lake, kind: city, state: MN} | AN ORDINANCE OF THE CITY OF CARVER LAKE                                      | The City Council of Carver Lake ordains:                                               | mn/clause/city
          """)
  void titleAndClauseAreThoseOfTheLawWithANoteOnHowSureTheyAre(
      String place, String title, String clause, String id) {
    Town town = Examples.ofPolice(place, "1: missing", "");
    assertThat(Examples.text(town, DocumentKind.ORDINANCE, "en")).contains(title, clause);
    assertThat(Examples.notes(town, DocumentKind.ORDINANCE)).anyMatch(note -> note.contains(id));
  }
}
