package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.gaps.GapCheck;
import freedomcities.law.DirectivePower;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer can order alone, whose order it is, and what it leaves to legislation. */
class DirectiveTest {
  private static final Law LAW = Law.standard();

  /** Two agencies, one of them an elected sheriff's. */
  private static final String COUNTY =
      """
      jurisdiction: {name: Samplemore, kind: county, state: MD, oversight-body: the Police Accountability Board}
      policy:
        - agency: Samplemore County Police Department
          as-of: 2026-10-02
          rules: {1: missing, 2: {status: in-writing, citation: General Order 3}, 5: {passages: [{source: General Order 7, instrument: order, text: Ask., contradicts: [inquiry]}]}}
        - agency: Samplemore County Sheriff’s Office
          as-of: 2026-10-02
          rules: {1: missing, 2: missing, 5: {passages: [{source: Jail Manual 9, instrument: manual, text: Ask., contradicts: [inquiry]}]}}
      documents: {date: 2026-11-20%s}
      """;

  @TempDir Path folder;

  private static Town town(String yaml) {
    return new TownReader(Examples.RULES, LAW).read("town.yaml", yaml);
  }

  private static Draft county(String settings) {
    return Examples.draft(
        town(COUNTY.formatted(settings.isEmpty() ? "" : ", directive: {" + settings + "}")),
        DocumentKind.DIRECTIVE);
  }

  private static String words(Draft draft) {
    return String.join("\n", Linearisation.of(draft.document()));
  }

  private static String notes(Draft draft) {
    return draft.document().blocks().stream()
        .flatMap(block -> Walk.inlines(block).stream())
        .filter(Inline.Note.class::isInstance)
        .map(Inline.Note.class::cast)
        .map(Inline.Note::text)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{index}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                             | General order   | Sheriff          | the Samplemore County Sheriff’s Office
          issuer: sheriff                                | General order   | Sheriff          | the Samplemore County Sheriff’s Office
          issuer: chief                                  | General order   | Chief of Police  | the Samplemore County Police Department
          issuer: county-executive                       | Executive order | County Executive | a department or office of Samplemore County that the County Executive directs
          issuer: chief, title: Commissioner of Police   | General order   | Commissioner of Police | the Samplemore County Police Department
          """)
  void eachOfficerOrdersThoseWhomTheOfficerDirects(
      String settings, String form, String title, String whom) {
    Draft draft = county(settings);
    assertThat(draft.document().metadata().type()).isEqualTo(form);
    assertThat(words(draft))
        .contains(
            form + " on law enforcement",
            "Issued by\n" + title + "\n",
            "“County official” means an officer, employee, or agent of " + whom,
            "(a) Within 30 days after this order takes effect, "
                + (form.equals("Executive order")
                    ? "each department or office that the " + title + " directs"
                    : whom)
                + " shall provide a copy")
        .doesNotContain("this ordinance");
    assertThat(draft.completeness().parts()).isEmpty();
  }

  /** Model words speak of all officials; what one officer can't reach is told, agency by agency. */
  @Test
  void anOrderIsForOneIssuerAndSaysSo() {
    Draft chief = county("issuer: chief");
    assertThat(notes(chief))
        .contains(
            "is for the Samplemore County Police Department alone",
            "also names the Samplemore County Sheriff’s Office: another officer’s order, or the"
                + " draft ordinance,",
            "The Samplemore County Police Department is said to have this rule in writing already"
                + " (General Order 3); the words are not on record. See them, and keep one of the"
                + " two.");
    assertThat(words(chief))
        .contains("Supersedes\nGeneral Order 7, to the extent that it conflicts with this order")
        .doesNotContain("Jail Manual 9", "WHEREAS");
    Draft executive = county("issuer: county-executive");
    assertThat(words(executive))
        .contains(
            "a court, the Sheriff, another officer whom the voters elect, or the staff",
            "no policy that applies to the Samplemore County Police Department",
            "Supersedes\nGeneral Order 7")
        .doesNotContain("Jail Manual 9", "applies to the Samplemore County Sheriff’s Office");
    assertThat(notes(executive))
        .contains("such as the elected Sheriff", "taken to be led by an elected officer");
    assertThat(words(county("")))
        .contains("Supersedes\nJail Manual 9")
        .doesNotContain("General Order 7");
  }

  /** Nothing that needs legislation is dropped without a word. */
  @Test
  void whatNeedsLegislationStandsThereWithANote() {
    Draft draft = county("");
    assertThat(words(draft))
        .contains(
            "Any person who alleges a violation of this policy may file a written complaint",
            "It creates no right, cause of action, penalty, office, or body, and appropriates no"
                + " money.");
    assertThat(notes(draft))
        .contains(
            "Needs more than an order: the rule sends complaints to a body outside the issuer’s"
                + " command",
            "create an oversight body; appropriate money; set aside an ordinance or a statute");
    Draft law =
        Examples.draft(
            town(
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy:
                  - agency: Sampleton Police Department
                    as-of: 2026-10-02
                    rules:
                      5: {passages: [{source: City Code 6-27, instrument: ordinance, text: Officers shall ask., contradicts: [inquiry]}]}
                """),
            DocumentKind.DIRECTIVE);
    assertThat(notes(law))
        .contains("City Code 6-27: law that conflicts with a rule. An order can’t set it aside");
    assertThat(words(law)).contains("Supersedes\n____");
  }

  /** What is superseded by name isn't said to stand. */
  @Test
  void whatIsSupersededDoesNotStand() {
    String further =
        """
        5:
          passages:
            - source: Memorandum 25-03, ¶ 2
              instrument: order
              text: No officer asks anyone about citizenship or status.
              has: [inquiry, citizenship]
              stronger: [every-individual]
        """;
    String place = "{name: Sampleton, kind: city, state: AZ, oversight-body: the Review Board}";
    String named =
        "documents: {date: 2026-11-20, directive: {issuer: chief, supersedes: [\"Memorandum 25-03"
            + " (March 10, 2025)\"]}}\n";
    assertThat(
            Examples.text(Examples.ofPolice(place, further, named), DocumentKind.DIRECTIVE, "en"))
        .doesNotContain("Such provisions stand in the following");
    assertThat(
            Examples.text(
                Examples.ofPolice(place, further, named.replace("25-03 (", "24-03 (")),
                DocumentKind.DIRECTIVE,
                "en"))
        .contains("Such provisions stand in the following: Memorandum 25-03, ¶ 2");
  }

  /** A chief’s order supersedes no resolution, and nobody knows what a citation alone stands in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {passages: [{source: Resolution 7, instrument: resolution, text: Ask., contradicts: [inquiry]}]} | Resolution 7
          {status: conflicting, citation: N.C. Gen. Stat. 162-62}                                          | N.C. Gen. Stat. 162-62
          """)
  void itSupersedesOnlyWhatItsIssuerCanTakeBack(String rule, String source) {
    Draft draft =
        Examples.draft(
            town(
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy:
                  - agency: Sampleton Police Department
                    as-of: 2026-10-02
                    rules:
                      5: %s
                """
                    .formatted(rule)),
            DocumentKind.DIRECTIVE);
    assertThat(words(draft)).contains("Supersedes\n____").doesNotContain(source);
  }

  @Test
  void whatTheTownFileGivesStandsInTheBlock() {
    Draft draft =
        county(
            "issuer: chief, number: '9.12', effective: 2026-12-01, authority: County Charter § 402,"
                + " supersedes: [General Order 7, Training Bulletin 4], distribution: All sworn"
                + " personnel, signed: 2026-11-24");
    assertThat(words(draft))
        .contains(
            "Order number\n9.12\n",
            "Effective date\nDecember 1, 2026",
            "Authority\nCounty Charter § 402",
            "Supersedes\nGeneral Order 7; Training Bulletin 4\n",
            "Distribution\nAll sworn personnel",
            "Date: November 24, 2026");
    assertThat(draft.completeness().unverified()).isEmpty();
  }

  @Test
  void anAgencyThatTheTownFileNamesIsTheIssuers() {
    Draft draft = county("issuer: chief, agency: Samplemore County Sheriff’s Office");
    assertThat(words(draft))
        .contains("means an officer, employee, or agent of the Samplemore County Sheriff’s Office");
  }

  /** An order that the agency can revoke counts as the town file says that such orders count. */
  @Test
  void aRevocableOrderIsNoMoreThanTheTownFileTakesItFor() {
    String choice = "choices: {manuals: not-in-writing}\n";
    assertThat(notes(Examples.draft(town(choice + COUNTY.formatted("")), DocumentKind.DIRECTIVE)))
        .contains("it would count this order so too");
    assertThat(notes(county(""))).doesNotContain("it would count this order so too");
  }

  @Test
  void aFinalNamesTheLawAndHasNoNotes() {
    DraftSettings last =
        DraftSettings.STANDARD.finished(true).withScope(new Scope.Chosen(List.of("1", "2")));
    String settled =
        COUNTY.replace(
            "citation: General Order 3", "citation: General Order 3, confidence: verified");
    assertThatThrownBy(
            () ->
                Examples.draft(
                    LAW,
                    town(settled.formatted("")),
                    DocumentKind.DIRECTIVE,
                    last,
                    TemplateSource.none()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("documents.directive.authority");
    Draft draft =
        Examples.draft(
            LAW,
            town(settled.formatted(", directive: {authority: Md. Code}")),
            DocumentKind.DIRECTIVE,
            last,
            TemplateSource.none());
    assertThat(notes(draft)).isEmpty();
    assertThat(draft.document().metadata().stage()).isEmpty();
  }

  @Test
  void wherePlainlyNobodyCanThereIsNone() throws IOException {
    Files.writeString(
        folder.resolve("directives.yaml"),
        """
        directives:
          - {id: directive/mayor, issuer: mayor, kinds: [city], text: A mayor can., citation: none found, confidence: verified,
             source: read, as-of: '2026-11-20'}
        """);
    Law own = Law.from(folder);
    Town town =
        new TownReader(Examples.RULES, own)
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: village, state: OH}
                documents: {date: 2026-11-20}
                """);
    Drafter drafter = new Drafter(Examples.RULES, own);
    assertThat(
            drafter.refusal(
                town,
                new GapCheck(Examples.RULES).check(town.policy(), true),
                DocumentKind.DIRECTIVE,
                DraftSettings.STANDARD))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.toString())
                    .contains(
                        "town.yaml",
                        "no officer who can issue a directive for the Village of Sampleton",
                        "state profile of yours"));
    assertThat(
            words(
                Examples.draft(
                    own,
                    town,
                    DocumentKind.STAFF_REPORT,
                    DraftSettings.STANDARD,
                    TemplateSource.none())))
        .contains("Whether an officer here can issue one is not known.");
  }

  /** One officer at one kind of place. */
  record Case(Kind kind, String state, DirectivePower power) {
    @Override
    public String toString() {
      return power.issuer().words() + ", " + kind.words() + " in " + state;
    }
  }

  static Stream<Case> cases() {
    return LAW.states().keySet().stream()
        .filter(state -> LAW.profile(state).orElseThrow().language().isEmpty())
        .flatMap(
            state ->
                Arrays.stream(Kind.values())
                    .filter(kind -> LAW.profile(state).orElseThrow().has(kind))
                    .flatMap(
                        kind ->
                            LAW.directives(place(kind, state)).stream()
                                .map(power -> new Case(kind, state, power))));
  }

  private static String name(Kind kind, String state) {
    return kind.level() == Kind.Level.STATE ? LAW.profile(state).orElseThrow().name() : "Sampleton";
  }

  private static Jurisdiction place(Kind kind, String state) {
    return LAW.jurisdiction(name(kind, state), kind, state).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyOfficerInEveryStateHasAnOrder(Case given) {
    Draft draft =
        Examples.draft(
            town(
                """
                jurisdiction: {name: "%s", kind: %s, state: %s}
                policy:
                  - {agency: Patrol Division, as-of: 2026-10-02, rules: {1: missing, 4: conflicting, 8: missing}}
                  - {agency: Sheriff’s Office, as-of: 2026-10-02}
                documents: {directive: {issuer: %s}}
                """
                    .formatted(
                        name(given.kind(), given.state()),
                        given.kind().key(),
                        given.state(),
                        given.power().issuer().key())),
            DocumentKind.DIRECTIVE);
    String text = words(draft);
    assertThat(text).doesNotContain(Leftovers.IN_A_DRAFT);
    assertThat(notes(draft)).contains(given.power().fact().id());
    assertThat(draft.completeness().unverified()).contains(given.power().fact());
    assertThat(draft.completeness().parts()).isEmpty();
    List<Block.Signatures> signatures =
        draft.document().blocks().stream()
            .filter(Block.Signatures.class::isInstance)
            .map(Block.Signatures.class::cast)
            .toList();
    assertThat(signatures)
        .singleElement()
        .satisfies(one -> assertThat(one.signatures()).hasSize(1));
  }
}
