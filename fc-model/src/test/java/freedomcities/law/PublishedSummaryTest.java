package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.PublishedSummary.Form;
import freedomcities.law.PublishedSummary.Preparer;
import freedomcities.law.PublishedSummary.Stage;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSummaryTest {
  private static final String OWN =
      """
      summary:
        - id: az/summary/all
          form: summary
          stages: [after]
          text: A summary may be published.
          citation: none found
          confidence: unverified
          source: a test
          as-of: 2026-11-20
        - id: az/summary/town
          kinds: [town]
          form: title
          stages: [before, after]
          votes: yes
          mailed: yes
          prepared-by: attorney
          statement: It is a summary of a law of {place}.
          text: The title is published.
          citation: none found
          confidence: unverified
          source: a test
          as-of: 2026-11-20
      """;
  private final Law law = Law.standard();

  private static Jurisdiction place(Law law, String kind, String state) {
    return law.jurisdiction("Sampleton", Kind.byKey(kind).orElseThrow(), state).build();
  }

  private static Law arizona(String from, String to) {
    assertThat(OWN).contains(from);
    return BrokenDataTest.changed("states/az.yaml", text -> text + OWN.replace(from, to));
  }

  @Test
  void aCountyOfCaliforniaPublishesASummaryTwiceWithTheVotesByName() {
    assertThat(law.summary(place(law, "county", "CA")))
        .get()
        .satisfies(
            summary -> {
              assertThat(summary.fact().id()).isEqualTo("ca/summary/county");
              assertThat(summary.fact().citation()).isEqualTo("Cal. Gov. Code § 25124(b)(1)");
              assertThat(summary.form()).isEqualTo(Form.SUMMARY);
              assertThat(summary.stages()).containsExactly(Stage.BEFORE, Stage.AFTER);
              assertThat(summary.votes()).isTrue();
              assertThat(summary.preparedBy()).contains(Preparer.DESIGNATED);
            });
  }

  @Test
  void whatConnecticutHasASummarySayNamesThePlace() {
    Jurisdiction town = place(law, "town", "CT");
    assertThat(law.summary(town).orElseThrow().statementFor(town))
        .contains("solely for purposes of information")
        .endsWith("the legislative body of the Town of Sampleton for any purpose.");
  }

  @ParameterizedTest
  @CsvSource({"AZ, city", "CA, city-and-county", "NY, village", "PA, county"})
  void whatIsNotKnownIsLeftOpen(String state, String kind) {
    assertThat(law.summary(place(law, kind, state))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MA, town, at least seven days before an annual meeting",
    "AK, borough, At least five days before",
    "FL, county, at least 10 days before the meeting",
    "CA, county, at least 72 hours before"
  })
  void theNoticeOfAHearingIsKnownHere(String state, String kind, String words) {
    assertThat(law.hearingNotice(place(law, kind, state)).map(Fact::text))
        .get()
        .asString()
        .contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AZ, city", "TX, county"})
  void whatNoticeIsGivenIsNotKnownThere(String where) {
    String[] parts = where.split(", ");
    assertThat(law.hearingNotice(place(law, parts[1], parts[0]))).isEmpty();
  }

  @Test
  void whatNamesTheKindComesBeforeWhatIsForAll() {
    Law own = arizona("", "");
    assertThat(own.summary(place(own, "town", "AZ")))
        .get()
        .satisfies(
            summary -> {
              assertThat(summary.form()).isEqualTo(Form.TITLE);
              assertThat(summary.mailed()).isTrue();
              assertThat(summary.statementFor(place(own, "town", "AZ")))
                  .isEqualTo("It is a summary of a law of the Town of Sampleton.");
            });
    assertThat(own.summary(place(own, "city", "AZ")))
        .get()
        .satisfies(
            summary -> {
              assertThat(summary.fact().id()).isEqualTo("az/summary/all");
              assertThat(summary.votes()).isFalse();
              assertThat(summary.statement()).isEmpty();
              assertThat(summary.preparedBy()).isEmpty();
            });
    assertThat(own.fileOf("az/summary/town")).contains("states/az.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form: title | form: caption | unknown form "caption"; choose from: full-text, summary, title
          [before, after] | [before, during] | unknown stage "during"; choose from: before, after
          '    stages: [before, after]\n' | '' | a form of publication without "stages"; give when it is published
          prepared-by: attorney | prepared-by: mayor | unknown preparer "mayor"; choose from: attorney, clerk, designated
          votes: yes | votes: names | unknown answer "names"
          '{place}' | '{town}' | nothing fills {town}
          """)
  void aWrongFormIsRefusedWhereItStands(String right, String wrong, String said) {
    Law changed = arizona(right.replace("\\n", "\n"), wrong);
    assertThatThrownBy(() -> changed.profile("AZ"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("states/az.yaml:")
        .hasMessageContaining(said);
  }
}
