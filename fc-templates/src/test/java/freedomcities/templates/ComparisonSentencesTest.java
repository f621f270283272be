package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.TownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the comparison that readers of drawn towns found to be not so. */
class ComparisonSentencesTest {
  private static String drawn(String place, String rules, String rest) {
    return Examples.text(
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                "jurisdiction: "
                    + place
                    + "\npolicy:\n  - agency: Sampleton Police Department\n    as-of: 2026-10-02\n"
                    + "    rules:\n"
                    + rules.indent(6)
                    + rest),
        DocumentKind.COMPARISON,
        "en");
  }

  private static String drawn(String rules) {
    return drawn("{name: Sampleton, kind: city, state: AZ}", rules, "");
  }

  @Test
  void whatDoesNotStandAloneIsToldBesideThePassage() {
    assertThat(
            drawn(
                "5: {passages: [{source: GO 7, instrument: order, text: An officer may ask about"
                    + " status and may call for help., contradicts: [{element: inquiry, words: An"
                    + " officer may ask about status}]}]}"))
        .contains("What is left here, “and may call for help.”, does not stand alone")
        .doesNotContain("could still allow");
  }

  /** The item's number stayed with a full stop, and the first item was struck to come back. */
  @Test
  void anItemThatIsStruckGoesWithItsNumber() {
    assertThat(
            drawn(
                """
                2:
                  passages:
                    - source: Policy 63
                      instrument: manual
                      text: |
                        (1) No officer shall arrest or detain on a detainer or an administrative document of ICE or CBP without a judge's warrant.

                        (2) At the request of an agent an officer may drive a person to the nearest checkpoint.
                      has: [arrest, detain, detainer, administrative-document, ice, cbp, judicial-warrant]
                      contradicts: [{element: transport, words: At the request of an agent an officer may drive a person to the nearest checkpoint.}]
                """))
        .contains(
            "[removed: (2) At the request of an agent an officer may drive a person to the nearest"
                + " checkpoint.]",
            "[added: This policy also bars the transport of an individual")
        .doesNotContain("[removed: (1)", "(2) .");
  }

  /** Words that are there were said not to be on record, since the file has them replaced. */
  @Test
  void whatTheFileHasReplacedIsOnRecord() {
    assertThat(
            drawn(
                "9: {proposal: replace, passages: [{source: GO 1, instrument: order, text: No"
                    + " officer arrests anyone for race., has: [arrest]}]}"))
        .contains("Nothing that is quoted contradicts the rule. Another way was chosen")
        .doesNotContain("No policy on this is on record");
    assertThat(drawn("9: missing")).contains("No policy on this is on record");
    assertThat(
            drawn(
                "9: {proposal: replace, passages: [{source: GO 1, instrument: order, text: No"
                    + " officer arrests anyone for race unless told to., has: [arrest],"
                    + " contradicts: [{element: any-reliance, words: unless told to}]}]}"))
        .contains("Words of the present policy contradict the rule. Another way was chosen")
        .doesNotContain("Nothing that is quoted contradicts", "is on record to amend");
  }

  /** One word behind which a list begins says nothing of an exception. */
  @Test
  void noBareWordIsSaidToStay() {
    assertThat(
            drawn(
                "1: {passages: [{source: GO 1, instrument: order, text: \"No one is held unless:"
                    + " a judge has signed a warrant.\", has: [before-detaining]}]}"))
        .doesNotContain("“unless:”");
  }

  @Test
  void noWordIsSaidToComeInPlaceOfOthersWhereNoneGoes() {
    assertThat(
            drawn(
                "5: {passages: [{source: GO 7, instrument: order, text: No officer asks unless"
                    + " required by law., has: [inquiry, citizenship, every-individual,"
                    + " unrelated-purpose], lacks: [eligibility], strike: [{words: by law, for:"
                    + " [eligibility], insert: by state or federal law}]}]}"))
        .contains(
            "The present words are kept, and what is lacking is added.",
            "Brought in by words put between those of the sentence:")
        .doesNotContain("stand in the way", "in place of others");
  }

  @Test
  void wordsThatBarElementsDoNotBringThemIn() {
    assertThat(
            drawn(
                "8: {passages: [{source: GO 7, instrument: order, text: Anyone may complain. A"
                    + " complaint must be sworn., contradicts: [{element: written-complaint, words:"
                    + " A complaint must be sworn.}], strike: [{words: A complaint must be sworn.,"
                    + " for: [written-complaint]}]}]}"))
        .contains(
            "What stays has of the rule only what the change brings in",
            "The words struck stood in the way of: a written complaint as enough.")
        .doesNotContain("Brought in by");
  }

  @Test
  void adviceThatStaysIsNotSaidToStandForTheRule() {
    assertThat(
            drawn(
                """
                1:
                  passages:
                    - {source: Policy 1, instrument: manual, text: Officers should ask for a judicial warrant., has: [before-detaining, before-prolonging, ice, cbp, judicial-warrant]}
                    - {source: Policy 2, instrument: manual, text: Officers hold all., contradicts: [before-detaining]}
                """))
        .contains("in words that advise; the model’s words order.")
        .doesNotContain("it can stay", "what is left can stay");
  }

  /** Nobody can strike what a man said. */
  @Test
  void aPracticeThatIsToldIsNotStruckAsAText() {
    assertThat(
            drawn(
                "3: {passages: [{source: Statement of the Chief, instrument: practice, text: They"
                    + " have a key., contradicts: [facilities]}]}"))
        .contains(
            "The practice recorded from Statement of the Chief is to end, and the model text above"
                + " puts the rule in writing.")
        .doesNotContain("[removed:", "[added:", "Changes are marked word by word");
  }

  @Test
  void whatIsWrittenIsSetBesideTheModelBeforeWhatIsTold() {
    assertThat(
            drawn(
                """
                3:
                  passages:
                    - {source: Statement of the Chief, instrument: practice, text: No City official shall permit ICE agents access to City facilities but we do., contradicts: [facilities]}
                    - {source: Policy 2, instrument: manual, text: Let them in., contradicts: [facilities]}
                """))
        .contains(
            "Replace the passage quoted from Policy 2.",
            "The practice recorded from Statement of the Chief is to be ended.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {1: missing, 2: unknown}                                                                    | false | false
          5: {passages: [{source: GO 7, instrument: order, text: Ask., contradicts: [inquiry]}]}      | true  | false
          9: {passages: [{source: 42 U.S.C. 1, instrument: federal-law, text: No., has: [race]}]}     | false | true
          """)
  void howChangesAreMarkedIsSaidWhereOneIs(String rules, boolean marked, boolean law) {
    String comparison = drawn(rules);
    assertThat(comparison.contains("Changes are marked word by word")).isEqualTo(marked);
    assertThat(comparison.contains("Other law and agreements are never amended")).isEqualTo(law);
  }

  /**
   * The comparison wrote a sentence for a section to which the ordinance adds the model's words.
   */
  @ParameterizedTest
  @CsvSource({"false", "true"})
  void noOtherWordsAreProposedThanTheOrdinanceCarries(boolean strikes) {
    String comparison =
        drawn(
            "{name: Sampleton, kind: city, state: AZ}",
            "8: {passages: [{source: Sampleton City Code § 6-27(a), instrument: ordinance, text:"
                + " Anyone may file a sworn written complaint with the Board for investigation.,"
                + " has: [any-person, investigation, oversight-body], lacks: [any-violation,"
                + " written-complaint]"
                + (strikes ? ", strike: [{words: sworn, for: [written-complaint]}]" : "")
                + "}]}",
            "code: [{section: 6-27, heading: Complaints, text: Anyone may file a sworn written"
                + " complaint with the Board for investigation., rules: [8]}]\n");
    assertThat(comparison)
        .contains(
            strikes
                ? "The draft ordinance strikes the same words in § 6-27, and adds the model’s words"
                : "The draft ordinance adds the model’s words to § 6-27 and leaves")
        .doesNotContain(
            "to § 6-27(a)",
            "one of the two is to be chosen",
            "A complaint may allege any violation");
  }

  @Test
  void whatTheTownChoseIsSaidWhereTheLawAsksForIt() {
    String words = "The drafts carry the words quoted beside it above, too";
    String place = "{name: Sampleton, kind: city, state: AZ}";
    assertThat(drawn(place, "5: missing", "choices: {rule-5: state-law-exception}\n"))
        .contains(words);
    assertThat(drawn(place, "5: missing", "choices: {rule-5: model}\n")).doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {name: Sampleton, kind: city, state: AZ} | the draft ordinance alone does not set it aside
          {name: Arizona, kind: state, state: AZ}  | the draft act alone does not set it aside
          """)
  void theStepNamesTheInstrumentOfThePlace(String place, String step) {
    assertThat(
            drawn(
                place,
                "6: {passages: [{source: MOU 1, instrument: agreement, text: List them.,"
                    + " contradicts: [release-date]}]}",
                ""))
        .contains(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5: {status: partial, citation: GO 7, confidence: unverified} | false
          5: in-writing                                                | true
          """)
  void aReportWithoutACitationIsNamedWhereThereIsOne(String rule, boolean named) {
    String comparison = drawn(rule);
    assertThat(comparison.matches("(?s).*a report without (?:one|a citation)\\..*"))
        .isEqualTo(named);
  }
}
