package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Single sentences that readers of drawn towns found to be not so. */
class FoundByReadersTest {
  @ParameterizedTest
  @CsvSource({
    "9:00 a.m., Good morning., Buenos días.",
    "12:15 am, Good morning., Buenos días.",
    "12:00 p.m., Good afternoon., Buenas tardes.",
    "noon, Good afternoon., Buenas tardes.",
    "4:59 PM, Good afternoon., Buenas tardes.",
    "5:00 p.m., Good evening., Buenas noches.",
    "18:30, Good evening., Buenas noches.",
    "7:00, Hello., Hola.",
    "after the recess, Hello., Hola."
  })
  void aCommentGreetsByTheHour(String time, String english, String spanish) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "1: missing",
            "documents: {meeting: {time: \"%s\"}}\n".formatted(time));
    assertThat(Examples.text(town, DocumentKind.COMMENT, "en")).contains(english + " My name is");
    assertThat(Examples.text(town, DocumentKind.COMMENT, "es")).contains(spanish + " Me llamo");
  }

  @ParameterizedTest
  @CsvSource({
    "Town Manager, '', Town Manager",
    "Town Clerk, '', Town Administrator",
    "the Town Manager’s assistant, '', Town Administrator",
    "Town Manager, ', officers: {manager: Select Board Secretary}', Select Board Secretary"
  })
  void whoAnsweredAsManagerIsTheManagerUnlessTheFileNamesOne(
      String who, String officers, String manager) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: town, state: MA" + officers + "}",
            "1: {status: missing, answers: [{who: " + who + ", position: supports}]}",
            "");
    assertThat(town.jurisdiction().officers().manager()).isEqualTo(manager);
    // Nobody is charged whom the file doesn't name as manager.
    assertThat(
            Examples.text(town, DocumentKind.RESOLUTION, "en")
                .contains("requests the " + manager + " and the "))
        .isEqualTo(!officers.isEmpty());
  }

  /** The ordinance had the paragraph; the papers beside it said that all was the model's. */
  @Test
  void whatTheTownPutsBesideARuleStandsInEveryPaper() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: missing",
            "choices: {rule-5: state-law-exception}\n");
    String words = "an inquiry that a state or federal statute or a court order requires";
    for (DocumentKind kind :
        new DocumentKind[] {
          DocumentKind.ORDINANCE, DocumentKind.RESOLUTION, DocumentKind.COMPARISON
        }) {
      assertThat(Examples.text(town, kind, "en")).as(kind.key()).contains(words);
    }
    assertThat(Examples.text(town, DocumentKind.RESOLUTION, "en")).contains("is not the model’s");
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("beside rule 5, in a paragraph that is not the model’s");
  }

  /** The comparison kept a section that the ordinance replaced with weaker words. */
  @ParameterizedTest
  @CsvSource({
    "replace, stronger, true, true",
    "replace, has, true, false",
    "add, stronger, false, false"
  })
  void aSectionThatTheOrdinanceReplacesIsToldWhereItIsKept(
      String change, String mark, boolean told, boolean further) {
    String present = "No officer shall inquire into the immigration status of any individual.";
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: {passages: [{source: \"City Code 9.64.030\", instrument: ordinance, text: \""
                + present
                + "\", "
                + mark
                + ": [inquiry, every-individual, unrelated-purpose]}]}",
            "code: [{section: 9.64.030, heading: Inquiries, text: \"%s\", rules: [5], change: %s}]\n"
                .formatted(present, change));
    String comparison = Examples.text(town, DocumentKind.COMPARISON, "en");
    assertThat(comparison.contains("in the place of the words of City Code 9.64.030"))
        .isEqualTo(told);
    assertThat(comparison.contains("although they go further than the rule")).isEqualTo(further);
  }

  /** A memorandum was told of beside an order that is none. */
  @Test
  void aCitationAloneIsNoAgreement() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            """
            1: {status: conflicting, citation: Policy 418.05}
            6: {passages: [{source: Memorandum 7, instrument: agreement, text: Names are sent., contradicts: [release-date]}]}
            """,
            "");
    assertThat(Examples.text(town, DocumentKind.ORDINANCE, "en"))
        .contains("shall end it as the agreement provides: Memorandum 7.");
  }

  @ParameterizedTest
  @CsvSource({
    "Severn Neck County\\, Maryland",
    "Severn Neck County\\, MD",
    "the Severn Neck County",
    "Severn Neck County"
  })
  void aStyleDoesNotSayTheStateTwice(String style) {
    Town town =
        Examples.ofPolice(
            "{name: Severn Neck, kind: county, state: MD, style: \"%s\"}"
                .formatted(style.replace("\\", "")),
            "1: missing",
            "");
    assertThat(Examples.text(town, DocumentKind.RESOLUTION, "en"))
        .contains("SEVERN NECK COUNTY, MARYLAND\n")
        .doesNotContain("MARYLAND, MARYLAND", "MD, MARYLAND");
  }

  @Test
  void theHandoutTellsWhatATownChose() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: missing",
            "choices: {rule-5: state-law-exception}\n");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "en"))
        .contains(
            "The draft also lets officials ask where a state or federal law or a court requires"
                + " it.");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "es"))
        .contains("El borrador también permite a las autoridades preguntar");
  }

  @Test
  void theHandoutSaysWhyARuleInWritingIsAsked() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "8: {passages: [{source: General Order 7, instrument: order, text: Any person., has:"
                + " [any-person, any-violation, written-complaint, investigation,"
                + " oversight-body]}]}",
            "");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "en"))
        .contains("Rule 8 is in writing, but an agency can change it alone.");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "es"))
        .contains("La regla 8 está por escrito, pero una agencia puede cambiarla por sí sola.");
  }

  private static String drawn(String rules, String rest, DocumentKind kind) {
    return Examples.text(
        Examples.ofPolice("{name: Sampleton, kind: city, state: AZ}", rules, rest), kind, "en");
  }

  /**
   * Which paragraph isn't the model’s is told by the rule: a section of the code can hold several.
   */
  @Test
  void theParagraphThatIsNotTheModelsIsTheOneOfItsRule() {
    assertThat(
            drawn(
                "{2: missing, 4: missing}",
                "choices: {rule-4: local-duty}\ncode: [{section: 6-27, heading: Rules}]\n",
                DocumentKind.ORDINANCE))
        .contains(
            "The paragraph in § 6-27 before the model’s words on identification of federal"
                + " immigration agents is not the model’s.")
        .doesNotContain("The first paragraph");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {name: Sampleton, kind: city, state: OH, officers: {approving: Mayor}} | the Mayor shall give | City Manager
          {name: Sampleton, kind: city, state: OH}                               | shall give a copy    | Mayor shall give
          """)
  void whoApprovesIsNotBesideAManagerWhomNobodyNamed(String place, String has, String not) {
    assertThat(
            Examples.text(Examples.ofPolice(place, "1: missing", ""), DocumentKind.ORDINANCE, "en"))
        .contains(has)
        .doesNotContain(not);
  }

  @Test
  void officersInTheStaffReportAreThoseOfTheFile() {
    assertThat(
            Examples.text(
                new TownReader(Examples.RULES, Law.standard())
                    .read(
                        "town.yaml",
                        """
                        jurisdiction: {name: Copper Fork, kind: city-and-county, state: MT, elected-sheriff: yes, agency: Copper Fork Law Enforcement Department, officers: {law-enforcement: Sheriff, approving: Chief Executive}}
                        policy: [{agency: Copper Fork Law Enforcement Department, rules: {1: missing}}]
                        documents: {date: 2026-12-10}
                        """),
                DocumentKind.STAFF_REPORT,
                "en"))
        .contains("Sheriff, by general order", "Chief Executive, by executive order")
        .doesNotContain("Chief of Police", "Mayor, by executive order");
  }

  /** No date is made up for an agency of which the file has none. */
  @Test
  void anAgencyWithoutADateIsToldWithoutOne() {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy: [{agency: Sampleton Police Department, rules: {1: missing}}]
                documents: {date: 2026-12-10}
                """);
    for (DocumentKind kind :
        new DocumentKind[] {
          DocumentKind.ORDINANCE, DocumentKind.RESOLUTION, DocumentKind.COMPARISON
        }) {
      assertThat(Examples.text(town, kind, "en")).doesNotContain("as of December 10, 2026");
    }
    assertThat(Examples.text(town, DocumentKind.RESOLUTION, "en"))
        .contains("WHEREAS, no policy that applies to the Sampleton Police Department was found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5: conflicting                                                                                    | what applies to the Sampleton Police Department is reported to differ
          5: {status: conflicting, citation: Order 7, confidence: unverified}                               | is reported to differ
          5: {status: conflicting, citation: Order 7, confidence: verified}                                 | what applies to the Sampleton Police Department differs
          5: {passages: [{source: Chief, instrument: practice, text: We ask., contradicts: [inquiry]}]}     | a practice that applies to the Sampleton Police Department differs
          5: {passages: [{source: GO 7, instrument: order, text: Ask., contradicts: [inquiry]}]}            | a policy that applies to the Sampleton Police Department differs
          5: {status: partial, citation: '§ 66-2-7.1', confidence: unverified}                              | a policy, agreement, or law that applies to the Sampleton Police Department is reported to contain part
          4: {status: in-practice, citation: 'Statement, June 6', confidence: unverified}                   | is reported to have a practice
          """)
  void recitalsSayWhatAConflictStandsInAndWhoReadIt(String rule, String recital) {
    assertThat(drawn(rule, "", DocumentKind.RESOLUTION)).contains(recital);
  }

  @ParameterizedTest
  @CsvSource({
    "'Chapter 29, Article 24', article",
    "Article XLII, article",
    "6A, chapter",
    "'Title 3, Part 4', part",
    "'Chapter 2, Division 1', division"
  })
  void aPartOfTheCodeIsCalledWhatItIs(String chapter, String unit) {
    assertThat(
            drawn(
                "1: missing",
                "documents: {ordinance: {code-chapter: \"%s\"}}\n".formatted(chapter),
                DocumentKind.ORDINANCE))
        .contains("This " + unit + " may be cited as", "In this " + unit + ":");
  }

  @Test
  void namedWordsAreCitedOnlyToThePassageThatHasThem() {
    String comparison =
        drawn(
            "1: {passages: [{source: GO 7, instrument: order, text: 'Hold on a warrant of any"
                + " kind.', contradicts: [{element: judicial-warrant, words: of any kind}]},"
                + " {source: City Code 9, instrument: ordinance, text: Hold all., contradicts:"
                + " [judicial-warrant]}]}",
            "",
            DocumentKind.COMPARISON);
    assertThat(comparison)
        .contains("in the words “of any kind” (GO 7).", "(City Code 9).")
        .doesNotContain("GO 7; City Code 9", "contradicts nothing");
  }

  @Test
  void whatOnlyAnAgreementContradictsIsTakenToCounsel() {
    String rule =
        "6: {passages: [{source: GO 7, instrument: order, text: 'No addresses.', has:"
            + " [home-address, religion, ethnicity, race, ice, cbp]}, {source: MOU 1, instrument:"
            + " agreement, text: List them., contradicts: [release-date]}]}";
    assertThat(drawn(rule, "", DocumentKind.COMPARISON))
        .contains("Next step: take what contradicts the rule to counsel")
        .doesNotContain("strike the words that contradict");
  }

  @Test
  void theRuleThatIsThereAsAdviceIsNotCalledAPart() {
    String rule =
        "1: {passages: [{source: GO 7, instrument: order, text: Officers should ask for a judicial"
            + " warrant., has: [before-detaining, before-prolonging, ice, cbp,"
            + " judicial-warrant]}]}";
    assertThat(drawn(rule, "", DocumentKind.COMMENT))
        .contains("has it as advice, not as a duty.")
        .doesNotContain("some of it, but not all");
  }

  @Test
  void anOrderCountsNoProceduresThatItDoesNotAskFor() {
    assertThat(drawn("1: missing", "", DocumentKind.DIRECTIVE))
        .contains("the training given under this order")
        .doesNotContain("procedures issued");
  }

  @Test
  void aMeasureThatGoesLessFarThanAPolicyLeavesIt() {
    String rule =
        "5: {passages: [{source: GO 7, instrument: order, text: Do not ask., has: [inquiry],"
            + " stronger: [unrelated-purpose]}]}";
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.ORDINANCE, DocumentKind.DIRECTIVE}) {
      assertThat(drawn(rule, "", kind))
          .contains("does not end a provision that binds City officials further than it does.");
    }
  }

  /**
   * Of agencies that differ a speech tells how each stands, in few words where there is no room.
   */
  @ParameterizedTest
  @CsvSource({
    "conflicting, it conflicts with what is in force or done",
    "missing, no policy was found on it",
    "unknown, We have not found out about"
  })
  void aSpeechThatHasNoRoomTellsOfAllInFewWords(String first, String said) {
    String body =
        "the Metropolitan Council of the Consolidated Government of Louisville and County";
    String one = "Division of Harbors and Waterways of the Department of Public Safety and Justice";
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ, governing-body: %s}
                policy:
                  - agency: %s
                    rules: {6: %s}
                  - agency: Sampleton Police Department
                    rules: {6: {passages: [{source: GO 7, instrument: order, text: No addresses., has: [home-address]}]}}
                documents: {date: 2026-12-10}
                """
                    .formatted(body, one, first));
    String text = Examples.text(town, DocumentKind.COMMENT, "en");
    assertThat(text.substring(text.indexOf("One rule: Private facts")))
        .contains(said, "some of it is in force.");
  }

  private static final String AGENCIES =
      """
        - {agency: Sampleton Jail, as-of: 2026-10-03, rules: {5: {status: conflicting, citation: Order 7, confidence: unverified}}}
        - {agency: Sampleton Harbor Patrol, rules: {5: in-practice}}
        - {agency: Sampleton Animal Services, as-of: 2026-10-03, rules: {5: missing}}
      """;

  /**
   * A speech named some agencies and was silent on the others, or told as known what is hearsay.
   */
  @Test
  void aSpeechTellsOfAllAgenciesAndWhatItWasOnlyTold() {
    String place = "{name: Sampleton, kind: city, state: AZ, governing-body: \"%s\"}";
    String documents = "documents: {meeting: {item: '12'}}\n";
    Town town =
        Examples.ofPolice(
            place.formatted("Sampleton City Council"), "5: missing", AGENCIES + documents);
    assertThat(Examples.text(town, DocumentKind.COMMENT, "en"))
        .contains(
            "At the Sampleton Jail, we are told that one rule conflicts with what is in force or"
                + " done.",
            "We are told that at the Sampleton Jail it conflicts with what is in force or done.",
            "At the Sampleton Police Department and Sampleton Animal Services no policy was found"
                + " on it.")
        .doesNotContain("one of them", "as we are told");
    Town wordy =
        Examples.ofPolice(
            place.formatted("Council of the Consolidated and Metropolitan Government of Sampleton"),
            "5: missing",
            AGENCIES + documents);
    assertThat(Examples.text(wordy, DocumentKind.COMMENT, "en"))
        .containsPattern(
            "We are told that at (?:one agency|the (?:Sampleton )?Jail) it conflicts with what is"
                + " in force or done\\.");
    assertThat(Examples.text(town, DocumentKind.COMMENT, "es"))
        .contains("Nos dicen que en Sampleton Jail choca con lo que rige o se hace.");
  }

  @Test
  void whatIsSoAtAllAgenciesIsNotSaidOfOneOrMore() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "1: missing",
            "  - {agency: Sampleton Jail, rules: {1: missing}}\n");
    assertThat(Examples.text(town, DocumentKind.COMMENT, "en"))
        .contains(
            "At the Sampleton Police Department, one rule is missing. It is “",
            "At the Sampleton Jail, one rule is missing. It is “")
        .doesNotContain("one agency or more");
  }

  /** The handout put an agency without a day under the others' days. */
  @Test
  void anAgencyWithoutADayIsNotPutUnderTheDaysOfOthers() {
    Town town =
        Examples.ofPolice("{name: Sampleton, kind: city, state: AZ}", "5: missing", AGENCIES);
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "en"))
        .contains("No date is on record for Harbor Patrol.");
    assertThat(Examples.text(town, DocumentKind.MATRIX, "en"))
        .contains(
            "October\u00a02, 2026: Sampleton Police Department; October\u00a03, 2026: Sampleton Jail"
                    .replace('\u00a0', ' ')
                + " and Sampleton Animal Services; no date on record: Sampleton Harbor Patrol");
  }

  /** No resident's speech is prepared by the government that hears it. */
  @ParameterizedTest
  @CsvSource({
    "City Attorney’s Office, false",
    "Office of the City Manager, false",
    "Staff of the Public Safety Committee, false",
    "'Research, Sampleton City Council', false",
    "Sampleton Neighbors, true",
    "Immigrant Rights Council of Sampleton, true",
    "Petitioners under Article 9, true"
  })
  void aSheetNamesWhoPreparedItUnlessItIsTheGovernment(String who, boolean named) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "1: missing",
            "documents: {prepared-by: \"%s\", date: 2026-12-01}\n".formatted(who));
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "en").contains("Prepared by " + who))
        .isEqualTo(named);
    assertThat(Examples.text(town, DocumentKind.COMMENT, "en"))
        .contains("Dated December 1, 2026.")
        .doesNotContain(who);
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en")).contains("Prepared by " + who);
  }

  /** Where manuals don't count, a rule can still be in writing because the record says so. */
  @ParameterizedTest
  @CsvSource({"'in-writing', true", "'missing', false"})
  void aLegendIsTrueOfWhatTheRecordDeclares(String status, boolean declared) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "9: {status: %s, citation: Manual 2.06, confidence: verified}\n1: missing"
                .formatted(status),
            "choices: {manuals: not-in-writing}\n");
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.MATRIX, DocumentKind.STAFF_REPORT}) {
      assertThat(
              Examples.text(town, kind, "en")
                  .contains(", unless the record says of the rule that it is in writing."))
          .as(kind.key())
          .isEqualTo(declared);
    }
    if (declared) {
      assertThat(Examples.text(town, DocumentKind.HANDOUT, "en"))
          .contains("● In writing: The record says that all of it is in writing.");
    } else {
      assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
          .contains("No policy was found in Manual 2.06 (verified).");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, '', (it was due before this paper; no word since is on record)",
    "2026-12-01, ', {who: Chief, when: 2026-12-05, position: supports}', (it was due before this"
        + " paper; a later answer is on record)",
    "2026-12-12, '', (due before the meeting)"
  })
  void aPromiseWhoseDayIsOverIsToldSo(String by, String later, String said) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            ("1: {status: missing, answers: [{who: Chief, when: 2026-11-20, position: supports,"
                    + " promise: Look into it, by: %s}%s]}")
                .formatted(by, later),
            "documents: {date: 2026-12-10, meeting: {date: 2026-12-15}, follow-up: [{what: Ask,"
                + " by: 2026-12-02}]}\n");
    assertThat(Examples.text(town, DocumentKind.REPORT, "en"))
        .contains(said, "whether it was done is not on record", "Answers on one rule");
  }

  /** Keeping is no need, and adopting ends no conflict. */
  @Test
  void whatEachRuleNeedsIsNotToKeepIt() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            """
            3: {status: conflicting, answers: [{who: Chief, position: supports}]}
            5: {passages: [{source: Code 1, instrument: ordinance, text: No officer shall inquire., has: [inquiry, citizenship, every-individual, eligibility, unrelated-purpose]}]}
            7: {status: unknown, answers: [{who: Chief, position: no-answer}]}
            """,
            "  - {agency: Sampleton Jail, rules: {5: missing}}\n");
    assertThat(Examples.text(town, DocumentKind.REPORT, "en"))
        .contains("ask about it again")
        .doesNotContain("keep it", "(here today", "))");
  }

  /** Who was quoted was told as giving no answer, in the same line. */
  @ParameterizedTest
  @EnumSource(Answered.class)
  void whoSaidSomethingAnswered(Answered paper) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "7: {status: missing, answers: [{who: Chief, position: no-answer, words: We log it.}]}",
            "");
    assertThat(Examples.text(town, paper.kind, paper.language).replaceAll("\\s+", " "))
        .containsIgnoringCase(paper.said)
        .doesNotContainIgnoringCase("no answer")
        .doesNotContain("Sin respuesta");
  }

  private enum Answered {
    REPORT(DocumentKind.REPORT, "en", "No position given"),
    INFORME(DocumentKind.REPORT, "es", "No dio su posición"),
    STAFF_REPORT(DocumentKind.STAFF_REPORT, "en", "Chief: answered."),
    COMPARISON(DocumentKind.COMPARISON, "en", "Chief: answered. Words on record: “We log it.”");

    final DocumentKind kind;
    final String language;
    final String said;

    Answered(DocumentKind kind, String language, String said) {
      this.kind = kind;
      this.language = language;
      this.said = said;
    }
  }

  /** A mayor who presides beside a manager was listed as issuing executive orders. */
  @ParameterizedTest
  @CsvSource({
    "'manager: City Manager, presiding: Mayor', false",
    "'presiding: Council President', false",
    "'presiding: Council President, approving: Mayor', true"
  })
  void aMayorWhoPresidesBesideAManagerIssuesNoOrder(String officers, boolean listed) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: CA, officers: {%s}}".formatted(officers),
            "1: missing",
            "");
    assertThat(
            Examples.text(town, DocumentKind.STAFF_REPORT, "en")
                .contains("Mayor, by executive order"))
        .isEqualTo(listed);
  }

  @Test
  void anOfficerIsCalledAsTheRecordDoes() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city-and-county, state: MT, officers: {approving: Chief"
                + " Executive}}",
            "1: missing",
            "");
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("A chief executive who heads the executive branch")
        .doesNotContain("A mayor who heads");
  }

  /** Beside a figure given, seven blanks for the same. */
  @ParameterizedTest
  @CsvSource({"'', true", "', staff-report: {fiscal: No cost beyond training.}', false"})
  void estimatesAreBlankOnlyWhereNoneIsGiven(String given, boolean blanks) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "1: missing",
            "documents: {date: 2026-12-10%s}\n".formatted(given));
    String words = Examples.text(town, DocumentKind.STAFF_REPORT, "en");
    assertThat(words.contains("Legal review")).isEqualTo(blanks);
    assertThat(words).doesNotContain("To be completed by staff", "can’t");
  }

  /** The staff report was silent on a paragraph of the ordinance. */
  @Test
  void theStaffReportTellsWhatTheOrdinanceDoesNotEnd() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: {passages: [{source: Code 1, instrument: ordinance, text: No officer shall"
                + " inquire., stronger: [inquiry]}]}",
            "");
    assertThat(Examples.text(town, DocumentKind.ORDINANCE, "en")).contains("does not end");
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("Says that it does not end what binds City officials further than it does");
  }
}
