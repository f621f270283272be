package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body resolves, how many it says there are, and to whom it speaks. */
class ResolutionTest {
  private static final DocumentKind ORDINANCE = DocumentKind.ORDINANCE;
  private static final String CITY = "name: Sampleton, kind: city, state: AZ";
  private static final Pattern DEFINED = Pattern.compile("“([^”]+)” means");

  private static Draft drawn(String place, String rules, Scope scope) {
    return drawn(Examples.ofPolice("{" + place + "}", rules, ""), scope);
  }

  private static Draft drawn(Town town, Scope scope) {
    return Examples.draft(
        Law.standard(),
        town,
        DocumentKind.RESOLUTION,
        DraftSettings.STANDARD.withScope(scope),
        TemplateSource.none());
  }

  private static String text(Draft draft) {
    return String.join("\n", Linearisation.of(draft.document()));
  }

  private static List<String> notes(Draft draft) {
    return Walk.blocks(draft.document()).stream()
        .flatMap(block -> Walk.textsOf(block).stream())
        .flatMap(line -> Walk.inlines(line).stream())
        .filter(Inline.Note.class::isInstance)
        .map(inline -> ((Inline.Note) inline).text())
        .toList();
  }

  private static Town town(String yaml) {
    return new TownReader(Examples.RULES, Law.standard()).read("town.yaml", yaml);
  }

  @Test
  void ofOneRuleEverythingIsSaidOfOnePolicy() {
    assertThat(text(drawn(CITY, "5: missing", new Scope.Chosen(List.of("5")))))
        .contains(
            "SUPPORTING A WRITTEN POLICY ON",
            "has considered the policy set out in Exhibit A",
            "supports, as written policy of the City of Sampleton, the policy on inquiries into"
                + " immigration or citizenship status set out in Exhibit A, in its words.",
            "to put the policy in Exhibit A in writing",
            "that conflicts with it.",
            "on the same policy before it",
            "whether the policy in Exhibit A is in writing, and where, or why not.",
            "\nPolicy supported by this resolution\n",
            "\nInquiries into immigration or citizenship status. City officials shall not")
        .doesNotContain("olicies in", "olicies set", "same policies", "them.", "(a)");
  }

  @Test
  void ofNineRulesTheNumberIsSaid() {
    assertThat(text(drawn(CITY, "5: missing", new Scope.All())))
        .contains(
            "SUPPORTING WRITTEN POLICIES ON",
            "each of the nine policies set out in Exhibit A, in its words.",
            "which of the policies in Exhibit A are in writing, where, and which are not and why.")
        .containsSubsequence(
            "(a) Judicial warrant required for detention.",
            "(h) Fair and impartial policing.",
            "(i) Complaints and investigation.");
  }

  /** Those on whose meaning the rules' own words turn; no abbreviation that they spell out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,2,3,4,5,6,7,8,9 | City official, Civil immigration law, Court order, Judicial warrant, This policy
          5                 | City official, Civil immigration law
          4                 | CBP, City official, ICE
          """)
  void theExhibitDefinesWhatItsOwnWordsNeed(String rules, String terms) {
    String text = text(drawn(CITY, "5: missing", new Scope.Chosen(List.of(rules.split(",")))));
    assertThat(DEFINED.matcher(text).results().map(found -> found.group(1)).toList())
        .containsExactly(terms.split(", "));
  }

  @Test
  void itIsApprovedAsToFormAndCertified() {
    assertThat(text(drawn(CITY, "5: missing", new Scope.All())))
        .containsSubsequence(
            "Attest:",
            "City Clerk",
            "Approved as to form:",
            "City Attorney",
            "A true copy as adopted, certified:",
            "City Clerk",
            "Exhibit A");
    assertThat(text(drawn("name: Sampleton, kind: town, state: MA", "5: missing", new Scope.All())))
        .contains("A true copy of the vote. Attest:")
        .doesNotContain("Approved as to form", "A true copy as adopted");
    assertThat(drawn(CITY, "5: missing", new Scope.All()).completeness().parts()).isEmpty();
  }

  @Test
  void aManagerIsDirectedAndNoSubordinate() {
    Draft draft =
        drawn(CITY + ", officers: {manager: City Manager}", "5: missing", new Scope.All());
    assertThat(text(draft))
        .contains(
            "Section 2. Direction to the City Manager\n"
                + "The City Council directs the City Manager to have the Chief of Police put the"
                + " policies in Exhibit A in writing for the Sampleton Police Department within 60"
                + " days after this resolution is adopted, and replace any order, manual, or"
                + " practice that conflicts with them.",
            "The City Council directs the City Manager, and requests the City Attorney, to bring"
                + " an ordinance",
            "The City Council directs the City Manager to report at a public meeting",
            "a copy of this resolution to the City Manager, the Chief of Police, and the City"
                + " Attorney.")
        .doesNotContain("directs the Chief");
    assertThat(notes(draft)).noneMatch(note -> note.contains("nobody who manages"));
  }

  /** The note says what to write; the text names no officer whom nobody has named. */
  @Test
  void whereNobodyIsSaidToManageANoteSaysSo() {
    Draft draft = drawn(CITY, "5: missing", new Scope.All());
    assertThat(text(draft))
        .contains("directs the Chief of Police to put")
        .doesNotContain("Manager");
    assertThat(notes(draft))
        .anyMatch(note -> note.contains("names nobody who manages the place"))
        .anyMatch(note -> note.contains("jurisdiction.officers.manager"));
  }

  /** An executive with a veto is not the body's to direct. */
  @Test
  void anExecutiveWhoApprovesIsAsked() {
    Draft draft =
        drawn(
            "name: Sampleton, kind: city, state: AZ, officers: {approving: Mayor, presiding:"
                + " Council President}",
            "5: missing",
            new Scope.All());
    assertThat(text(draft))
        .contains(
            "Section 2. Request to the Mayor\n",
            "requests the Mayor to have the Chief of Police put the policies",
            "requests the Mayor and the City Attorney to bring an ordinance")
        .doesNotContain("Council directs");
    assertThat(notes(draft)).anyMatch(note -> note.contains("taken not to be under its direction"));
  }

  /** Nobody stands between the body and a sheriff whom the voters elect. */
  @Test
  void anElectedSheriffIsAskedByTheBodyItself() {
    Town town =
        town(
            """
            jurisdiction:
              {name: Sampleton, kind: county, state: NM, officers: {manager: County Manager}}
            policy:
              - {agency: Sampleton County Detention Center, rules: {1: missing}}
              - {agency: Sampleton County Sheriff’s Office, rules: {1: missing}}
            documents: {date: 2026-11-20}
            """);
    assertThat(text(drawn(town, new Scope.All())))
        .contains(
            "directs the County Manager to have the head of the Sampleton County Detention Center"
                + " put the policies",
            "requests the head of the Sampleton County Sheriff’s Office to do the same for that"
                + " agency within the same time.",
            "to each of those named in Section 2 and to the County Attorney.");
  }

  @Test
  void anOrdinanceSaysUnderWhomTheChiefActs() {
    String place = "{" + CITY + ", officers: {manager: City Manager}}";
    String words = "the Chief of Police acts under the direction of the City Manager.";
    assertThat(Examples.text(Examples.ofPolice(place, "5: missing", ""), ORDINANCE, "en"))
        .contains("In carrying out this ordinance, " + words);
    assertThat(
            Examples.text(Examples.ofPolice("{" + CITY + "}", "5: missing", ""), ORDINANCE, "en"))
        .doesNotContain("under the direction");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RESOLUTION", "ORDINANCE", "DIRECTIVE", "STAFF_REPORT"})
  void anAgencyWithAnArticleOfItsOwnHasNoSecond(String key) {
    Town town =
        town(
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy:
              - {agency: The Larkin Office, as-of: 2026-10-02, rules: {1: missing}}
              - {agency: Sampleton Police Department, as-of: 2026-10-02, rules: {1: missing}}
            documents: {directive: {issuer: chief, agency: The Larkin Office}}
            """);
    DocumentKind kind =
        DocumentKind.all().stream()
            .filter(one -> one.key().equals(key.toLowerCase(Locale.ROOT).replace('_', '-')))
            .findFirst()
            .orElseThrow();
    assertThat(Examples.text(town, kind, "en"))
        .contains("Larkin Office")
        .doesNotContain("the The", "The The");
  }

  /** Of one rule, of two, of more; in a chapter of the code and outside one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5     | ''  | Section 4 is in the words of a model rule
          5,6   | ''  | Sections 4 and 5 are in the words of model rules
          1,5,6 | ''  | Sections 4 through 6 are in the words of model rules
          1,5,6 | 2.1 | §§ 2.1.4 through 2.1.6 are in the words of model rules
          5     | 2.1 | § 2.1.4 is in the words of a model rule
          """)
  void severalSectionsHaveOneSign(String rules, String chapter, String words) {
    String code =
        chapter.isEmpty()
            ? ""
            : "documents: {ordinance: {code-chapter: \"2.1\", first-section: \"2.1.1\"}}\n";
    Town town = Examples.ofPolice("{" + CITY + "}", "5: missing", code);
    Draft draft =
        Examples.draft(
            Law.standard(),
            town,
            ORDINANCE,
            DraftSettings.STANDARD.withScope(new Scope.Chosen(List.of(rules.split(",")))),
            TemplateSource.none());
    assertThat(text(draft)).contains(words);
  }

  /** A county of Tennessee legislates by resolution. */
  @Test
  void whereTheMeasureIsAResolutionTheOtherIsOneOfSupport() {
    String county = "{name: Sampleton, kind: county, state: TN}";
    Town town = Examples.ofPolice(county, "5: missing", "");
    Draft draft = drawn(town, new Scope.All());
    assertThat(draft.document().metadata().type()).isEqualTo("Resolution of support");
    assertThat(text(draft))
        .contains(
            "Resolution of Support No. ____",
            "A RESOLUTION OF THE",
            "Section 3. Enacting resolution",
            "to bring a resolution that enacts the same policies before it by");
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("\nResolution\n", "\nResolution of support\nA resolution of support states")
        .contains("adopt the draft resolution of support on the same policies.");
    assertThat(Examples.draft(town, ORDINANCE).document().metadata().type())
        .isEqualTo("Resolution");
  }

  /** Officers are those of the body that the file gives. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: parish, state: LA                                                     | Secretary of the Police Jury
          kind: parish, state: LA, governing-body: Sampleton Parish Council           | Secretary of the Council
          kind: county, state: AZ, governing-body: Board of Supervisors of the County | Clerk of the Board
          kind: county, state: AZ, governing-body: Sampleton County Council           | Clerk of the Council
          kind: county, state: AZ, governing-body: Sampleton County Commissioners Court | Clerk of the Commissioners Court
          """)
  void theClerkIsThatOfTheBodyGiven(String place, String clerk) {
    assertThat(
            Examples.ofPolice("{name: Sampleton, " + place + "}", "5: missing", "")
                .jurisdiction()
                .officers()
                .clerk())
        .isEqualTo(clerk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          state: MD                                                       | false
          state: MD, governing-body: Sampleton County Council             | true
          state: MD, officers: {manager: County Executive}                | true
          state: MD, officers: {approving: County Executive}              | true
          state: WA                                                       | false
          """)
  void commissionersHaveNoExecutiveBesideThem(String place, boolean executive) {
    Town town =
        Examples.ofPolice("{name: Sampleton, kind: county, " + place + "}", "5: missing", "");
    assertThat(
            Examples.text(town, DocumentKind.STAFF_REPORT, "en")
                .contains("County Executive, by executive order"))
        .isEqualTo(executive);
  }

  /** Negative control of the pattern by which defined terms are found. */
  @Test
  void aTermIsFoundWhereItIsDefined() {
    assertThat(
            Stream.of("“ICE” means a", "ICE means a")
                .flatMap(words -> DEFINED.matcher(words).results())
                .map(MatchResult::group))
        .hasSize(1);
  }
}
