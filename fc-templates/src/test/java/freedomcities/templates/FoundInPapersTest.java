package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two papers of a drawn place said different things, or one blamed who was not to blame. */
class FoundInPapersTest {
  private static final String CITY = "{name: Sampleton, kind: city, state: AZ}";

  private static Town town(String place, String policy) {
    return new TownReader(Examples.RULES, Law.standard())
        .read(
            "town.yaml",
            "jurisdiction: "
                + place
                + "\npolicy:\n"
                + policy.indent(2)
                + "documents: {date: 2026-12-10}\n");
  }

  private static String drawn(DocumentKind kind, String policy) {
    return Examples.text(town(CITY, policy), kind, "en");
  }

  private static String police(String rules) {
    return "- {agency: Sampleton Police Department, as-of: 2026-10-02, rules: " + rules + "}\n";
  }

  @ParameterizedTest
  @CsvSource({"', strike: [{words: who is free, for: [every-individual]}]', true", "'', false"})
  void ofWhichWordsGoIsNotSaidToContradictNothing(String marks, boolean go) {
    String comparison =
        drawn(
            DocumentKind.COMPARISON,
            police(
                "{5: {passages: [{source: Code 1, instrument: ordinance, text: Ask all.,"
                    + " contradicts: [inquiry]}, {source: GO 7, instrument: order, text: No officer"
                    + " asks one who is free., has: [inquiry, citizenship, unrelated-purpose],"
                    + " lacks: [every-individual]"
                    + marks
                    + "}]}}"));
    assertThat(comparison.contains("with the words marked in it changed, it can stay."))
        .isEqualTo(go);
    assertThat(comparison.contains("What is quoted from GO 7 contradicts nothing")).isEqualTo(!go);
  }

  /** The federal law quoted has nothing, and what an officer told has some of it. */
  @Test
  void whatIsDoneIsNotForgottenBesideWordsThatHaveNothing() {
    String rule =
        "{6: {passages: [{source: 8 U.S.C. 1373, instrument: federal-law, text: May be sent.,"
            + " lacks: [ice]}, {source: Interview, instrument: practice, text: We do not tell.,"
            + " has: [home-address, religion]}]}}";
    assertThat(drawn(DocumentKind.COMPARISON, police(rule)))
        .contains(
            "What is quoted in writing holds no element of the rule, and what is done has two"
                + " without words in force")
        .doesNotContain("on record holds no element");
    assertThat(drawn(DocumentKind.HANDOUT, police(rule)))
        .contains("In part: A policy, or what is done, has some of it.");
    assertThat(drawn(DocumentKind.COMMENT, police(rule)))
        .contains("has some of it, but not all.")
        .doesNotContain("Today what is in force");
  }

  @ParameterizedTest
  @CsvSource({"'has: [religion, race], ', true", "'', false"})
  void ofAPracticeThatHoldsAPartOnlyWhatStandsAgainstItEnds(String has, boolean part) {
    String rule =
        "{6: {passages: [{source: Fax, instrument: practice, text: Dates are sent., "
            + has
            + "contradicts: [release-date]}]}}";
    String comparison = drawn(DocumentKind.COMPARISON, police(rule));
    assertThat(comparison.contains("What of the practice contradicts the rule is to end, and"))
        .isEqualTo(part);
    assertThat(
            comparison.contains(
                "What stands against the rule in the practice recorded from Fax is to end"))
        .isEqualTo(part);
    assertThat(comparison.contains("The practice recorded from Fax is to end")).isEqualTo(!part);
    assertThat(drawn(DocumentKind.HANDOUT, police(rule)))
        .contains("Conflicts: What is in force, or what is done, is against some part.");
    assertThat(drawn(DocumentKind.COMMENT, police(rule)))
        .contains("Today it conflicts with what is done in the City of Sampleton.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          City Code 9           | ordinance  | amend (by the body)                          | : Sampleton City Council, fill in
          Resolution 4          | resolution | amend (by the body)                          | : Sampleton City Council, fill in
          Executive Order 26-03 | order      | amend (by the officer who issued the order)  | : whoever issued the order, fill in
          General Order 7       | order      | amend                                        | : fill in
          """)
  void aStepIsPutToWhoeverCanTakeIt(String source, String instrument, String step, String told) {
    String rule =
        "{5: {passages: [{source: %s, instrument: %s, text: No officer asks., has: [inquiry,"
                .formatted(source, instrument)
            + " citizenship, unrelated-purpose]}], answers: [{who: Chief, position: supports}]}}";
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.COMPARISON, DocumentKind.MATRIX}) {
      String words = drawn(kind, police(rule));
      assertThat(words).as(kind.key()).containsIgnoringCase(step);
      assertThat(words.contains("(by ")).as(kind.key()).isEqualTo(step.contains("(by "));
    }
    assertThat(drawn(DocumentKind.REPORT, police(rule))).contains(told);
    assertThat(drawn(DocumentKind.COMPARISON, police(rule))).doesNotContain("agency’s own words");
  }

  @Test
  void aStepOnTheBodysWordsNamesTheAgencyThatTheyAreFor() {
    String policy =
        police(
                "{5: {passages: [{source: Code 1, instrument: ordinance, text: Ask., contradicts:"
                    + " [inquiry]}], answers: [{who: Chief, position: supports}]}}")
            + "- {agency: Sampleton Jail, rules: {5: missing}}\n";
    assertThat(drawn(DocumentKind.REPORT, policy))
        .contains(
            "Sampleton City Council, replace what conflicts with it (Police Department); Jail,"
                + " adopt it");
  }

  @Test
  void whereNothingIsOnRecordNothingIsSaidOfARecord() {
    String staff = drawn(DocumentKind.STAFF_REPORT, "[]");
    assertThat(staff)
        .contains("Nothing is on record yet.", "What is in force today stays as it is.")
        .doesNotContain("the record of what is in force", "as told above", "counted as practice");
    assertThat(drawn(DocumentKind.MATRIX, "[]")).doesNotContain("proposed language");
  }

  /** Of what nobody knows nothing else is said, and who is named is not left out. */
  @ParameterizedTest
  @CsvSource({
    "unknown, 'We have not found out about the Division of Harbors', some of it",
    "'{passages: [{source: GO 7, instrument: order, text: No addresses., has: [home-address]}]}',"
        + " Department of Public Safety some of it is in force., not found out"
  })
  void agenciesAreNamedWithWhatIsKnownOfEach(String status, String said, String not) {
    String body =
        "the Metropolitan Council of the Consolidated Government of Louisville and County";
    String one = "Division of Harbors and Waterways of the Department of Public Safety";
    Town town =
        town(
            CITY.replace("}", ", governing-body: " + body + "}"),
            "- {agency: %s, rules: {6: %s}}\n".formatted(one, status)
                + "- {agency: Sampleton Police Department, rules: {6: missing}}\n");
    String text = Examples.text(town, DocumentKind.COMMENT, "en");
    String speech = text.substring(text.indexOf("One rule: Private facts"));
    speech = speech.substring(0, speech.indexOf("Thank you"));
    assertThat(speech)
        .contains(said, "Police Department no policy was found on it.")
        .doesNotContain(not);
    assertThat(speech).doesNotContain("the names of the agencies");
  }

  @Test
  void whatTheStaffReportSaysOfTheConflictClauseIsWhatTheOrdinanceSays() {
    String rule =
        police(
            "{5: {passages: [{source: GO 7, instrument: order, text: No officer asks one who is"
                + " free., has: [inquiry], stronger: [unrelated-purpose], lacks:"
                + " [every-individual], strike: [{words: who is free, for:"
                + " [every-individual]}]}]}}");
    for (DocumentKind kind :
        new DocumentKind[] {DocumentKind.ORDINANCE, DocumentKind.STAFF_REPORT}) {
      assertThat(drawn(kind, rule))
          .as(kind.key())
          .contains("the following: GO 7.", "administrative order, directive, manual")
          // Words marked to go from what contradicts nothing are no conflict.
          .doesNotContain("in what does not conflict", "conflicts in the following");
    }
    assertThat(drawn(DocumentKind.DIRECTIVE, rule)).contains("Amends\nGO 7\n");
    String against =
        rule.replace("lacks: [every-individual]", "contradicts: [every-individual]")
            .replace(", strike: [{words: who is free, for: [every-individual]}]", "");
    assertThat(drawn(DocumentKind.STAFF_REPORT, against))
        .contains("in particular what conflicts in the following: GO 7.");
    assertThat(drawn(DocumentKind.DIRECTIVE, against)).doesNotContain("Amends\n");
  }

  /** A written order was called a practice, to be put in writing. */
  @Test
  void whatStandsInAManualThatDoesNotCountIsNoPractice() {
    String rule =
        police(
            "{4: {passages: [{source: GO 3, instrument: order, text: Agents wear jackets and"
                + " badges at all times and are announced., has: [notice, duty-jackets,"
                + " visible-badges, at-all-times, ice, cbp]}]}}");
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                "jurisdiction: "
                    + CITY
                    + "\npolicy:\n"
                    + rule.indent(2)
                    + "choices: {manuals: not-in-writing}\ndocuments: {date: 2026-12-10}\n");
    assertThat(Examples.text(town, DocumentKind.COMPARISON, "en"))
        .contains(
            "Status: in a manual or order only. Next step: adopt the rule where it counts as in"
                + " writing.",
            "In a manual or order, which does not count here as in writing: notice")
        .doesNotContain("put the practice", "In practice only: ");
  }

  /** A recital named a captain for what was said on the telephone. */
  @Test
  void noMeasureNamesAPersonForWhatWasSaid() {
    String told = "'Captain M. Thibodeau, dispatch supervisor, on May 12, 2026'";
    String rule =
        police(
            "{6: {passages: [{source: "
                + told
                + ", instrument: practice, text: Dates are given., contradicts: [release-date]}]},"
                + " 7: {status: conflicting, citation: "
                + told
                + "}}");
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.ORDINANCE, DocumentKind.RESOLUTION}) {
      assertThat(drawn(kind, rule)).as(kind.key()).doesNotContain("Thibodeau");
    }
    assertThat(drawn(DocumentKind.ORDINANCE, rule))
        .contains("is reported to differ from what this ordinance requires on surveillance");
    assertThat(drawn(DocumentKind.COMPARISON, rule)).contains("Thibodeau");
    assertThat(drawn(DocumentKind.ORDINANCE, rule.replace(told, "Morning roster")))
        .contains("the practice recorded from Morning roster");
  }

  /** A vote that requests was named as binding officials further, and as having the rule. */
  @Test
  void whatOnlyRequestsBindsNobody() {
    String rule =
        police(
            "{6: {passages: [{source: Resolution 58, instrument: resolution, text: The Council"
                + " requests the Chief to refrain from releases., has: [ice], stronger:"
                + " [unrelated-purpose]}]}}");
    assertThat(drawn(DocumentKind.ORDINANCE, rule)).doesNotContain("binds City officials further");
    String orders = rule.replace("requests the Chief to", "orders that the Chief shall");
    assertThat(drawn(DocumentKind.ORDINANCE, orders)).contains("the following: Resolution 58.");
  }

  @Test
  void theComparisonTakesTheSameExceptionAsTheMatrix() {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                "jurisdiction: "
                    + CITY
                    + "\npolicy:\n"
                    + police(
                        "{9: {status: in-writing, citation: Manual 2, confidence: unverified}}")
                    + "choices: {manuals: not-in-writing}\n");
    assertThat(Examples.text(town, DocumentKind.COMPARISON, "en"))
        .contains("alone, unless the record says of the rule that it is in writing.");
  }

  /** All was carried, and the status was said to decide it. */
  @Test
  void theStatusDecidesOnlyWhereADraftLeavesRulesOut() {
    String rules = "{%s5: missing, 6: missing}";
    String jail = "- {agency: Sampleton Jail, rules: {5: conflicting}}\n";
    assertThat(drawn(DocumentKind.STAFF_REPORT, police(rules.formatted("")) + jail))
        .doesNotContain("the weakest status decides");
    String kept =
        "{passages: [{source: Code 1, instrument: ordinance, text: No officer asks., has: [inquiry,"
            + " citizenship, every-individual, eligibility, unrelated-purpose]}]}";
    assertThat(
            drawn(
                DocumentKind.STAFF_REPORT,
                police("{5: " + kept + ", 6: missing}")
                    + "- {agency: Sampleton Jail, rules: {5: "
                    + kept
                    + ", 6: conflicting}}\n"))
        .contains("the weakest status decides what the draft carries.");
  }

  @Test
  void wordsThatHaveNothingOfARuleWereFoundAllTheSame() {
    String policy =
        police(
                "{2: {passages: [{source: Policy 6, instrument: manual, text: Hand over on a"
                    + " detainer., lacks: [transport]}]}}")
            + "- {agency: Sampleton Jail, rules: {2: conflicting}}\n";
    assertThat(drawn(DocumentKind.COMMENT, policy))
        .contains("At the Sampleton Police Department what is on record has nothing of it.")
        .doesNotContain("Department no policy was found");
    assertThat(drawn(DocumentKind.HANDOUT, policy))
        .contains("Missing: Nothing was found, or what was found has none of it.");
    assertThat(drawn(DocumentKind.MATRIX, policy)).contains("nothing of it is in what was found");
  }

  @ParameterizedTest
  @CsvSource({
    "unverified, We have not read the words.",
    "partly-verified, and we have not read all its words"
  })
  void whatNobodySawIsNotSaidToBeReadInPart(String confidence, String said) {
    String policy =
        police(
            "{1: {status: in-writing, citation: Policy 5, confidence: %s}}".formatted(confidence));
    assertThat(drawn(DocumentKind.COMMENT, policy)).contains(said).doesNotContain("(to ");
  }

  @ParameterizedTest
  @CsvSource({
    "'{name: Rhode Island, kind: state, state: RI}', Rhode Island State Police, State Police: ",
    "'{name: Rhode Island, kind: state, state: RI}', Rhode Island Department of Corrections,"
        + " Department of Corrections: ",
    "'{name: King, kind: county, state: WA}', King County Jail, Jail: "
  })
  void aShortNameIsStillOne(String place, String agency, String brief) {
    Town town =
        town(
            place,
            "- {agency: %s, rules: {5: missing}}\n".formatted(agency)
                + "- {agency: Other Department, rules: {5: conflicting}}\n");
    assertThat(Examples.text(town, DocumentKind.COMPARISON, "en").lines().map(String::strip))
        .anyMatch(
            line -> line.contains(brief) && !line.contains("Police: ") || line.startsWith(brief));
  }

  @ParameterizedTest
  @CsvSource({"in-writing, unverified, none of", "conflicting, partly-verified, not all"})
  void theMarkIsExplainedWhereverItIsUsed(String status, String confidence, String read) {
    String rules =
        "{1: {status: %s, citation: Policy 5, confidence: %s}, 2: {status: missing, answers: [{who: Chief, position: supports}]}}"
            .formatted(status, confidence);
    for (DocumentKind kind :
        new DocumentKind[] {
          DocumentKind.HANDOUT,
          DocumentKind.REPORT,
          DocumentKind.MATRIX,
          DocumentKind.COMPARISON,
          DocumentKind.STAFF_REPORT
        }) {
      assertThat(drawn(kind, police(rules)))
          .as(kind.key())
          .contains("(to confirm)")
          .containsPattern(
              "To confirm: " + read + " the words|[Tt]o confirm” (?:stands|rests)|“To confirm”");
    }
  }

  /** A paper told two dates and not of which law each was. */
  @Test
  void ofLawsKnownAsOfSeveralDaysTheEarliestIsTold() {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                "jurisdiction: {name: Sampleton, kind: parish, state: LA}\n"
                    + "policy:\n"
                    + police("{1: missing}"));
    String handout = Examples.text(town, DocumentKind.HANDOUT, "en");
    assertThat(handout)
        .containsPattern("State law as of \\p{L}+\\s\\d+, 2026, checked to [^.]+ or later[.]");
    assertThat(handout).doesNotContainPattern("State law as of [^.]* and [A-Z][a-z]+ \\d");
  }

  @Test
  void rangersHave() {
    assertThat(
            drawn(
                DocumentKind.RESOLUTION,
                "- {agency: Sampleton Park Rangers, rules: {5: in-practice}}"))
        .contains("the Sampleton Park Rangers are reported to have a practice");
  }

  /** A letter asks for documents; what somebody said at a meeting is none. */
  @ParameterizedTest
  @CsvSource({
    "'Sheriff, at a meeting on November 12, 2026, as told by a friend', false",
    "Statement of the Chief to the Council, false",
    "Policy 428.4, true",
    "General Order 7, true",
    "J-210 (rev. 2/2023), true",
    "'§ 21-9', true"
  })
  void aLetterAsksForDocumentsInFull(String citation, boolean document) {
    assertThat(
            drawn(
                DocumentKind.RECORDS_REQUEST,
                police(
                    "{5: {status: conflicting, citation: \""
                        + citation
                        + "\", confidence: unverified}}")))
        .matches(
            text -> text.contains(citation + ", in full, with amendments") == document, citation);
  }
}
