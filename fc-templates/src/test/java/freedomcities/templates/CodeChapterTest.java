package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chapter is added only if the file knows of no section of it, and no number is given twice. */
class CodeChapterTest {
  private static String ordinance(String ordinance, String code, String rule) {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy:
                  - agency: Sampleton Police Department
                    as-of: 2026-10-02
                    rules: {1: missing, 5: %s}
                %sdocuments: {ordinance: {%s}}
                """
                    .formatted(rule, code, ordinance));
    return Examples.text(town, DocumentKind.ORDINANCE, "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          code-chapter: 6A                                              | Addition of Chapter 6A             | § 6A-1.
          code-chapter: Chapter 6A                                      | Addition of Chapter 6A             | § 6A-1.
          code-chapter: Ch. 9.60, first-section: § 9.60.010             | Addition of Chapter 9.60           | § 9.60.010.
          'code-chapter: "Chapter 2, Article VII"'                      | Addition of Chapter 2, Article VII | § 1.
          'code-chapter: "Title 3, Chapter 4", first-section: 3-4.1'    | Addition of Title 3, Chapter 4     | § 3-4.1.
          """)
  void aChapterIsCalledOnce(String ordinance, String heading, String first) {
    assertThat(ordinance(ordinance.replace("'", ""), "", "missing"))
        .contains("Section 1. " + heading, first + " Short title")
        .doesNotContain("Chapter Chapter", "Chapter Ch", "Chapter Title", "§ §");
  }

  /** A citation of another chapter, or of a longer number, says nothing of this one. */
  @ParameterizedTest
  @CsvSource({
    "Sampleton City Code § 2.44.050, ordinance, true",
    "Sampleton City Code 2.44-50, ordinance, true",
    "Sampleton City Code § 12.44.050, ordinance, false",
    "Sampleton City Code § 2.445.050, ordinance, false",
    "Police Manual 2.44.050, manual, false"
  })
  void sectionsAreAddedToAChapterThatIsThere(String source, String instrument, boolean there) {
    String drawn =
        ordinance(
            "code-chapter: \"2.44\", first-section: 2.44.040",
            "",
            "{passages: [{source: %s, instrument: %s, text: Ask., has: [citizenship]}]}"
                .formatted(source, instrument));
    if (there) {
      assertThat(drawn)
          .contains(
              "; ADDING SECTIONS TO CHAPTER 2.44 OF THE SAMPLETON CITY CODE;",
              "The following sections are added to Chapter 2.44",
              "“This policy” means the provisions of the ordinance that adds this section.",
              "after this policy takes effect")
          .doesNotContain("Addition of Chapter 2.44", "this chapter");
    } else {
      assertThat(drawn)
          .contains(
              "; ADDING CHAPTER 2.44 TO THE SAMPLETON CITY CODE;", "Addition of Chapter 2.44");
    }
  }

  @Test
  void noNumberIsGivenTwice() {
    String drawn =
        ordinance(
            "code-chapter: \"2.44\", first-section: 2.44.010",
            "code:\n  - {section: § 2.44.010, heading: Inquiries, rules: [5]}\n",
            "{passages: [{source: City Code § 2.44.030, instrument: ordinance, text: Ask., has:"
                + " [citizenship]}]}");
    assertThat(drawn)
        .contains(
            "§ 2.44.020. Short title",
            "§ 2.44.040. Purpose",
            "to Chapter 2.44 of the Sampleton City Code:\n§ 2.44.010. Inquiries")
        .doesNotContain("§ 2.44.030. ", "SECTION 2.44.010 AND", "Addition of section 2.44.010");
  }

  /** The record cites a section without its words: it is there, and so is its chapter. */
  @Test
  void aSectionThatIsCitedIsAmendedAndNotAddedAgain() {
    assertThat(
            ordinance(
                "code-chapter: Chapter 21, first-section: 21-20",
                "code:\n  - {section: 21-9, heading: Courthouses, rules: [5]}\n",
                "{passages: [{source: City Code § 21-9 (Ord. 44), instrument: ordinance, text:"
                    + " Ask., has: [citizenship]}]}"))
        .contains(
            "AMENDING SECTION 21-9 OF THE SAMPLETON CITY CODE; ADDING SECTIONS TO CHAPTER 21 OF"
                + " THAT CODE;",
            "The following sections are added to Chapter 21 of the Sampleton City Code:",
            "Amendment of section 21-9",
            "Section 21-9 of the Sampleton City Code is amended by adding the following:")
        .doesNotContain("is added to the Sampleton City Code to read", "Addition of section 21-9");
  }

  /** A heading made for the words that go is told to be kept, or changed in every paper. */
  @ParameterizedTest
  @CsvSource({
    "'', replace, Courthouses, keeps its heading, Changes its heading",
    "'', add, Courthouses, Amendment of section 21-9, keeps its heading",
    "'new-heading: Courthouses, ', replace, Courthouses, keeps its heading, Changes its heading",
    "'new-heading: Inquiries, ', replace, [removed: Courthouses] [added: Inquiries], Inquiries,"
        + " keeps its heading",
    "'new-heading: Inquiries, ', add, [removed: Courthouses] [added: Inquiries], Inquiries,"
        + " keeps its heading"
  })
  void anAmendedSectionMayHaveANewHeading(
      String key, String change, String heading, String there, String nowhere) {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: missing",
            "code: [{section: 21-9, heading: Courthouses, %stext: Ask all., change: %s}]\n"
                .formatted(key, change));
    String drawn =
        Examples.text(town, DocumentKind.ORDINANCE, "en")
            + "\n"
            + String.join("\n", Examples.notes(town, DocumentKind.ORDINANCE));
    assertThat(drawn).contains("§ 21-9. " + heading + "\n", there).doesNotContain(nowhere);
    boolean renamed = key.contains("Inquiries");
    for (DocumentKind kind :
        new DocumentKind[] {DocumentKind.STAFF_REPORT, DocumentKind.PUBLICATION_SUMMARY}) {
      String told = Examples.text(town, kind, "en");
      assertThat(told.contains("Changes its heading from “Courthouses” to “Inquiries”."))
          .isEqualTo(renamed);
      assertThat(told).contains(renamed ? "Inquiries" : "Courthouses").doesNotContain("[added:");
    }
  }

  /** The ordinance amends it, and so no other paper says that it leaves it alone. */
  @Test
  void aSectionWithoutWordsIsNotSaidToBeLeftAlone() {
    String policy =
        "5: {passages: [{source: City Code § 21-9, instrument: ordinance, text: No officer asks one"
            + " who is free., has: [inquiry, citizenship, unrelated-purpose], lacks:"
            + " [every-individual], strike: [{words: who is free, for: [every-individual]}]}]}";
    assertThat(comparison(policy, ""))
        .contains(
            "does not amend City Code § 21-9: it sets the rule in sections of its own. What is"
                + " proposed here is for another measure of the Sampleton City Council, which is"
                + " not drawn.");
    for (String rules : new String[] {", rules: [5]", ""}) {
      assertThat(comparison(policy, "code: [{section: 21-9, heading: Courthouses" + rules + "}]\n"))
          .contains("strikes the same words in § 21-9, and adds the model’s words there")
          .doesNotContain("does not amend");
    }
  }

  private static String comparison(String rules, String code) {
    return Examples.text(
        Examples.ofPolice("{name: Sampleton, kind: city, state: AZ}", rules, code),
        DocumentKind.COMPARISON,
        "en");
  }

  @ParameterizedTest
  @CsvSource({
    "26-12, Ordinance No. 26-12",
    "No. 26-12, Ordinance No. 26-12",
    "R-2026-41, Ordinance No. R-2026-41",
    "Bill 2-27, Bill 2-27",
    "Council Bill 26-0114, Council Bill 26-0114"
  })
  void aNumberThatSaysWhatItNumbersIsGivenAsItIs(String number, String line) {
    assertThat(ordinance("number: " + number, "", "missing").lines().map(String::strip))
        .contains(line);
  }
}
