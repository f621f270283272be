package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a handout says of rules that are left out, and a comment of those that nobody knows of. */
class AskTest {
  private static final String READ =
      "{status: in-writing, citation: Policy 4, confidence: verified}";

  private static String words(String rules, DocumentKind kind, String language) {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy: [{agency: Police Department, as-of: 2026-10-02, rules: {1: missing, %s}}]
                documents: {date: 2026-11-20}
                """
                    .formatted(rules));
    return Examples.text(town, kind, language);
  }

  /**
   * "What is in writing already stays as it is" stood on sheets of places with nothing in writing.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4: missing              | en |
          4: missing              | es |
          4: REPORTED             | en |
          4: READ                 | en | Rule 4 is in writing and stays as it is.
          4: READ                 | es | La regla 4 está por escrito y se queda como está.
          4: READ, 6: READ        | en | Rules 4 and 6 are in writing and stay as they are.
          4: READ, 6: REPORTED    | en | Rule 4 is in writing and stays as it is.
          """)
  void onlyRulesThatAreLeftOutAreSaidToStay(String rules, String language, String said) {
    String handout =
        words(
            rules.replace("REPORTED", "in-writing").replace("READ", READ),
            DocumentKind.HANDOUT,
            language);
    if (said == null) {
      assertThat(handout).doesNotContain("stay as they are", "stays as it is", "como está");
    } else {
      assertThat(handout).contains(said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We have not found out about eight rules
          es | No hemos averiguado cómo están ocho reglas
          """)
  void whatIsUnknownIsNotSaidToBeUnasked(String language, String said) {
    assertThat(words("2: unknown", DocumentKind.COMMENT, language))
        .contains(said)
        .doesNotContain("asked about", "preguntado");
  }
}
