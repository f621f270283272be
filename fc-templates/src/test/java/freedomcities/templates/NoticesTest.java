package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.templates.completeness.Completeness.ShownFact;
import freedomcities.templates.internal.views.View;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.Walk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a clerk publishes and posts says of the ordinance what the ordinance says, in the form of
 * the state where the data know it.
 */
class NoticesTest {
  private static final Law LAW = Law.standard();
  private static final DocumentKind SUMMARY = DocumentKind.PUBLICATION_SUMMARY;
  private static final DocumentKind HEARING = DocumentKind.HEARING_NOTICE;
  private static final DraftSettings FINAL = DraftSettings.STANDARD.finished(true);

  private static final DraftSettings EVERYTHING =
      DraftSettings.STANDARD.withScope(new Scope.All()).with("1373");

  /** An ordinance and what is drawn beside it. */
  record Measure(Town town, DraftSettings settings) {
    Draft draft(DocumentKind kind) {
      return Examples.draft(LAW, town, kind, settings, TemplateSource.none());
    }

    Draft ordinance() {
      return draft(DocumentKind.ORDINANCE);
    }

    @Override
    public String toString() {
      return town.source() + (settings.equals(EVERYTHING) ? ", all rules" : "");
    }
  }

  /** Every example and golden place that isn't a state, with the gaps and with every rule. */
  static Stream<Measure> measures() {
    return Examples.files().stream()
        .map(file -> Examples.town(LAW, file))
        .filter(town -> !View.isState(town.jurisdiction()))
        .flatMap(
            town ->
                Stream.of(DraftSettings.STANDARD, EVERYTHING)
                    .map(settings -> new Measure(town, settings)));
  }

  private static Town town(String kind, String state, String more) {
    return new TownReader(Examples.RULES, LAW)
        .read(
            "town.yaml",
            """
            jurisdiction: {name: Sampleton, kind: %s, state: %s}
            policy: [{agency: Patrol Division, as-of: 2026-10-02, rules: {1: missing, 4: missing, 5: missing, 8: missing}}]
            %s
            """
                .formatted(kind, state, more));
  }

  private static Draft draft(Town town, DocumentKind kind) {
    return Examples.draft(town, kind);
  }

  private static List<String> lines(Draft draft) {
    return Linearisation.of(draft.document());
  }

  private static String text(Draft draft) {
    return String.join("\n", lines(draft));
  }

  private static List<String> notes(Draft draft) {
    return draft.document().blocks().stream()
        .flatMap((Block block) -> Walk.inlines(block).stream())
        .filter(Inline.Note.class::isInstance)
        .map(inline -> ((Inline.Note) inline).text())
        .toList();
  }

  private static String title(Draft draft) {
    return draft.document().metadata().title();
  }

  private static Stream<Block.Section> sections(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Section.class::isInstance)
        .map(Block.Section.class::cast)
        .flatMap(section -> Stream.concat(Stream.of(section), sections(section.content())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("measures")
  void theSummaryHasTheOrdinancesTitleAndEverySectionWithNumberAndCaption(Measure measure) {
    Draft ordinance = measure.ordinance();
    Numbers numbers = Numbers.of(ordinance.document());
    List<String> heads =
        sections(ordinance.document().blocks())
            .map(
                section ->
                    Linearisation.normalise(
                        numbers.label(section)
                            + " "
                            + Linearisation.plain(section.heading())
                            + "."))
            .toList();
    Draft summary = measure.draft(SUMMARY);
    List<String> lines = lines(summary);
    assertThat(lines).contains(title(ordinance));
    assertThat(heads).isNotEmpty();
    List<String> told =
        lines.stream().filter(line -> heads.stream().anyMatch(line::startsWith)).toList();
    int notices = (int) lines.stream().filter(title(ordinance)::equals).count();
    assertThat(told).hasSize(heads.size() * notices);
    for (int i = 0; i < told.size(); i++) {
      assertThat(told.get(i)).startsWith(heads.get(i % heads.size()));
      assertThat(told.get(i).length())
          .as("a sentence on what it does: %s", told.get(i))
          .isGreaterThan(heads.get(i % heads.size()).length() + 10);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("measures")
  void theNoticeOfHearingHasTheTitleAndTheSectionOfEachSubject(Measure measure) {
    Draft ordinance = measure.ordinance();
    Numbers numbers = Numbers.of(ordinance.document());
    Draft notice = measure.draft(HEARING);
    assertThat(lines(notice)).contains(title(ordinance));
    for (String id : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "1373")) {
      if (numbers.has("rule-" + id)) {
        String topic = Examples.RULES.rule(id).orElseThrow().topic();
        assertThat(Linearisation.normalise(text(notice)))
            .contains(
                Linearisation.normalise(topic + " (" + numbers.reference("rule-" + id) + ")"));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("measures")
  void bothNameThePlaceTheBodyTheClerkAndTheNumberAsTheOrdinanceDoes(Measure measure) {
    Draft ordinance = measure.ordinance();
    var place = measure.town().jurisdiction();
    String docket =
        lines(ordinance).stream()
            .filter(line -> line.contains("No. ") || line.startsWith("Article "))
            .findFirst()
            .orElseThrow();
    for (DocumentKind kind : List.of(SUMMARY, HEARING)) {
      Draft notice = measure.draft(kind);
      assertThat(lines(notice).subList(0, 2)).containsExactly(lines(ordinance).getFirst(), docket);
      assertThat(text(notice)).contains(place.governingBody(), place.officers().clerk());
      assertThat(notice.document().metadata().date())
          .isEqualTo(ordinance.document().metadata().date());
    }
  }

  @Test
  void aCountyOfCaliforniaPublishesTwiceAndNamesWhoVotedForAndAgainst() {
    Draft summary = draft(town("county", "CA", ""), SUMMARY);
    assertThat(lines(summary))
        .containsSubsequence(
            "Summary of an ordinance for publication",
            "Summary of a proposed ordinance",
            "What the proposed ordinance would do",
            "Summary prepared by the official whom the Board of Supervisors of the County of"
                + " Sampleton designated:",
            "Summary of an ordinance adopted",
            "What the ordinance does",
            "Vote by name",
            "Voting for",
            "Voting against");
    assertThat(notes(summary))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("Publication: A summary, prepared by")
                    .contains(
                        "Cal. Gov. Code § 25124(b)(1)",
                        "partly verified",
                        "ca/summary/county",
                        "ca/publication/county",
                        "November\u00a020, 2026"));
    assertThat(summary.completeness().facts())
        .extracting(shown -> shown.fact().id())
        .contains("ca/summary/county", "ca/publication/county");
  }

  @Test
  void membersWhomTheTownFileNamesStandInTheVoteByName() {
    Draft summary =
        draft(town("city", "CA", "documents: {members: [Ana Example, Ben Example]}"), SUMMARY);
    assertThat(lines(summary)).contains("Vote by member", "Ana Example", "Ben Example");
  }

  @Test
  void whereTheDataHaveNoFormTheNotesSaySoAndNothingIsClaimed() {
    Town city = town("city", "AZ", "");
    assertThat(notes(draft(city, SUMMARY)))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "The law data have no form for the publication of an ordinance of a place"
                            + " of this kind in Arizona; this is a usual form, unverified. Counsel"
                            + " should check charter and statute: whether a summary may be"
                            + " published in place of the full text, where, how often, and when.")
                    .contains("strike it if it is not wanted"));
    assertThat(notes(draft(city, HEARING)))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "The law data have no form for a notice of hearing on an ordinance of a"
                            + " place of this kind in Arizona")
                    .contains("unverified"));
    assertThat(lines(draft(city, SUMMARY)))
        .contains(
            "Summary of an ordinance adopted",
            "Vote count",
            "Reviewed as a fair summary of the text:")
        .doesNotContain("Vote by name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          town | CT | This document does not represent the intent of the legislative body of the Town of Sampleton for any purpose.
          city | WA | The City Clerk will mail the full text to any person who asks for it.
          borough | PA | Summary prepared by:\\n____\\nBorough Solicitor
          borough | PA | will consider for adoption the proposed ordinance with this title:
          township | NJ | Summary prepared by:\\n____\\nTownship Clerk
          """)
  void whatAStateAsksForStandsInItsSummary(String kind, String state, String words) {
    assertThat(text(draft(town(kind, state, ""), SUMMARY))).contains(words.replace("\\n", "\n"));
    assertThat(text(draft(town("city", "AZ", ""), SUMMARY)))
        .doesNotContain(words.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "MA, town, this summary is published beside the full text and not in its place",
    "CO, county, the title alone may do"
  })
  void aNoteTellsWhereASummaryIsNotWhatIsPublished(String state, String kind, String words) {
    assertThat(notes(draft(town(kind, state, ""), SUMMARY)))
        .anySatisfy(note -> assertThat(note).contains(words));
  }

  @Test
  void aTownMeetingHasAnArticleForItsWarrantWithTheClauseOfItsByLaw() {
    Town town = town("town", "MA", "");
    Draft article = draft(town, HEARING);
    String clause = Linearisation.normalise(LAW.enactingClause(town.jurisdiction()).text());
    assertThat(lines(article))
        .containsSubsequence(
            "Article ____",
            "Article in the warrant of the Town Meeting",
            clause,
            title(draft(town, DocumentKind.ORDINANCE)),
            "Return of the officer who posted the warrant:");
    assertThat(text(article)).doesNotContain("public hearing", "Item:");
    assertThat(article.document().metadata().type()).isEqualTo("Warrant article");
    assertThat(notes(article))
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains(
                        "at least seven days before an annual meeting",
                        "Mass. Gen. Laws c. 39 § 10"));
    assertThat(lines(draft(town, SUMMARY))).contains("Yes", "No", "Attest:");
  }

  @Test
  void whereTheDataHaveNoWordsForAnArticleANoteSaysSo() {
    Draft article = draft(town("town", "ME", ""), HEARING);
    assertThat(lines(article))
        .contains(
            "To see if the Town of Sampleton will vote to adopt the ordinance with this title:");
    assertThat(notes(article))
        .anySatisfy(
            note -> assertThat(note).contains("no words for an article", "Maine", "unverified"));
  }

  @Test
  void dayTimePlaceAndOfficeAreTheTownFiles() {
    Town town =
        town(
            "city",
            "AZ",
            """
            documents:
              meeting: {date: 2026-12-01, time: "7:00 p.m.", where: Council Chambers, item: "12"}
              notice: {office: Room 2, web: https://example.org/draft, contact: clerk@example.org, comments-by: 2026-11-30}
            """);
    assertThat(lines(draft(town, HEARING)))
        .contains(
            "Tuesday, December 1, 2026",
            "7:00 p.m.",
            "Council Chambers",
            "Agenda item 12",
            "The full text of the proposed ordinance can be read at the office of the City Clerk,"
                + " Room 2, and at https://example.org/draft.")
        .anyMatch(
            line ->
                line.contains("by November 30, 2026, at the office")
                    && line.contains("at clerk@example.org, will be given"));
  }

  @Test
  void whatTheTownFileLacksIsABlankThatSaysWhatGoesInAndWhereItIsWritten() {
    assertThat(draft(town("borough", "PA", ""), SUMMARY).completeness().blanks())
        .extracting(blank -> blank.settledBy().words())
        .contains(
            "documents.meeting.date (town.yaml:1)",
            "documents.meeting.time (town.yaml:1)",
            "documents.meeting.where (town.yaml:1)",
            "documents.notice.office (town.yaml:1)",
            "documents.notice.web (town.yaml:1)",
            "a pen");
    assertThat(draft(town("city", "AZ", ""), HEARING).completeness().blanks())
        .extracting(blank -> blank.settledBy().words())
        .contains(
            "documents.notice.contact (town.yaml:1)", "documents.notice.comments-by (town.yaml:1)");
  }

  @Test
  void whatTheTownFileChoseIsTold() {
    String also = "It also makes identification of the agents a condition of access";
    String allows =
        "It also allows an inquiry that a state or federal statute or a court order requires.";
    assertThat(text(draft(town("city", "AZ", ""), SUMMARY))).doesNotContain(also, allows);
    assertThat(
            text(
                draft(
                    town(
                        "city", "AZ", "choices: {rule-4: local-duty, rule-5: state-law-exception}"),
                    SUMMARY)))
        .contains(also, allows);
  }

  @Test
  void aFinalHasNoNotesAndNoLineOfTheDrafter() {
    Town town =
        town(
            "city",
            "AZ",
            """
            choices: {rule-4: model, rule-5: model}
            documents: {prepared-by: Sampleton Neighbors}
            """);
    for (DocumentKind kind : List.of(SUMMARY, HEARING)) {
      Draft last = Examples.draft(LAW, town, kind, FINAL, TemplateSource.none());
      assertThat(notes(last)).isEmpty();
      assertThat(text(draft(town, kind))).contains("Prepared by Sampleton Neighbors");
      assertThat(text(last))
          .doesNotContain("Sampleton Neighbors", "for review by counsel")
          .contains("____");
      assertThat(last.document().metadata().stage()).isEmpty();
    }
  }

  @Test
  void aFinalSummaryIsRefusedWhileTheAlternativesThatItTellsAreOpen() {
    assertThatThrownBy(
            () ->
                Examples.draft(LAW, town("city", "AZ", ""), SUMMARY, FINAL, TemplateSource.none()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("choices.rule-4")
        .hasMessageContaining("choices.rule-5");
  }

  @Test
  void nothingThatIsShownIsTakenForVerified() {
    assertThat(draft(town("city", "MN", ""), SUMMARY).completeness().facts())
        .filteredOn(shown -> shown.fact().id().equals("mn/summary/city"))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.what()).isEqualTo(ShownFact.What.PRACTICE);
              assertThat(shown.settledBy().words())
                  .isEqualTo("law data: mn/summary/city in states/mn.yaml");
            });
  }

  @ParameterizedTest
  @CsvSource({"publication-summary", "hearing-notice"})
  void aStateHasNone(String key) {
    Town state = Examples.town(LAW, Path.of("..", "examples", "towns", "illinois.yaml"));
    DocumentKind kind = DocumentKind.byName(key).orElseThrow();
    assertThatThrownBy(() -> draft(state, kind))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("A state has no " + key + ": its legislature");
  }

  /**
   * California bars adoption within five days of introduction; nowhere do both follow from one
   * date.
   */
  @ParameterizedTest
  @CsvSource({"2026-12-14, false", "2026-12-15, true", "2026-12-16, true"})
  void theMeetingAtWhichItIsIntroducedIsNotSaidToAdoptIt(String introduced, boolean there) {
    Draft summary =
        draft(
            town(
                "city",
                "CA",
                "documents: {date: 2026-11-20, ordinance: {introduced: %s}, meeting: {date: 2026-12-15,"
                        .formatted(introduced)
                    + " time: '6:00 p.m.', where: Council Chambers}}"),
            SUMMARY);
    assertThat(text(summary))
        .contains(
            there
                ? "On ____ (day of the meeting) at ____ (time), at ____ (place of the meeting), the"
                : "On Tuesday, December 15, 2026 at 6:00 p.m., at Council Chambers, the Sampleton"
                    + " City Council will consider");
    assertThat(notes(summary).stream().anyMatch(note -> note.contains("introduced at the meeting")))
        .isEqualTo(there);
  }

  @Test
  void withoutAnOrdinanceThereIsNothingToGiveNoticeOf() {
    Town done =
        new TownReader(Examples.RULES, LAW)
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy: [{agency: A, as-of: 2026-10-02, rules: %s}]
                """
                    .formatted(Examples.ALL_READ));
    assertThatThrownBy(() -> draft(done, HEARING))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no ordinance for a hearing-notice: every rule is in writing");
    assertThat(lines(draft(done, DocumentKind.COMMENT_CARD))).contains("Public comment card");
  }
}
