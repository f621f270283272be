package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single sentences of ordinances, resolutions and orders that readers found to be not so. */
class FoundInInstrumentsTest {
  private static final String CITY = "{name: Sampleton, kind: city, state: AZ}";

  private static String drawn(DocumentKind kind, String place, String rules, String rest) {
    return Examples.text(Examples.ofPolice(place, rules, rest), kind, "en");
  }

  @Test
  void aLineOfThePageIsNoParagraphOfTheCode() {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                CITY,
                "8: missing",
                """
                code:
                  - section: 2-105
                    heading: Complaints
                    text: |
                      (a) The Board shall
                      forward a complaint within three days.
                      (b) The Board shall keep a record.
                    rules: [8]
                """))
        .contains(
            "(a) The Board shall forward a complaint within three days.\n",
            "\n(b) The Board shall keep a record.\n");
  }

  @Test
  void anOrderSaysWhichLawAndAgreementStandAgainstIt() {
    String passages =
        """
        1:
          passages:
            - source: Sampleton City Code § 9-4
              instrument: ordinance
              text: An officer holds a person whom ICE asks to have held.
              contradicts: [before-detaining, judicial-warrant]
        2:
          passages:
            - source: Agreement with ICE, art. II
              instrument: agreement
              text: The City holds persons on an administrative warrant.
              contradicts: [detain]
        """;
    assertThat(drawn(DocumentKind.DIRECTIVE, CITY, passages, ""))
        .contains(
            "that requirement governs. While it is in force, that is so of what requires otherwise"
                + " in the following: Sampleton City Code § 9-4.",
            "An agreement in force ends only as it provides. As far as it is for the Chief of"
                + " Police to decide, what provides otherwise in the following is not renewed or"
                + " extended, and notice to end it is given as the agreement provides: Agreement"
                + " with ICE, art. II.");
    assertThat(drawn(DocumentKind.DIRECTIVE, CITY, "1: missing", ""))
        .contains("that requirement governs.")
        .doesNotContain("While it is in force", "An agreement in force");
  }

  @Test
  void nobodyOrdersHimself() {
    assertThat(drawn(DocumentKind.DIRECTIVE, CITY, "1: missing", ""))
        .contains("the Sampleton Police Department shall provide a copy")
        .doesNotContain("Chief of Police shall");
  }

  @ParameterizedTest
  @CsvSource({
    "Special Order 27-1, Special Order on ",
    "Department Directive No. 26-19, Department Directive on ",
    "27-1, General order on ",
    "GO 27-1, General order on "
  })
  void anOrderIsCalledWhatItsNumberCallsIt(String number, String title) {
    assertThat(
            drawn(
                DocumentKind.DIRECTIVE,
                CITY,
                "1: missing",
                "documents: {directive: {number: \"" + number + "\"}}\n"))
        .contains("\n" + title);
  }

  @Test
  void whatConflictsAndGoesFurtherIsSaidToDoBoth() {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                CITY,
                """
                9:
                  passages:
                    - source: Policy 120.2
                      instrument: manual
                      text: Officers shall not stop anyone solely because of race.
                      has: [detain, race]
                      stronger: [reliable-information]
                      lacks: [any-reliance]
                      strike: [{words: solely, for: [any-reliance]}]
                """,
                ""))
        .contains(
            "Such provisions stand in the following: Policy 120.2 (in what does not conflict).");
  }

  @ParameterizedTest
  @CsvSource({
    "'{status: conflicting, citation: Campus Police Manual 2-3, confidence: verified}', a policy"
        + " that applies",
    "'{status: conflicting, citation: N.C. Gen. Stat. § 162-62, confidence: verified}', a law that"
        + " applies",
    "'{status: conflicting, citation: Memorandum of Agreement with ICE, confidence: verified}', an"
        + " agreement that applies",
    "'{status: conflicting, citation: Binder 7, confidence: verified}', what applies",
    "'{passages: [{source: City Code § 9-4, instrument: ordinance, text: An officer holds a person"
        + " on request., contradicts: [before-detaining]}]}', a law that applies",
  })
  void recitalsCallAThingWhatItIs(String rule, String words) {
    assertThat(drawn(DocumentKind.RESOLUTION, CITY, "1: " + rule, ""))
        .contains("WHEREAS, as of October 2, 2026, " + words + " to the Sampleton Police");
  }

  @Test
  void noRecitalSaysThatNothingIsOnRecord() {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                CITY,
                "1: {status: conflicting, citation: Policy 428, confidence: unverified}\n"
                    + "6: conflicting",
                ""))
        .contains(
            "on release of personal information to federal immigration agencies and detention at"
                + " the request of federal immigration agencies (Policy 428)")
        .doesNotContain("no citation on record");
  }

  @Test
  void aResolutionAsksForAdviceOnAMeasureThatIsBeforeTheBody() {
    assertThat(drawn(DocumentKind.RESOLUTION, CITY, "1: missing", ""))
        .contains("to bring an ordinance on the same policies before it by ");
    assertThat(
            drawn(
                DocumentKind.RESOLUTION,
                CITY,
                "1: missing",
                "documents: {date: 2026-12-01, ordinance: {number: Bill 2-27, introduced:"
                    + " 2026-12-01}}\n"))
        .contains(
            "requests the City Attorney to advise it on Bill 2-27, which is before it on the same"
                + " policies, by ")
        .doesNotContain("bring an ordinance");
  }

  @Test
  void whatTheOrdinanceReplacesIsNotSaidToStand() {
    String rule =
        """
        5:
          passages:
            - source: City Code 9.40.020
              instrument: ordinance
              text: No employee shall ask about status.
              has: [inquiry, citizenship]
              stronger: [unrelated-purpose]
        """;
    String code =
        """
        choices: {manuals: enacted}
        code:
          - section: 9.40.020
            heading: Inquiries
            text: No employee shall ask about status.
            rules: [5]
            change: %s
        """;
    String stands = "Such provisions stand in the following: City Code 9.40.020";
    assertThat(drawn(DocumentKind.ORDINANCE, CITY, rule, code.formatted("replace")))
        .contains("9.40.020")
        .doesNotContain(stands);
    assertThat(drawn(DocumentKind.ORDINANCE, CITY, rule, code.formatted("add"))).contains(stands);
  }

  /** Nobody named a manager: some places have none, and every place has a clerk. */
  @Test
  void noDutyIsLaidOnAManagerWhomNobodyNamed() {
    assertThat(drawn(DocumentKind.ORDINANCE, CITY, "1: missing", ""))
        .contains("the City Clerk shall give a copy")
        .doesNotContain("Manager");
    assertThat(drawn(DocumentKind.RESOLUTION, CITY, "1: missing", ""))
        .contains("requests the City Attorney to bring an ordinance")
        .doesNotContain("Manager");
    String named = "{name: Sampleton, kind: city, state: AZ, officers: {manager: City Manager}}";
    assertThat(drawn(DocumentKind.ORDINANCE, named, "1: missing", ""))
        .contains("the City Manager shall give a copy");
    assertThat(drawn(DocumentKind.RESOLUTION, named, "1: missing", ""))
        .contains(
            "directs the City Manager, and requests the City Attorney, to bring an ordinance");
  }

  @ParameterizedTest
  @CsvSource({
    "'name: Sampleton, kind: village, state: NE', false",
    "'name: Sampleton, kind: village, state: NE, officers: {approving: Mayor}', true",
    "'name: Sampleton, kind: city, state: AZ', true"
  })
  void aMayorIsOneWhomThePlaceHas(String place, boolean mayor) {
    String report = drawn(DocumentKind.STAFF_REPORT, "{" + place + "}", "1: missing", "");
    assertThat(report.contains("Mayor, by executive order")).isEqualTo(mayor);
  }

  @Test
  void anOrderOfASheriffIsForTheSheriffsAgency() {
    String place = "{name: Sampleton, kind: independent-city, state: VA, elected-sheriff: yes}";
    assertThat(
            drawn(
                DocumentKind.STAFF_REPORT,
                place,
                "1: missing",
                "  - agency: Sampleton Sheriff’s Office\n    rules: {1: missing}\n"
                    + "documents: {directive: {issuer: chief, agency: Sampleton Police"
                    + " Department}}\n"))
        .contains("Sheriff, by general order, for the Sampleton Sheriff’s Office.")
        .doesNotContain("Sheriff, by general order, for the Sampleton Police Department");
  }

  @ParameterizedTest
  @CsvSource({
    "Urban County, an Urban County official",
    "Unified County, a Unified County official",
    "Borough, a Borough official"
  })
  void aTermHasItsArticle(String term, String words) {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                "{name: Sampleton, kind: city, state: AZ, term: " + term + "}",
                "1: missing",
                ""))
        .containsIgnoringCase(words + " shall not retaliate");
  }

  @Test
  void aTownMeetingVotesOnTheArticleThatItsWarrantHas() {
    String item = "documents: {date: 2026-12-01, meeting: {date: 2027-01-05, item: Article 9}}\n";
    String town = "{name: Sampleton, kind: town, state: MA}";
    assertThat(drawn(DocumentKind.ORDINANCE, town, "1: missing", item)).contains("Article 9\n");
    assertThat(drawn(DocumentKind.HANDOUT, town, "1: missing", item))
        .contains("article 9 of the warrant")
        .doesNotContain("item Article");
    assertThat(drawn(DocumentKind.ORDINANCE, CITY, "1: missing", item)).doesNotContain("Article 9");
  }
}
