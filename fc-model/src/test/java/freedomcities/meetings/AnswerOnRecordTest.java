package freedomcities.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.meetings.AnswerOnRecord.Basis;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import freedomcities.towns.TownReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is corrected or taken back where it stands, and nothing else of the file changes. */
class AnswerOnRecordTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final TownReader READER = new TownReader(RULES, Law.standard());

  private static final String FILE =
      """
      format: 1
      jurisdiction: {name: Elm, kind: city, state: NM}
      policy:
        - agency: Elm Police Department   # before
          as-of: 2026-05-01
          rules:
            5: {status: missing, answers: [{who: Chief Old, position: opposes}]}
        - agency: Elm Sheriff
          as-of: 2026-10-01
          rules:
            5:
              answers:
                - {who: Sheriff Lee, when: 2026-10-01, position: supports} # at the fair
        - agency: elm police  department
          as-of: 2026-11-01
          rules:
            5:
              status: in-practice # they said
              answers:
                # both at one meeting
                - who: Chief Ruiz
                  when: 2026-11-20
                  position: no-answer
                  words: |
                    We never ask.
                    Never.
                - who: Chief Ruiz
                  position: supports
                  promise: Put it in the manual
                  by: 2026-12-20 # a Sunday
            6: {status: partial, citation: Order 7, proposal: model, answers: [{who: Lt. Kim, position: undecided}]}
      documents: {date: 2026-11-30}
      """;

  private static Town read(String yaml) {
    return READER.read("town.yaml", yaml);
  }

  private static List<AnswerOnRecord> all(String yaml) {
    return AnswerOnRecord.all(RULES, read(yaml), yaml);
  }

  private static AnswerOnRecord one(String yaml, String who, Position position) {
    return all(yaml).stream()
        .filter(one -> one.answer().who().equals(who) && one.answer().position() == position)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachIsFoundWhereItStands() {
    assertThat(all(FILE))
        .extracting(one -> one.answer().who() + " " + one.key() + " " + one.index())
        .containsExactly(
            "Chief Ruiz policy[2].rules.5 0",
            "Chief Ruiz policy[2].rules.5 1",
            "Sheriff Lee policy[1].rules.5 0",
            "Chief Old policy[0].rules.5 0",
            "Lt. Kim policy[2].rules.6 0");
    assertThat(all(FILE)).extracting(AnswerOnRecord::earlier).containsOnlyOnce(true);
    assertThat(all(FILE)).extracting(AnswerOnRecord::id).doesNotHaveDuplicates();
  }

  @Test
  void whatStandsBeforeItMakesItNoOther() {
    AnswerOnRecord second = one(FILE, "Chief Ruiz", Position.SUPPORTS);
    String without =
        one(FILE, "Chief Ruiz", Position.NO_ANSWER).takenBack(TownEdit.of(FILE), false).text();
    assertThat(one(without, "Chief Ruiz", Position.SUPPORTS).id()).isEqualTo(second.id());
    assertThat(one(without, "Chief Ruiz", Position.SUPPORTS).index()).isZero();
  }

  @Test
  void aCorrectionTouchesOnlyWhatIsOther() {
    Answer meant =
        Answer.of("Capt. Ruiz", Position.SUPPORTS)
            .when(LocalDate.of(2026, 11, 21))
            .promise("Put it in the manual")
            .by(LocalDate.of(2027, 1, 20))
            .build();
    assertThat(
            one(FILE, "Chief Ruiz", Position.SUPPORTS).corrected(TownEdit.of(FILE), meant).text())
        .isEqualTo(
            FILE.replace(
                    "          - who: Chief Ruiz\n            position: supports",
                    "          - who: Capt. Ruiz\n            position: supports")
                .replace(
                    "2026-12-20 # a Sunday\n",
                    "2027-01-20 # a Sunday\n            when: 2026-11-21\n"));
    for (AnswerOnRecord same : all(FILE)) {
      assertThat(same.corrected(TownEdit.of(FILE), same.answer()).text()).isEqualTo(FILE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sheriff Lee", "Chief Old", "Lt. Kim"})
  void eachKindOfLineIsCorrected(String who) {
    AnswerOnRecord at =
        all(FILE).stream().filter(one -> one.answer().who().equals(who)).findFirst().orElseThrow();
    Answer meant =
        Answer.of("Jane: \"Roe\" #1", Position.OPPOSES)
            .when(LocalDate.of(2026, 11, 2))
            .words("One.\n\nTwo: {x}.")
            .promise("Ask - again")
            .by(LocalDate.of(2026, 12, 1))
            .build();
    String text = at.corrected(TownEdit.of(FILE), meant).text();
    assertThat(read(text).policy().agencies().size()).isEqualTo(2);
    AnswerOnRecord now = one(text, meant.who(), Position.OPPOSES);
    assertThat(now.answer()).isEqualTo(meant);
    // Emptied again the file is as it was but for how its words are quoted.
    String back = now.corrected(TownEdit.of(text), at.answer()).text();
    assertThat(read(back).policy()).isEqualTo(read(FILE).policy());
    assertThat(back.lines().filter(line -> line.contains("#")).toList())
        .isEqualTo(FILE.lines().filter(line -> line.contains("#")).toList());
  }

  /** What a recording wrote into a file that knew nothing goes without a trace. */
  @ParameterizedTest
  @CsvSource({
    "in-place.no=x;",
    "in-place.yes=x;in-writing.no=x",
    "in-writing.yes=x;where=Manual 3"
  })
  void aRecordingIsTakenBackWhole(String boxes) {
    String[] fields = boxes.split(";");
    String[] sheet = new String[fields.length + 2];
    sheet[0] = "rule-7.position.supports=x";
    sheet[1] = "meeting.agency=Elm Sheriff";
    for (int i = 0; i < fields.length; i++) {
      sheet[i + 2] = "rule-7." + fields[i];
    }
    String text =
        Recording.of(RULES, READER, "town.yaml", FILE, WorksheetReaderTest.read(sheet)).text();
    assertThat(text).isNotEqualTo(FILE);
    AnswerOnRecord answer = all(text).getLast();
    assertThat(answer.rule().id()).isEqualTo("7");
    assertThat(answer.basis().mayGo()).isTrue();
    assertThat(answer.takenBack(TownEdit.of(text), true).text()).isEqualTo(FILE);
    RuleRecord kept =
        read(answer.takenBack(TownEdit.of(text), false).text()).policy().agencies().stream()
            .filter(one -> one.isOf("Elm Sheriff"))
            .findFirst()
            .orElseThrow()
            .rule("7");
    assertThat(kept.declared()).isPresent();
    assertThat(kept.answers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answers: [A] | NO_STATUS",
        "status: unknown, answers: [A] | NO_STATUS",
        "status: missing, answers: [A] | NOTHING",
        "status: missing, answers: [A, B] | ANSWERS",
        "status: missing, answers: [A, A] | ANSWERS",
        "status: partial, citation: Order 7, answers: [A] | REPORT",
        "status: partial, citation: Order 7, confidence: unverified, answers: [A, B] | REPORT",
        "status: partial, citation: Order 7, confidence: partly-verified, answers: [A] | READ",
        "passages: [{source: M, instrument: manual, text: Ask., contradicts: [inquiry]}], answers:"
            + " [A] | PASSAGES"
      })
  void whatAStatusCanRestOnIsTold(String record, Basis basis) {
    String yaml =
        "jurisdiction: {name: Elm, kind: city, state: NM}\npolicy:\n  - agency: Elm Police"
            + " Department\n    rules: {5: {"
            + record
                .replace("[A", "[{who: Chief Ruiz, position: supports}")
                .replace(", A]", ", {who: Chief Ruiz, position: supports}]")
                .replace(", B]", ", {who: Lt. Kim, position: supports}]")
            + "}}\ndocuments: {date: 2026-11-30}\n";
    assertThat(all(yaml).getFirst().basis()).isEqualTo(basis);
    assertThat(basis.usuallyGoes()).isEqualTo(basis == Basis.NOTHING);
  }

  /** A way that is chosen for a rule of which nothing is known is no good town file. */
  @Test
  void theChosenWayGoesWithTheStatus() {
    AnswerOnRecord kim = one(FILE, "Lt. Kim", Position.UNDECIDED);
    assertThat(kim.basis()).isEqualTo(Basis.REPORT);
    Town without = read(kim.takenBack(TownEdit.of(FILE), true).text());
    assertThat(without.policy().agencies().getFirst().rules()).containsOnlyKeys("5");
    Town kept = read(kim.takenBack(TownEdit.of(FILE), false).text());
    assertThat(kept.policy().agencies().getFirst().rule("6").declared()).contains(Status.PARTIAL);
    assertThat(kept.policy().agencies().getFirst().rule("6").proposal()).isPresent();
  }
}
