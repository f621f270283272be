package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure takes the place of, ends or conflicts with is the same in every paper. */
class WhatGoesTest {
  private static final String CITY = "{name: Sampleton, kind: city, state: AZ}";

  private static final String REPLACED =
      """
      9:
        passages:
          - source: G.O. 2012-04
            instrument: order
            text: No member shall stop a person when the sole motivation is race, color or gender.
            has: [detain, race]
            stronger: [reliable-information]
            lacks: [any-reliance]
        proposal: replace
        answers: [{who: Chief, position: supports}]
      """;

  private static String drawn(DocumentKind kind, String rules, String rest) {
    return Examples.text(Examples.ofPolice(CITY, rules, rest), kind, "en");
  }

  /** Nothing in it contradicts the rule; the next step was to repeal what does. */
  @Test
  void aReplacementThatWasChosenIsToldAsChosen() {
    assertThat(drawn(DocumentKind.COMPARISON, REPLACED, ""))
        .contains(
            "Next step: repeal the present words, as was chosen, and adopt the rule.",
            "In G.O. 2012-04 the words that go are further than the rule (no exception but timely,"
                + " relevant, credible information from a reliable source): that is lost with"
                + " them.",
            "All else that the words say goes with them")
        .doesNotContain("repeal what contradicts");
    assertThat(drawn(DocumentKind.REPORT, REPLACED, ""))
        .contains("put it in the place of the present words")
        .doesNotContain("what conflicts with it");
    String takes = "akes the place of ";
    assertThat(drawn(DocumentKind.ORDINANCE, REPLACED, ""))
        .contains("This ordinance t" + takes + "the following: G.O. 2012-04.")
        .doesNotContain("what conflicts in the following");
    assertThat(drawn(DocumentKind.STAFF_REPORT, REPLACED, ""))
        .contains("T" + takes + "G.O. 2012-04, as was chosen.");
    assertThat(drawn(DocumentKind.PUBLICATION_SUMMARY, REPLACED, ""))
        .contains("the ordinance t" + takes + "G.O. 2012-04.");
    assertThat(drawn(DocumentKind.DIRECTIVE, REPLACED, ""))
        .contains("Supersedes\nG.O. 2012-04\n")
        .doesNotContain("to the extent that it conflicts");
  }

  /** Words that contradict the rule go for that, and nothing was chosen. */
  @Test
  void aContradictionIsStillRepealed() {
    String rule =
        REPLACED
            .replace("lacks: [any-reliance]", "contradicts: [any-reliance]")
            .replace("  proposal: replace\n", "");
    assertThat(drawn(DocumentKind.COMPARISON, rule, ""))
        .contains("Next step: repeal what contradicts the rule and adopt the rule.")
        .doesNotContain("as was chosen", "All else that the words say");
    assertThat(drawn(DocumentKind.ORDINANCE, rule, ""))
        .contains("what conflicts in the following: G.O. 2012-04.")
        .doesNotContain("takes the place of");
  }

  /** Recitals told of them, and the section on what conflicts did not. */
  @Test
  void practicesAndFormsThatDifferAreAmongWhatConflicts() {
    String rules =
        """
        5: {status: conflicting, citation: "Booking form DCC-14, box 9", confidence: verified}
        6: {passages: [{source: Morning roster, instrument: practice, text: The roster is sent., contradicts: [release-date]}]}
        """;
    assertThat(drawn(DocumentKind.ORDINANCE, rules, ""))
        .contains(
            "It applies as well to what conflicts in the practice recorded from Morning roster.",
            "of which the words are not in the record of present policy: Booking form DCC-14, box"
                + " 9.");
    assertThat(drawn(DocumentKind.DIRECTIVE, rules, ""))
        .contains(
            "Supersedes\n"
                + "The practice recorded from Morning roster; Booking form DCC-14, box 9, to the"
                + " extent that they conflict with this order\n");
    assertThat(drawn(DocumentKind.STAFF_REPORT, rules, ""))
        .contains(
            "Applies that to what is told or cited as well: Morning roster; and Booking form"
                + " DCC-14, box 9.");
  }

  /** What nobody read, or does not say what it is, is named by no instrument. */
  @ParameterizedTest
  @CsvSource({
    "'Policy 428, p. 2', unverified",
    "'Binder 7', verified",
    "'Memorandum of Agreement with ICE', verified"
  })
  void whatNobodyReadIsNot(String citation, String confidence) {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                "1: {status: conflicting, citation: \""
                    + citation
                    + "\", confidence: "
                    + confidence
                    + "}",
                ""))
        .doesNotContain("It applies as well");
  }

  @ParameterizedTest
  @CsvSource({
    // introduced, meeting, whether it is still to be introduced
    "'', 2026-12-16, true",
    "2026-12-16, 2026-12-16, true",
    "2026-12-16, 2027-01-12, false",
    "2026-12-10, 2026-12-10, false",
    "2026-12-01, '', false"
  })
  void whatIsIntroducedIsNotIntroducedAgain(String introduced, String meeting, boolean moved) {
    String rest =
        "documents:\n  date: 2026-12-10\n"
            + (introduced.isEmpty() ? "" : "  ordinance: {introduced: " + introduced + "}\n")
            + (meeting.isEmpty() ? "" : "  meeting: {date: " + meeting + "}\n");
    assertThat(
            drawn(DocumentKind.STAFF_REPORT, "1: missing", rest)
                .contains("I move that the Sampleton City Council introduce"))
        .isEqualTo(moved);
  }

  @ParameterizedTest
  @CsvSource({
    "Staff recommend that the Council refer the draft to the Safety Committee., 2026-12-01, true",
    "Staff recommend a first reading on January 12., 2026-12-01, true",
    "Staff recommend a first reading on January 12., 2027-01-12, false",
    "Staff recommend adoption., 2026-12-01, false",
    "Staff recommend that the Council adopt it., 2026-12-01, false",
    "Staff recommend no action., 2026-12-01, false"
  })
  void aRecommendationThatIsNoneOfTheMotionsHasItsOwn(
      String words, String introduced, boolean own) {
    assertThat(
            drawn(
                    DocumentKind.STAFF_REPORT,
                    "1: missing",
                    """
                    documents:
                      date: 2026-12-10
                      meeting: {date: 2027-01-12}
                      ordinance: {introduced: %s}
                      staff-report: {recommendation: "%s"}
                    """
                        .formatted(introduced, words))
                .contains("act as staff recommend: “" + words + "”"))
        .isEqualTo(own);
  }

  /** A sheet promised a body that no draft names. */
  @ParameterizedTest
  @CsvSource({"'', true", "', oversight-body: the Review Board', false"})
  void aBodyThatIsLeftOpenIsSaidToBe(String body, boolean open) {
    String place = "{name: Sampleton, kind: city, state: AZ" + body + "}";
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.HANDOUT, DocumentKind.COMMENT}) {
      assertThat(
              Examples.text(Examples.ofPolice(place, "8: missing", ""), kind, "en")
                  .contains("The draft leaves open which body that is."))
          .as(kind.key())
          .isEqualTo(open);
    }
    assertThat(
            Examples.text(Examples.ofPolice(place, "8: missing", ""), DocumentKind.WORKSHEET, "en"))
        .doesNotContain("The draft leaves open");
    assertThat(
            Examples.text(Examples.ofPolice(place, "8: missing", ""), DocumentKind.HANDOUT, "es")
                .contains("El borrador deja abierto qué órgano es."))
        .isEqualTo(open);
    assertThat(
            Examples.text(Examples.ofPolice(place, "8: missing", ""), DocumentKind.COMPARISON, "en")
                .contains("No such body is on record here, and the draft leaves it open."))
        .isEqualTo(open);
  }

  @Test
  void aParagraphOfAnExhibitIsNoSection() {
    assertThat(
            drawn(
                DocumentKind.RESOLUTION, "5: missing", "choices: {rule-5: state-law-exception}\n"))
        .contains("The paragraph above does not prohibit an inquiry")
        .doesNotContain("This section");
  }

  /** A section on complaints may be on other complaints, too. */
  @Test
  void onlyComplaintsOfAViolationComeUnderTheProcedure() {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                "8: missing",
                "code: [{section: 2-31, heading: Complaints, text: Anyone may complain of housing.,"
                    + " rules: [8]}]\n"))
        .contains("a complaint under § 2-31 that alleges a violation of this policy.");
  }

  @ParameterizedTest
  @CsvSource({"13-40, 13-41", "2.15.010, 2.15.020", "6A-1, 6A-2", "9-100, 9-110"})
  void onlyLongNumbersLeaveRoom(String first, String second) {
    assertThat(
            drawn(
                DocumentKind.ORDINANCE,
                "1: missing",
                "documents: {ordinance: {code-chapter: Chapter 99, first-section: \""
                    + first
                    + "\"}}\n"))
        .contains("§ " + first + ". Short title", "§ " + second + ". Purpose");
  }
}
