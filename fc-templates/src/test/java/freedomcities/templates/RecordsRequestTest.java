package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.law.PublicRecords;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.templates.completeness.Completeness.Blank;
import freedomcities.templates.completeness.Completeness.ShownFact;
import freedomcities.templates.internal.law.EnglishPhrases;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The letter for public records names each state's law, says no more of it than the data know, and
 * asks for what the gap report leaves open.
 */
class RecordsRequestTest {
  private static final Law LAW = Law.standard();

  @TempDir Path folder;

  static Set<String> states() {
    return LAW.states().keySet();
  }

  private static Town town(Law law, String state, String more) {
    Kind kind =
        Stream.of(Kind.CITY, Kind.DISTRICT, Kind.MUNICIPIO, Kind.COUNTY)
            .filter(one -> law.profile(state).orElseThrow().has(one))
            .findFirst()
            .orElseThrow();
    String name = kind == Kind.DISTRICT ? law.profile(state).orElseThrow().name() : "Sampleton";
    return new TownReader(Examples.RULES, law)
        .read(
            "town.yaml",
            "jurisdiction: {name: "
                + name
                + ", kind: "
                + kind.key()
                + ", state: "
                + state
                + "}\n"
                + more);
  }

  private static Draft draft(Law law, Town town) {
    return Examples.draft(
        law, town, DocumentKind.RECORDS_REQUEST, DraftSettings.STANDARD, TemplateSource.none());
  }

  private static String text(Draft draft) {
    return String.join("\n", Linearisation.of(draft.document()));
  }

  private static List<String> notes(Draft draft) {
    return draft.document().blocks().stream()
        .flatMap((Block block) -> Walk.inlines(block).stream())
        .filter(Inline.Note.class::isInstance)
        .map(inline -> ((Inline.Note) inline).text())
        .toList();
  }

  private static final String DATED = "documents: {date: 2026-11-20}";

  @ParameterizedTest
  @MethodSource("states")
  void everyStateHasItsLetterWithItsLaw(String state) {
    PublicRecords records = LAW.profile(state).orElseThrow().publicRecords().orElseThrow();
    Draft draft = draft(LAW, town(LAW, state, DATED));
    String text = text(draft);
    assertThat(text)
        .contains(Linearisation.normalise(records.law().text()))
        .contains(Linearisation.normalise(records.law().citation()))
        .contains(
            "electronic form",
            "fees be waived",
            "cite the exemption",
            "Sincerely,",
            "8 U.S.C. § 1357(g)");
    boolean sure = records.law().confidence() == Confidence.VERIFIED;
    assertThat(text.contains("which I understand to be"))
        .as("no more than is known")
        .isEqualTo(!sure);
    boolean responseSure = records.firstResponseConfidence() == Confidence.VERIFIED;
    assertThat(text.contains("the time for a first response is this")).isEqualTo(responseSure);
    assertThat(
            text.contains(
                Linearisation.normalise(EnglishPhrases.datesInWords(records.firstResponse()))))
        .isEqualTo(responseSure);
    assertThat(notes(draft))
        .anyMatch(
            note ->
                note.contains(records.law().id())
                    && note.contains(EnglishPhrases.date(LocalDate.parse(records.law().asOf())))
                    && (responseSure
                        || note.contains(EnglishPhrases.datesInWords(records.firstResponse()))));
    assertThat(text.contains("☐")).isEqualTo(!records.whoMayRequest().isEmpty());
    assertThat(draft.completeness().facts())
        .extracting(ShownFact::what)
        .containsExactly(ShownFact.What.PUBLIC_RECORDS);
    assertThat(draft.completeness().unverified().isEmpty()).isEqualTo(sure);
    assertThat(draft.completeness().blanks())
        .extracting(Blank::key)
        .containsExactly(
            "request-address", "request-contact", "request-signature", "request-requester");
  }

  /** Both kinds of states are among those above. */
  @Test
  void someLawsAreVerifiedAndSomeAreNot() {
    assertThat(states()).hasSize(52);
    assertThat(
            states().stream()
                .map(
                    state ->
                        LAW.profile(state)
                            .orElseThrow()
                            .publicRecords()
                            .orElseThrow()
                            .firstResponseConfidence()))
        .contains(Confidence.VERIFIED, Confidence.PARTLY_VERIFIED, Confidence.UNVERIFIED);
  }

  /** A state about whose law nothing is known has a blank in its place. */
  @Test
  void anUnknownLawIsABlank() throws IOException {
    Path own = Files.createDirectories(folder.resolve("states")).resolve("az.yaml");
    String shipped =
        Files.readString(
            Path.of("../fc-model/src/main/resources/freedomcities/law/states/az.yaml"));
    Files.writeString(own, shipped.replaceAll("(?s)public-records:\n.*", ""));
    Law law = Law.from(folder);
    Draft draft = draft(law, town(law, "AZ", DATED));
    assertThat(text(draft))
        .contains(
            "the public-records law of Arizona, ____ (name and citation of the public-records law)")
        .contains("Please respond within the time that the law sets");
    assertThat(draft.completeness().blanks())
        .anyMatch(
            blank ->
                blank.key().equals("public-records-law")
                    && blank.settledBy().words().startsWith("documents.records-request.law"));
    assertThat(draft.completeness().facts()).isEmpty();
  }

  @Test
  void whatTheTownFileGivesStandsInTheLetter() {
    Draft draft =
        draft(
            LAW,
            town(
                LAW,
                "MA",
                """
                documents:
                  date: 2026-11-20
                  records-request: {to: Keeper of Records, address: 1 Main Street, requester: Ana Example, contact: ana@example.org,
                                    law: "the Public Records Law, Mass. Gen. Laws c. 66 § 10"}
                """));
    assertThat(text(draft))
        .contains(
            "Keeper of Records",
            "1 Main Street",
            "Ana Example",
            "ana@example.org",
            "I make this request under the Public Records Law, Mass. Gen. Laws c. 66 § 10.")
        .doesNotContain("I understand");
    assertThat(draft.completeness().blanks())
        .extracting(Blank::key)
        .containsExactly("request-signature");
    assertThat(draft.document().metadata().author()).contains("Ana Example");
  }

  /** Whatever a line ends with: the sentence it stands at the end of has one point. */
  @ParameterizedTest
  @CsvSource({
    "'the Right-to-Know Law, 65 P.S. 67.101 et seq.', et seq. I ask",
    "'the law of the U.S.', the law of the U.S. I ask",
    "'the Right-to-Know Law', the Right-to-Know Law. I ask",
    "'the law of 5 ILCS 140 ...', ILCS 140 .... I ask"
  })
  void aSentenceThatEndsWithAShortWordHasOnePoint(String law, String ends) {
    String file = "documents: {date: 2026-11-20, records-request: {law: \"" + law + "\"}}";
    assertThat(text(draft(LAW, town(LAW, "MA", file)))).contains(ends);
  }

  @Test
  void aFinalDoesNotRestOnALawThatNobodyVerified() {
    DraftSettings last = DraftSettings.STANDARD.finished(true);
    assertThatThrownBy(
            () ->
                Examples.draft(
                    LAW,
                    town(LAW, "MA", DATED),
                    DocumentKind.RECORDS_REQUEST,
                    last,
                    TemplateSource.none()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("documents.records-request.law");
    Draft sure =
        Examples.draft(
            LAW, town(LAW, "AZ", DATED), DocumentKind.RECORDS_REQUEST, last, TemplateSource.none());
    assertThat(notes(sure)).isEmpty();
    assertThat(sure.completeness().facts())
        .extracting(shown -> shown.fact().id())
        .containsExactly("az/public-records");
  }

  @Test
  void itAsksForWhatTheGapReportLeavesOpen() {
    String text = text(draft(LAW, Examples.town(LAW, Examples.SAMPLETON)));
    assertThat(text)
        .contains(
            "on inquiries into immigration or citizenship status: Police Department policy manual,"
                + " section 3, in full")
        .contains(
            "on access of federal immigration agents to facilities and to persons in custody: each"
                + " policy in force")
        .contains(
            "on identification of federal immigration agents: each record that states the practice")
        .doesNotContain(
            "on release of personal information",
            "on complaints about violations",
            "General Order 14-2");
    assertThat(
            text(
                draft(
                    LAW,
                    Examples.town(LAW, Path.of("../examples/towns/samplewood-county-co.yaml")))))
        .contains("Of the Samplewood County Detention Center", "To the records custodian:");
  }

  /**
   * What somebody said is no text: what is asked for is any policy, or a record of the practice.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chief Ruiz told us",
        "Chief Ruiz told us on May 3",
        "Chief Ruiz, by phone, 2026-11-20",
        "Chief Ruiz, May 3, 2026",
        "Sheriff Lee said that the manual forbids it",
        "Conversation with Lt. Kim about Order 7",
        "El jefe Ruiz nos dijo el 3 de mayo",
        "Jefe Ruiz, por teléfono",
        "Deputy Chief Ana O’Neil",
        "According to Sheriff Lee"
      })
  void whatAPersonSaidIsAskedForByNoName(String source) {
    String passage =
        """
        policy:
          - agency: Sampleton Police Department
            rules: {1: {passages: [{source: "%s", instrument: manual, text: Hold., %s}]}}
        %s\
        """;
    String cited =
        """
        policy:
          - agency: Sampleton Police Department
            rules: {1: {status: %s, citation: "%s"}}
        %s\
        """;
    for (String file :
        List.of(
            passage.formatted(source, "contradicts: [judicial-warrant]", DATED),
            passage.formatted(source, "has: [judicial-warrant]", DATED),
            cited.formatted("in-writing", source, DATED),
            cited.formatted("conflicting", source, DATED),
            cited.formatted("partial", source, DATED))) {
      assertThat(text(draft(LAW, town(LAW, "AZ", file))))
          .contains(
              "on detention at the request of federal immigration agencies: each policy in force")
          .doesNotContain(source, ", in full, with amendments");
    }
    assertThat(text(draft(LAW, town(LAW, "AZ", cited.formatted("in-practice", source, DATED)))))
        .contains("each record that states the practice that is followed")
        .doesNotContain(source);
  }

  /** The control: an office in the name of a text, and figures that are no days. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chief’s Directive 4",
        "Sheriff’s Office policy manual, section 3, of May 3, 2026",
        "Chief Ruiz, General Order 7",
        "Manual 4.12.30",
        "GO 14",
        "Part 5",
        "Lexipol 428.4"
      })
  void aTextIsAskedForByItsName(String source) {
    String file =
        """
        policy:
          - agency: Sampleton Police Department
            rules: {1: {status: partial, citation: "%s"}}
        %s\
        """
            .formatted(source, DATED);
    assertThat(text(draft(LAW, town(LAW, "AZ", file)))).contains(": " + source + ", in full");
  }

  private static final String JAIL_AND_POLICE =
      """
      policy:
        - agency: Sampleton Police Department
          rules: {1: {passages: [{source: Police Manual 441.3, instrument: manual, text: Hold., contradicts: [judicial-warrant]}]}}
        - agency: Lake County Jail
          %s
          rules: {2: {passages: [{source: Jail Order 9, instrument: order, text: Hold., has: [arrest]}]}}
      documents: {date: 2026-11-20, records-request: {to: "%s"}}
      """;

  /** The addressee, by an agency, by the place its name begins with, or by who runs it. */
  @ParameterizedTest
  @CsvSource({
    "'Open Records Officer, Lake County', ''",
    "Records Officer of the Lake County Jail, ''",
    "'Clerk, Regional Authority', 'run-by: the Regional Authority,'"
  })
  void aCustodianIsAskedForHisOwnRecords(String to, String runBy) {
    Draft draft =
        draft(LAW, town(LAW, "AZ", JAIL_AND_POLICE.formatted(runBy.replace(",", ""), to)));
    assertThat(text(draft))
        .contains("held by the Lake County Jail. ", "Jail Order 9, in full")
        .doesNotContain("Police Manual", "Sampleton Police Department");
    assertThat(notes(draft))
        .anyMatch(
            note ->
                note.startsWith(
                    "Left out, since another custodian keeps them: the records of the Sampleton"
                        + " Police Department. Send"));
    assertThat(draft.document().metadata().subject().orElseThrow()).endsWith(", to " + to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"City Clerk, City of Sampleton", "Records Officer, Sampleton", "Clerk"})
  void anAgencyThatAnotherRunsIsLeftOutOfTheLetterToThePlace(String to) {
    Draft draft = draft(LAW, town(LAW, "AZ", JAIL_AND_POLICE.formatted("run-by: Lake County", to)));
    assertThat(text(draft))
        .contains("held by the Sampleton Police Department. ", "Police Manual 441.3, in full")
        .doesNotContain("Lake County", "Jail Order");
    assertThat(notes(draft))
        .anyMatch(
            note -> note.contains("the records of the Lake County Jail, run by Lake County."));
  }

  /** Where nothing tells them apart each is asked under its own heading. */
  @Test
  void ofSeveralEachIsAskedForItsOwn() {
    String text = text(draft(LAW, town(LAW, "AZ", JAIL_AND_POLICE.formatted("", "Clerk"))));
    assertThat(text).contains(", of each its own. ");
    int police = text.indexOf("\nOf the Sampleton Police Department\n");
    int jail = text.indexOf("\nOf the Lake County Jail\n");
    assertThat(police).isPositive().isLessThan(jail);
    assertThat(text.substring(police, jail)).contains("Police Manual").doesNotContain("Jail Order");
    assertThat(text.substring(jail)).contains("Jail Order").doesNotContain("Police Manual");
  }

  /** A city's name at the head of a county's does not make the county the city's. */
  @Test
  void aCityIsNotTheCountyOfItsName() {
    String town =
        """
        policy: [{agency: Sampleton Police Department}, {agency: Sampleton County Jail}]
        documents: {date: 2026-11-20, records-request: {to: "Clerk, Sampleton"}}
        """;
    assertThat(text(draft(LAW, town(LAW, "AZ", town))))
        .contains("held by the Sampleton Police Department. ");
  }

  /** A place that runs none of them has one letter drawn, to the first who does. */
  @Test
  void whereOthersRunAllTheFirstIsAsked() {
    String town =
        """
        policy: [{agency: Lake Jail, run-by: Lake County}, {agency: Hill Jail, run-by: Hill County}]
        documents: {date: 2026-11-20}
        """;
    assertThat(text(draft(LAW, town(LAW, "AZ", town))))
        .contains("Records custodian Lake County", "held by the Lake Jail. ")
        .doesNotContain("Hill");
  }

  /** A records office is written to in English. */
  @Test
  void itIsDraftedInEnglishOnly() {
    assertThat(DocumentKind.RECORDS_REQUEST.translated()).isFalse();
    assertThatThrownBy(
            () ->
                Examples.draft(
                    LAW,
                    town(LAW, "AZ", DATED),
                    DocumentKind.RECORDS_REQUEST,
                    DraftSettings.STANDARD.in("es"),
                    TemplateSource.none()))
        .hasMessageContaining("drafted in English only");
  }
}
