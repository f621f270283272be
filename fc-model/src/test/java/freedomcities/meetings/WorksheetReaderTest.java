package freedomcities.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.policy.Answer.Position;
import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.towns.DocumentSettings.FollowUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetReaderTest {
  private static final RuleSet RULES = RuleSet.standard();

  /** The head filled in, and what else is given as {@code name=value}. */
  static Map<String, String> fields(String... more) {
    Map<String, String> fields =
        new LinkedHashMap<>(
            Map.of(
                "form",
                "worksheet-1 nine-rules sampleton-city-az",
                "meeting.agency",
                "Sampleton Police Department",
                "meeting.date",
                "12/1/2026",
                "meeting.who",
                "Jane Roe",
                "meeting.title",
                "Chief of Police"));
    for (String one : more) {
      fields.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    return fields;
  }

  static FilledWorksheet read(String... more) {
    return FilledWorksheet.read(new FilledForm("filled.pdf", fields(more)), RULES);
  }

  private static List<String> problems(Map<String, String> fields) {
    return problems(new FilledForm("filled.pdf", fields));
  }

  private static List<String> problems(FilledForm form) {
    List<String> told = new ArrayList<>();
    assertThatThrownBy(() -> FilledWorksheet.read(form, RULES))
        .isInstanceOfSatisfying(
            InputException.class,
            refused -> refused.problems().forEach(problem -> told.add(problem.toString())));
    return told;
  }

  @Test
  void theHeadSaysWhoAnsweredWhenAndWhere() {
    FilledWorksheet sheet =
        read("rule-1.position.supports=ticked", "rule-1.words= first\r\nsecond ");
    assertThat(sheet.place()).isEqualTo("sampleton-city-az");
    assertThat(sheet.agency()).isEqualTo("Sampleton Police Department");
    assertThat(sheet.date()).contains(LocalDate.of(2026, 12, 1));
    assertThat(sheet.who()).isEqualTo("Jane Roe, Chief of Police");
    assertThat(sheet.rules())
        .containsExactly(
            Map.entry(
                "1",
                new Said(Optional.empty(), "", Optional.of(Position.SUPPORTS), "first\nsecond")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in-place.no                    | MISSING
          in-place.no in-writing.no      | MISSING
          in-place.yes in-writing.no     | IN_PRACTICE
          in-writing.yes                 | IN_WRITING
          in-place.yes in-writing.yes    | IN_WRITING
          in-place.yes                   |
          in-writing.no                  |
          in-place.not-sure              |
          in-place.not-sure in-writing.no |
          """)
  void theBoxesGiveAStatus(String boxes, Status status) {
    String[] ticked =
        java.util.Arrays.stream(boxes.split(" "))
            .map(box -> "rule-4." + box + "=ticked")
            .toArray(String[]::new);
    assertThat(Optional.ofNullable(read(ticked).rules().get("4")).flatMap(Said::status))
        .isEqualTo(Optional.ofNullable(status));
  }

  @Test
  void whatIsOpenOrHasNoPlaceIsTold() {
    FilledWorksheet sheet =
        read(
            "rule-1.in-place.yes=x",
            "rule-2.in-writing.no=x",
            "rule-3.where=the manual",
            "follow-up.1.what=send the manual",
            "follow-up.1.when=next week",
            "meeting.present=two neighbors",
            "next-meeting.when=");
    assertThat(sheet.open())
        .extracting(Told::sentence)
        .containsExactly(
            "rule 1: in place, but whether in writing is not ticked",
            "rule 2: not in writing, but whether in place is not ticked",
            "rule 3: \"the manual\" stands under where, but in writing is not ticked yes",
            "promise 1: \"next week\" is no date; write one as by in documents.follow-up");
    assertThat(sheet.left()).containsExactly("meeting.present");
  }

  @Test
  void promisesAreRead() {
    assertThat(
            read(
                    "follow-up.1.what=Send the\u00a0manual ",
                    "follow-up.1.who=Jane Roe",
                    "follow-up.1.when=12/15/2026",
                    "follow-up.2.what=",
                    "follow-up.2.who=",
                    "follow-up.3.what=Ask counsel")
                .followUp())
        .containsExactly(
            new FollowUp("Send the manual", "Jane Roe", Optional.of(LocalDate.of(2026, 12, 15))),
            new FollowUp("Ask counsel", "", Optional.empty()));
    assertThat(problems(fields("follow-up.1.what=", "follow-up.1.who=Jane Roe")))
        .singleElement()
        .asString()
        .contains("field follow-up.1.what: who or when, but not what was promised");
  }

  @Test
  void everyContradictionIsToldAtOnceWithItsField() {
    List<String> told =
        problems(
            fields(
                "rule-1.in-place.yes=x",
                "rule-1.in-place.no=x",
                "rule-2.in-writing.yes=x",
                "rule-2.in-writing.no=x",
                "rule-3.in-writing.yes=x",
                "rule-3.in-place.no=x",
                "rule-4.in-writing.yes=x",
                "rule-4.in-place.not-sure=x",
                "rule-5.position.supports=x",
                "rule-5.position.no-answer=x",
                "rule-6.words=Yes.",
                "rule-7.words=\u0007",
                "rule-7.position.opposes=x",
                "meeting.date=soon",
                "meeting.who=",
                "meeting.title="));
    assertThat(told)
        .hasSize(9)
        .allMatch(problem -> problem.startsWith("filled.pdf, field "))
        .anyMatch(problem -> problem.contains("field rule-1.in-place: ticked yes and no"))
        .anyMatch(problem -> problem.contains("field rule-2.in-writing: ticked yes and no"))
        .anyMatch(
            problem ->
                problem.contains("field rule-3.in-writing: in writing, but in place is ticked no"))
        .anyMatch(
            problem ->
                problem.contains(
                    "field rule-4.in-writing: in writing, but in place is ticked not sure"))
        .anyMatch(
            problem -> problem.contains("field rule-5.position: ticked supports and no answer"))
        .anyMatch(problem -> problem.contains("field rule-6.words: words, but no box"))
        .anyMatch(
            problem ->
                problem.contains("field rule-7.words: this text holds a control character U+0007"))
        .anyMatch(problem -> problem.contains("field meeting.date: \"soon\" is not a date"))
        .anyMatch(problem -> problem.contains("field meeting.who: who answered is not filled in"));
  }

  @Test
  void theHeadIsNeededOnlyWhereSomethingWasSaid() {
    Map<String, String> empty =
        fields("meeting.agency=", "meeting.date=", "meeting.who=", "meeting.title=");
    assertThat(FilledWorksheet.read(new FilledForm("filled.pdf", empty), RULES).rules()).isEmpty();
    empty.put("rule-1.in-place.no", "x");
    assertThat(problems(empty))
        .hasSize(2)
        .anyMatch(problem -> problem.contains("field meeting.agency"))
        .anyMatch(problem -> problem.contains("field meeting.date"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "worksheet-2 nine-rules x", "worksheet-1 nine-rules", "tax return 1040"})
  void anotherFormIsNoWorksheet(String form) {
    assertThat(problems(Map.of("form", form, "rule-1.in-place.no", "x")))
        .singleElement()
        .asString()
        .contains("no worksheet of this program");
  }

  @Test
  void aWorksheetAboutOtherRulesIsRefused() {
    assertThat(problems(fields("form=worksheet-1 ten-rules sampleton-city-az")))
        .singleElement()
        .asString()
        .contains("about the rules \"ten-rules\"");
  }

  @ParameterizedTest
  @CsvSource({
    "12/1/2026, 2026-12-01",
    "2026-12-01, 2026-12-01",
    "2026-2-3, 2026-02-03",
    "01-02-2026, 2026-01-02",
    "1. 2. 2026, 2026-01-02",
    "13/1/2026,",
    "2/30/2026,",
    "12/1/26,",
    "December 1,",
    "1/2,"
  })
  void daysAreMonthFirst(String words, LocalDate day) {
    assertThat(WrittenDays.parse(words)).isEqualTo(Optional.ofNullable(day));
  }

  /** The field of a second sheet as programs that join files rename it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule-1.words.2",
        "rule-1.words_2",
        "rule-1.words#1",
        "rule-1+1.words",
        "rule-1 (2).words",
        "b.rule-1.words",
        "b_rule-1.words",
        "2.rule-1.in-place.yes",
        "rule-1.in-place.yes [12]",
        "rule-1.1.where",
        "dummyFieldName7.in-place.yes",
        "dummyFieldName7.position+1.no-answer",
        "meeting_1.who",
        "meeting.who.1",
        "follow-up.1+1.what",
        "Next.next-meeting+1.when",
        "form.1",
        "form+1"
      })
  void aFieldOfASecondSheetIsRefusedWhateverBecameOfItsName(String name) {
    assertThat(problems(fields("rule-6.in-place.no=x", name + "=")))
        .singleElement()
        .asString()
        .startsWith("filled.pdf, field " + name + ": the file holds more than one worksheet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form",
        "meeting.who",
        "rule-1.in-place.yes",
        "follow-up.4.when",
        "meeting.present"
      })
  void aFieldThatStandsInTwoPlacesIsRefused(String name) {
    FilledForm form =
        new FilledForm(
            "filled.pdf",
            fields("rule-6.in-place.no=x"),
            Set.of(name, "stamp"),
            Map.of(),
            List.of());
    Map<String, String> all = new LinkedHashMap<>(form.fields());
    all.putIfAbsent(name, "");
    all.put("stamp", "");
    assertThat(problems(new FilledForm("filled.pdf", all, form.repeated(), Map.of(), List.of())))
        .singleElement()
        .asString()
        .startsWith("filled.pdf, field " + name + ": the file holds more than one worksheet");
  }

  @Test
  void twoSheetsOfWhichNoneKeptItsNamesAreRefusedAsTwoAndOneAsNone() {
    Map<String, String> two = new LinkedHashMap<>();
    fields("rule-6.in-place.no=x").forEach((name, value) -> two.put("a." + name, value));
    assertThat(problems(two)).singleElement().asString().contains("no worksheet of this program");
    fields("rule-7.in-place.no=x").forEach((name, value) -> two.put("b." + name, value));
    assertThat(problems(two))
        .singleElement()
        .asString()
        .contains("form: the file holds more than one worksheet");
  }

  /** What somebody added to a sheet is no second one. */
  @Test
  void aFieldThatIsNoSheetsIsLeftAndTold() {
    assertThat(
            read(
                    "Signature 1=",
                    "stamp=received",
                    "Text1=x",
                    "formula=y",
                    "signature.date=12/1/2026")
                .left())
        .containsExactlyInAnyOrder("stamp", "Text1", "formula", "signature.date");
    FilledForm stamped =
        new FilledForm(
            "filled.pdf", fields("stamp=received"), Set.of("stamp"), Map.of(), List.of());
    assertThat(FilledWorksheet.read(stamped, RULES).left()).containsExactly("stamp");
  }

  @Test
  void namesWithoutEndAreReadInTime() {
    assertThat(read("form1".repeat(40_000) + "=x").left()).hasSize(1);
    assertThat(read("rule-1 ".repeat(25_000) + "=x").left()).hasSize(1);
  }

  @Test
  void aPageOnWhichNoFieldStandsIsTold() {
    FilledForm form = new FilledForm("filled.pdf", fields(), Set.of(), Map.of(), List.of(3, 4));
    assertThat(FilledWorksheet.read(form, RULES).open())
        .extracting(Told::sentence)
        .containsExactly(
            "page 3: no form field stands on it; nothing of it was read",
            "page 4: no form field stands on it; nothing of it was read");
  }

  @Test
  void boxesThatNobodyCanReadAreAllTold() {
    Map<String, String> unclear = new LinkedHashMap<>();
    unclear.put("rule-6.in-place.no", "the box is shown ticked, but empty by its value");
    unclear.put("rule-7.in-place.no", "the box is in a state that it does not have");
    List<String> told =
        problems(
            new FilledForm(
                "filled.pdf",
                fields("rule-1.in-place.yes=x", "rule-1.in-place.no=x"),
                Set.of(),
                unclear,
                List.of()));
    assertThat(told)
        .hasSize(3)
        .startsWith(
            "filled.pdf, field rule-6.in-place.no: the box is shown ticked, but empty by"
                + " its value; tick it, or clear it, in another program that fills in forms");
  }
}
