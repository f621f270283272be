package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.policy.Manuals;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A passage that goes further than the model keeps its words; none goes that isn't marked or said
 * to contradict; and one section has one fate over all rules.
 */
class NothingIsWeakenedTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final Proposals PROPOSALS = new Proposals(RULES, place -> place.asWritten());

  private static GapReport report(String rules) {
    Town town =
        new TownReader(RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy:
                  - agency: Sampleton Police Department
                    as-of: 2026-10-02
                    rules:
                """
                    + rules.indent(6));
    return new GapCheck(RULES).check(town.policy(), town.manuals());
  }

  private static AgencyFinding finding(GapReport report, String rule) {
    return report.finding(rule).orElseThrow().agencies().getFirst();
  }

  private static Proposal proposal(GapReport report, String rule) {
    return PROPOSALS
        .of(report.finding(rule).orElseThrow().rule(), finding(report, rule), true)
        .orElseThrow();
  }

  /** 428.2 of a trial bars action on traits without an exception; none may be added. */
  @Test
  void noExceptionAtAllHasTheElementAndNoneIsAdded() {
    GapReport report =
        report(
            """
            9:
              passages:
                - source: Policy 428.2
                  instrument: manual
                  text: No officer shall take any law enforcement action because of perceived race or religion.
                  has: [other-action, any-reliance, perceived, race, religion]
                  stronger: [reliable-information, specific-individual]
            """);
    Proposal proposal = proposal(report, "9");
    assertThat(proposal.way()).isEqualTo(Way.AMEND);
    assertThat(proposal.amendment().orElseThrow().text())
        .startsWith(
            "No officer shall take any law enforcement action because of perceived race or"
                + " religion.")
        .contains("national origin")
        .doesNotContain("only where")
        .doesNotContain("reliable");
    assertThat(proposal.reason())
        .contains("Where the present words go further than the rule, they stay.");
    assertThat(finding(report, "9").lacks())
        .extracting(element -> element.id())
        .containsExactly("national-origin", "language", "immigration-status");
  }

  /**
   * A ban for any length of time has one of five elements by name, and is not replaced for that.
   */
  @Test
  void aStrongerPassageIsAmendedHoweverFewOfTheElementsItNames() {
    GapReport report =
        report(
            """
            1:
              passages:
                - source: Policy 415.5
                  instrument: manual
                  text: Officers shall not detain any individual for a civil immigration violation.
                  stronger: [before-detaining]
            """);
    assertThat(proposal(report, "1").superseded()).isEmpty();
    assertThat(proposal(report, "1").amendment().orElseThrow().text())
        .startsWith("Officers shall not detain any individual for a civil immigration violation.");
  }

  @Test
  void aWiderElementCoversNarrowerOnesUnlessTheyAreSaidToBeLacking() {
    String rule =
        """
        9:
          passages:
            - source: Policy 401
              instrument: manual
              text: Officers shall take no law enforcement action on race.
              has: [other-action, race]
              lacks: [%s]
        """;
    assertThat(finding(report(rule.formatted("language")), "9").has())
        .extracting(element -> element.id())
        .containsExactly("interrogate", "arrest", "detain", "other-action", "race");
    assertThat(finding(report(rule.formatted("arrest")), "9").has())
        .extracting(element -> element.id())
        .containsExactly("interrogate", "detain", "other-action", "race");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officers shall not ask about status.                          | IN_WRITING
          Officers should not ask about status.                         | PARTIAL
          Officers SHOULD not ask about status.                         | PARTIAL
          Officers are encouraged not to ask about status.              | PARTIAL
          An officer must not ask. Officers should carry a card.        | IN_WRITING
          Officers do not ask about status.                             | IN_WRITING
          No officer may ask; the shoulder patch is worn.               | IN_WRITING
          """)
  void wordsThatAdviseLackTheDuty(String text, Status status) {
    String all = "[inquiry, citizenship, every-individual, unrelated-purpose, eligibility]";
    GapReport report =
        report(
            "5: {passages: [{source: Policy 1, instrument: manual, text: \"%s\", has: %s}]}"
                .formatted(text, all));
    assertThat(finding(report, "5").status()).isEqualTo(status);
    assertThat(report.finding("5").orElseThrow().lacking().isEmpty())
        .isEqualTo(status == Status.IN_WRITING);
    if (status == Status.PARTIAL) {
      Proposal proposal = proposal(report, "5");
      assertThat(proposal.way()).isEqualTo(Way.AMEND);
      assertThat(proposal.amendment().orElseThrow().text())
          .startsWith(text)
          .endsWith("it shall or shall not be done.");
      assertThat(proposal.reason())
          .startsWith("Every element of the rule is there, in words that advise.");
    }
  }

  /** Only these words go, and the rest of the section stays. */
  @Test
  void wordsThatAreSaidToContradictGoAndNoOthers() {
    String text =
        "Officers shall not ask about immigration status, unless there is reasonable suspicion."
            + " Officers shall be courteous.";
    GapReport report =
        report(
            """
            5:
              passages:
                - source: Policy 428.4
                  instrument: manual
                  text: %s
                  has: [citizenship, every-individual, eligibility]
                  contradicts: [{element: inquiry, words: ", unless there is reasonable suspicion"}]
            """
                .formatted(text));
    assertThat(finding(report, "5").status()).isEqualTo(Status.CONFLICTING);
    assertThat(finding(report, "5").nextStep()).isEqualTo(NextStep.AMEND);
    Proposal proposal = proposal(report, "5");
    assertThat(proposal.superseded()).isEmpty();
    assertThat(proposal.amendment().orElseThrow().text())
        .startsWith(
            "Officers shall not ask about immigration status. Officers shall be courteous.");
    assertThat(proposal.reason())
        .startsWith("Words of the present policy contradict the rule, and go.");
  }

  /** In the short form nobody said which words do it. */
  @Test
  void inTheShortFormThePassageQuotedIsReplaced() {
    GapReport report =
        report(
            """
            5: {passages: [{source: Section 3, instrument: manual, text: Officers ask., contradicts: [inquiry]}]}
            """);
    assertThat(proposal(report, "5").superseded()).hasSize(1);
    assertThat(finding(report, "5").nextStep()).isEqualTo(NextStep.REPLACE);
  }

  /** Words struck for the element that is contradicted take the contradiction away. */
  @ParameterizedTest
  @CsvSource({"amend,AMEND", "model,MODEL", "replace,REPLACE", ",AMEND"})
  void contradictsStrikeAndProposalGoTogether(String proposal, Way way) {
    GapReport report =
        report(
            """
            5:
              %s
              passages:
                - source: Policy 428.4
                  instrument: manual
                  text: Officers shall not ask about status unless it is useful.
                  has: [citizenship, every-individual, eligibility, unrelated-purpose]
                  contradicts: [inquiry]
                  strike: [{words: unless it is useful, for: [inquiry]}]
            """
                .formatted(proposal == null ? "answers: []" : "proposal: " + proposal));
    Proposal made = proposal(report, "5");
    assertThat(made.way()).isEqualTo(way);
    if (way != Way.REPLACE) {
      assertThat(Stream.concat(made.amendment().stream(), made.struck().stream()))
          .extracting(Amendment::text)
          .containsExactly("Officers shall not ask about status.");
    } else {
      assertThat(made.superseded()).hasSize(1);
    }
  }

  private static final String TWO_RULES =
      """
      1: {passages: [{source: Policy 428.5, instrument: manual, text: "%s", contradicts: [before-detaining]}]}
      2: {passages: [{source: policy  428.5, instrument: manual, text: "%s", has: [arrest, detain, transport, detainer, ice, cbp]}]}
      """;

  @Test
  void onePassageHasOneFateUnderAllRules() {
    GapReport report =
        report(
            TWO_RULES.formatted(
                "Holds are honored. No arrests.", "Holds are honored. No arrests."));
    assertThat(finding(report, "2").status()).isEqualTo(Status.PARTIAL);
    assertThat(finding(report, "2").nextStep()).isEqualTo(NextStep.REPLACE);
    Proposal two = proposal(report, "2");
    assertThat(two.way()).isEqualTo(Way.REPLACE);
    assertThat(two.superseded()).extracting(Passage::source).containsExactly("policy  428.5");
    assertThat(two.reason())
        .isEqualTo(
            "What is quoted here is repealed for Rule 1. The model’s words of this rule come in its"
                + " place, too.");
  }

  /** What is repealed is what is quoted: the rest of a longer passage stays without it. */
  @Test
  void aSentenceRepealedForOneRuleGoesFromALongerPassageOfAnother() {
    GapReport report =
        report(
            TWO_RULES.formatted("Holds are honored.", "No arrests are made. Holds are honored."));
    Proposal two = proposal(report, "2");
    assertThat(two.way()).isEqualTo(Way.AMEND);
    assertThat(two.amendment().orElseThrow().text())
        .startsWith("No arrests are made.")
        .doesNotContain("Holds are honored");
  }

  @Test
  void whatOneRuleStrikesIsStruckUnderAll() {
    GapReport report =
        report(
            """
            5:
              passages:
                - source: Policy 4
                  instrument: manual
                  text: Officers shall not ask or tell unless told to.
                  has: [inquiry, citizenship, every-individual]
                  lacks: [unrelated-purpose]
                  strike: [{words: unless told to, for: [unrelated-purpose]}]
            6:
              passages:
                - source: Policy 4
                  instrument: manual
                  text: Officers shall not ask or tell unless told to.
                  has: [custody-status, release-date, home-address, religion, ethnicity, race]
            """);
    for (String rule : List.of("5", "6")) {
      assertThat(proposal(report, rule).amendment().orElseThrow().text())
          .startsWith("Officers shall not ask or tell.");
    }
    assertThat(proposal(report, "6").reason())
        .endsWith("The same words are changed for Rule 5 too; all the changes go in.");
  }

  /** Sentence 1 permitted what sentence 2 forbade, and nothing told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officers shall not ask unless it is relevant. They shall report. | unless it is relevant
          An officer may ask a driver; no officer shall report.            | may ask a driver
          An officer may not ask a driver.                                 |
          Officers may ask about status only at the jail.                  |
          Officers shall not ask, except as the Chief says.                | except as the Chief says
          Officers shall not ask. Officers should be kind.                 | Officers should be kind
          Officers shall not ask, unless a warrant signed by a judge asks. |
          Officers shall not ask, unless a court order requires it.        |
          Officers shall not ask, except on a judge’s warrant or order of a court. |
          Officers shall not ask, unless a judge or the Chief says so.     | unless a judge or the Chief says so
          Officers shall not ask, unless an immigration judge says so.     | unless an immigration judge says so
          Officers shall not ask, except at the county court.              | except at the county court
          Officers shall not ask, except one who is in court custody.      | except one who is in court custody
          Officers shall not ask. They may ask the court for a warrant.    | may ask the court for a warrant
          441.4 INQUIRIES No officer asks unless 8 C.F.R. § 287.7 or Order No. 5 says so. | unless 8 C.F.R. § 287.7 or Order No. 5 says so
          441.4 INQUIRIES No officer asks. Under section 441.3 an officer may report.   | may report
          Officers shall not ask. By Sec. 441.3 and Lt. Ruiz officers should know. | By Sec. 441.3 and Lt. Ruiz officers should know
          """)
  void wordsThatStayAndCouldStillAllowAreTold(String text, String words) {
    GapReport report =
        report(
            "5: {passages: [{source: Policy 1, instrument: manual, text: \"%s\", has: [inquiry,"
                    .formatted(text)
                + " citizenship, every-individual]}]}");
    assertThat(proposal(report, "5").staying())
        .extracting(StayingWords::words)
        .isEqualTo(Optional.ofNullable(words).stream().toList());
  }

  /** The element's own exception is the model's; a word that narrows it is told. */
  @Test
  void aWordThatNarrowsStaysAndIsTold() {
    GapReport report =
        report(
            "9: {passages: [{source: Policy 1, instrument: manual, text: No officer shall arrest"
                + " anyone solely for race unless a witness said so., has: [interrogate, arrest,"
                + " detain, other-action, perceived, race, reliable-information]}]}");
    assertThat(proposal(report, "9").amendment().orElseThrow().text()).contains("solely for race");
    assertThat(proposal(report, "9").staying())
        .extracting(StayingWords::words)
        .containsExactly("solely");
  }

  /** Durability is what an ordinance is for. */
  @ParameterizedTest
  @CsvSource({
    "ENACTED,manual,true,IN_WRITING",
    "ENACTED,order,true,IN_WRITING",
    "ENACTED,ordinance,false,IN_WRITING",
    "ENACTED,statute,false,IN_WRITING",
    "IN_WRITING,manual,false,IN_WRITING",
    "NOT_IN_WRITING,manual,true,IN_PRACTICE"
  })
  void whatAnOfficerCanRevokeIsEnacted(
      Manuals manuals, String instrument, boolean carried, Status status) {
    Town town =
        new TownReader(RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy:
                  - agency: Sampleton Police Department
                    as-of: 2026-10-02
                    rules:
                      8: {passages: [{source: Order 1, instrument: %s, text: Anyone shall be heard., has: [any-person, any-violation, written-complaint, investigation, oversight-body]}]}
                """
                    .formatted(instrument));
    GapReport report = new GapCheck(RULES).check(town.policy(), manuals);
    assertThat(finding(report, "8").status()).isEqualTo(status);
    assertThat(report.carried())
        .extracting(one -> one.rule().id())
        .satisfies(ids -> assertThat(ids.contains("8")).isEqualTo(carried));
  }

  private record Generated(String text, List<String> has, List<String> contradicts, String words) {}

  /**
   * Whatever is on record under two rules for one section: words of it go only if they are marked,
   * are said to contradict, or the passage as quoted is said to.
   */
  @Property(tries = 300)
  void noWordGoesThatNobodySaidToGo(
      @ForAll("passages") Generated five, @ForAll("passages") Generated six) {
    GapReport report = report("5: " + yaml(five, "inquiry") + "\n6: " + yaml(six, "race"));
    for (String rule : List.of("5", "6")) {
      Generated of = rule.equals("5") ? five : six;
      Optional<Proposal> made =
          PROPOSALS.of(report.finding(rule).orElseThrow().rule(), finding(report, rule), true);
      if (made.isEmpty()) {
        continue;
      }
      List<String> mayGo = new ArrayList<>();
      for (Generated any : List.of(five, six)) {
        mayGo.add(any.words());
        if (!any.contradicts().isEmpty() && any.words().isEmpty()) {
          mayGo.add(any.text());
        }
      }
      for (Passage gone : made.get().superseded()) {
        assertThat(mayGo).anyMatch(words -> words.contains(gone.text()));
      }
      Stream.concat(made.get().amendment().stream(), made.get().struck().stream())
          .forEach(
              change ->
                  removed(of.text(), change.text())
                      .forEach(
                          word ->
                              assertThat(mayGo)
                                  .as(word + " of " + of.text())
                                  .anyMatch(words -> words.contains(word))));
    }
  }

  /** Words that are no longer there, each as often as it is gone. */
  private static List<String> removed(String before, String after) {
    List<String> gone = new ArrayList<>(words(before));
    words(after).forEach(gone::remove);
    return gone;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s.,]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String yaml(Generated passage, String element) {
    String contradicts =
        passage.contradicts().isEmpty()
            ? ""
            : passage.words().isEmpty()
                ? ", contradicts: [" + element + "]"
                : ", contradicts: [{element: " + element + ", words: \"" + passage.words() + "\"}]";
    List<String> has =
        passage.has().stream()
            .filter(
                id ->
                    RULES.rule(element.equals("race") ? "6" : "5").orElseThrow().elements().stream()
                        .anyMatch(e -> e.id().equals(id)))
            .filter(id -> !id.equals(element))
            .toList();
    return "{passages: [{source: Policy 4, instrument: manual, text: \""
        + passage.text()
        + "\", has: "
        + has
        + ", lacks: ["
        + (element.equals("race") ? "ethnicity" : "eligibility")
        + "]"
        + contradicts
        + "}]}";
  }

  @Provide
  Arbitrary<Generated> passages() {
    Arbitrary<String> text =
        Arbitraries.of(
            "Officers shall not ask unless told. Files stay closed.",
            "Officers shall not ask unless told.",
            "Files stay closed.");
    Arbitrary<List<String>> has =
        Arbitraries.of(
                "citizenship",
                "every-individual",
                "unrelated-purpose",
                "custody-status",
                "release-date",
                "home-address",
                "religion",
                "ice",
                "cbp")
            .list()
            .uniqueElements()
            .ofMaxSize(6);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(text, has, flag, flag)
        .as(
            (words, ids, contradicts, named) ->
                new Generated(
                    words,
                    ids,
                    contradicts ? List.of("it") : List.of(),
                    contradicts && named && words.contains("unless told") ? " unless told" : ""));
  }
}
