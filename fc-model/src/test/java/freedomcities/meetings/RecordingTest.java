package freedomcities.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final TownReader READER = new TownReader(RULES, Law.standard());
  private static final String AGENCY = "Sampleton Police Department";

  private static final String HEAD = "jurisdiction: {name: Sampleton, kind: city, state: AZ}\n";
  private static final String END = "documents: {date: 2026-11-20}\n";

  /** Ways to write a file: comments, flow style, short forms, line ends, parts that are missing. */
  static List<String> files() throws IOException {
    String example = Files.readString(Path.of("..", "examples", "towns", "sampleton-az.yaml"));
    String brief =
        HEAD
            + END
            + "# kept\npolicy:\n- agency: "
            + AGENCY
            + " # the police\n"
            + "  rules:\n"
            + "    1: missing # asked in May\n"
            + "    '2': in-writing\n"
            + "    3: unknown\n"
            + "    4: {status: in-practice, answers: []}\n"
            + "    5:\n"
            + "      status: conflicting   # they say\n"
            + "      answers:\n"
            + "    # six is left\n"
            + "    7:\n\n"
            + "# the end\n";
    return List.of(
        example,
        example.replace("\n", "\r\n"),
        brief,
        brief.replace("\n", "\r\n"),
        brief.stripTrailing(),
        HEAD + END,
        END + HEAD.stripTrailing(),
        HEAD + "policy:\n" + END,
        HEAD + "policy: []\n" + END,
        HEAD + END + "policy:\n  - agency: " + AGENCY + "\n",
        HEAD
            + END
            + "policy:\n  - {agency: "
            + AGENCY
            + ", rules: {1: missing, 9: partial}} # all\n"
            + "  - agency: County Sheriff\n"
            + "    rules: {2: missing}\n",
        "{jurisdiction: {name: Sampleton, kind: city, state: AZ}, documents: {date: 2026-11-20},\n"
            + " # kept\n"
            + " policy: [{agency: "
            + AGENCY
            + ", rules: {}}]}\n",
        "{jurisdiction: {name: Sampleton, kind: city, state: AZ}, documents: {date: 2026-11-20}}",
        HEAD
            + END
            + "policy:\n  - agency: "
            + AGENCY
            + "\n    as-of: 2025-01-01\n    rules: {1: in-writing}\n"
            + "  - agency: "
            + AGENCY
            + "\n    as-of: 2026-01-01\n    rules:\n      1: missing\n",
        "\ufeff" + HEAD + END);
  }

  private static Recording record(String yaml, String... more) {
    return Recording.of(RULES, READER, "town.yaml", yaml, WorksheetReaderTest.read(more));
  }

  private static RuleRecord rule(String yaml, String id) {
    return READER.read("town.yaml", yaml).policy().agencies().getFirst().rule(id);
  }

  private static final Answer ANSWER =
      Answer.of("Jane Roe, Chief of Police", Position.SUPPORTS)
          .when(LocalDate.of(2026, 12, 1))
          .words("first: “yes”\n\n  second # no comment")
          .build();

  /**
   * Every line of the file, in order, is still there, but for those whose status was asked for
   * anew.
   */
  private static void keepsItsLines(String before, String after) {
    List<String> now = after.lines().toList();
    int at = 0;
    for (String line : before.lines().toList()) {
      int found = at;
      while (found < now.size() && !now.get(found).equals(line)) {
        found++;
      }
      boolean changed = line.matches(" +('?\\d'?|status):.*|.*[{\\[].*");
      if (found < now.size()) {
        at = found + 1;
      } else {
        assertThat(changed).as("gone: " + line + "\n" + after).isTrue();
      }
    }
    String own = after.replace("# no comment", "").replace("#3", "");
    assertThat(comments(own)).isEqualTo(comments(before));
  }

  private static List<String> comments(String yaml) {
    return yaml.lines()
        .filter(line -> line.contains("#"))
        .map(line -> line.substring(line.indexOf('#')))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void anAnswerAndAStatusAreTakenUpInAnyFile(String yaml) {
    Recording recording =
        record(
            yaml,
            "rule-6.position.supports=x",
            "rule-6.words=" + ANSWER.words().orElseThrow(),
            "rule-7.in-place.yes=x",
            "rule-7.in-writing.no=x",
            "rule-3.in-writing.yes=x",
            "rule-3.where=City Code: 2-14 #3");
    assertThat(rule(recording.text(), "6").answers()).endsWith(ANSWER);
    assertThat(rule(recording.text(), "7").declared()).contains(Status.IN_PRACTICE);
    assertThat(rule(recording.text(), "3"))
        .satisfies(
            record -> {
              assertThat(record.declared()).contains(Status.IN_WRITING);
              assertThat(record.citation())
                  .contains(new RuleRecord.Citation("City Code: 2-14 #3", Confidence.UNVERIFIED));
            });
    keepsItsLines(yaml, recording.text());
    boolean windows = yaml.contains("\r\n");
    assertThat(recording.text().replace("\r\n", ""))
        .matches(text -> windows != text.contains("\n") || !windows);
  }

  @ParameterizedTest
  @MethodSource("files")
  void promisesAreTakenUpOnceInAnyFile(String yaml) {
    String[] sheet = {
      "follow-up.1.what=Send: the manual #2",
      "follow-up.1.who=Jane Roe",
      "follow-up.1.when=12/15/2026",
      "follow-up.2.what=Ask counsel"
    };
    String text = record(yaml, sheet).text();
    Town before = READER.read("town.yaml", yaml);
    Town after = READER.read("town.yaml", text);
    assertThat(after.documents().followUp())
        .containsAll(before.documents().followUp())
        .endsWith(
            new FollowUp(
                "Send: the manual #2", "Jane Roe", Optional.of(LocalDate.of(2026, 12, 15))),
            new FollowUp("Ask counsel", "", Optional.empty()));
    assertThat(after.policy()).isEqualTo(before.policy());
    assertThat(comments(text.replace("#2", ""))).isEqualTo(comments(yaml));
    assertThat(record(text, sheet))
        .satisfies(
            again -> {
              assertThat(again.changesNothing()).isTrue();
              assertThat(again.told())
                  .extracting(Told::sentence)
                  .contains("the promise \"Ask counsel\" is in the file already");
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void anEmptySheetChangesNothing(String yaml) {
    assertThat(record(yaml).changesNothing()).isTrue();
    assertThat(record(yaml).text()).isEqualTo(yaml);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSameSheetIsTakenUpOnce(String yaml) {
    String[] sheet = {
      "rule-6.position.supports=x",
      "rule-6.words=Yes.",
      "rule-7.in-place.no=x",
      "rule-3.in-writing.yes=x",
      "rule-3.where=City Code"
    };
    String once = record(yaml, sheet).text();
    Recording again = record(once, sheet);
    assertThat(again.changesNothing()).isTrue();
    assertThat(again.told())
        .extracting(Told::sentence)
        .contains("rule 6: the answer is in the file already");
  }

  @Test
  void aFileLooksAsAPersonWouldHaveWrittenIt() {
    String yaml =
        HEAD
            + "policy:\n  - agency: "
            + AGENCY
            + "\n    rules:\n      1: missing # asked in May\n      5:\n"
            + "        answers:\n          - {who: Chief of Police, position: undecided}\n"
            + END;
    assertThat(
            record(
                    yaml,
                    "rule-1.position.opposes=x",
                    "rule-1.words=No.",
                    "rule-2.in-place.no=x",
                    "rule-5.in-writing.yes=x",
                    "rule-5.where=Manual, section 3",
                    "rule-5.position.supports=x",
                    "rule-5.words=one\ntwo")
                .text())
        .isEqualTo(
            HEAD
                + """
                policy:
                  - agency: Sampleton Police Department
                    rules:
                      1:  # asked in May
                        status: missing
                        answers:
                          - who: "Jane Roe, Chief of Police"
                            when: 2026-12-01
                            position: opposes
                            words: No.
                      5:
                        answers:
                          - {who: Chief of Police, position: undecided}
                          - who: "Jane Roe, Chief of Police"
                            when: 2026-12-01
                            position: supports
                            words: |-
                              one
                              two
                        status: in-writing
                        citation: "Manual, section 3"
                        confidence: unverified
                      2: missing
                """
                + END);
  }

  @Test
  void passagesAndCitationsAreKeptAndADisagreementIsTold() throws IOException {
    String yaml = files().getFirst();
    Recording recording =
        record(
            yaml,
            "rule-5.in-place.no=x",
            "rule-2.in-writing.yes=x",
            "rule-1.in-place.no=x",
            "rule-1.position.supports=x");
    assertThat(recording.told())
        .extracting(Told::sentence)
        .containsExactly(
            "rule 1: the sheet makes it missing, its passages partial; the file is kept",
            "rule 5: the sheet makes it missing, its passages conflicting; the file is kept",
            "as-of stays 2026-10-02, the day of the rest of the record; change it once the rest has"
                + " been looked at again");
    assertThat(rule(recording.text(), "1").answers()).hasSize(2);
    assertThat(rule(recording.text(), "5")).isEqualTo(rule(yaml, "5"));
    String cited =
        HEAD
            + END
            + "policy:\n  - agency: "
            + AGENCY
            + "\n"
            + "    rules:\n"
            + "      1: {status: in-writing, citation: City Code 1, confidence: verified}\n";
    assertThat(record(cited, "rule-1.in-place.no=x").told())
        .extracting(Told::sentence)
        .containsExactly(
            "rule 1: the sheet makes it missing, but it rests on City Code 1; the file is kept");
    assertThat(record(cited, "rule-1.in-writing.yes=x", "rule-1.where=Manual 3").told())
        .extracting(Told::sentence)
        .containsExactly(
            "rule 1: the sheet makes it in writing by Manual 3, but it rests on City Code 1; the"
                + " file is kept");
    assertThat(record(cited, "rule-1.in-writing.yes=x", "rule-1.where=City Code 1").told())
        .extracting(Told::sentence)
        .isEmpty();
    assertThat(record(cited, "rule-1.in-place.no=x").changesNothing()).isTrue();
  }

  @Test
  void anotherAgencyBecomesARecordOfItsOwn() {
    String yaml = HEAD + "policy:\n  - agency: Somebody Else\n    rules: {1: missing}\n" + END;
    Town town = READER.read("town.yaml", record(yaml, "rule-1.in-writing.yes=x").text());
    assertThat(town.policy().agencies())
        .extracting(agency -> agency.agency())
        .containsExactly("Somebody Else", AGENCY);
    assertThat(town.policy().agencies().getLast().asOf()).contains(LocalDate.of(2026, 12, 1));
    assertThat(town.policy().agencies().getFirst().rule("1").declared()).contains(Status.MISSING);
  }

  @Test
  void aFileThatWouldContradictItselfIsRefused() {
    String yaml =
        HEAD
            + END
            + "policy:\n  - agency: "
            + AGENCY
            + "\n    rules:\n      1: {status: missing, proposal: model}\n";
    assertThatThrownBy(() -> record(yaml, "rule-1.in-writing.yes=x"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nothing is proposed for rule 1");
    assertThatThrownBy(() -> record("nonsense: 1", "rule-1.in-writing.yes=x"))
        .isInstanceOf(InputException.class);
  }

  /** What is ticked and written about one rule. */
  record Ticked(int inPlace, int inWriting, int position, String words, String where) {
    List<String> fields(Rule rule) {
      List<String> fields = new ArrayList<>();
      boolean written = inWriting == 1;
      String place = List.of("", "yes", "no", "not-sure").get(written ? inPlace % 2 : inPlace);
      String named = "rule-" + rule.id() + ".";
      fields.add(named + "in-place." + place + "=x");
      fields.add(named + "in-writing." + List.of("", "yes", "no").get(inWriting) + "=x");
      fields.add(named + "where=" + where);
      if (position >= 0) {
        fields.add(named + "position." + Position.values()[position].key() + "=x");
        fields.add(named + "words=" + words);
      }
      return fields;
    }
  }

  @Provide
  Arbitrary<List<Ticked>> sheets() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("aZé09 \n:#-'\"{}[]|>&*%@\\,.ñ漢").ofMaxLength(60);
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(-1, 3),
            words,
            words)
        .as(Ticked::new)
        .list()
        .ofSize(RULES.core().size());
  }

  @Property(tries = 300)
  void anySheetIsTakenUpAsItWasMeant(@ForAll("sheets") List<Ticked> sheet) throws IOException {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      fields.addAll(sheet.get(i).fields(RULES.core().get(i)));
    }
    FilledWorksheet filled = WorksheetReaderTest.read(fields.toArray(String[]::new));
    List<String> files = files();
    String yaml = files.get(Math.floorMod(sheet.hashCode(), files.size()));
    String text = Recording.of(RULES, READER, "town.yaml", yaml, filled).text();
    for (int i = 0; i < sheet.size(); i++) {
      Ticked ticked = sheet.get(i);
      String id = RULES.core().get(i).id();
      List<Answer> before =
          READER.read("t", yaml).policy().agencies().stream()
              .filter(agency -> agency.agency().equals(AGENCY))
              .flatMap(agency -> agency.rule(id).answers().stream())
              .toList();
      List<Answer> after = new ArrayList<>(before);
      if (ticked.position() >= 0) {
        after.add(
            Answer.of("Jane Roe, Chief of Police", Position.values()[ticked.position()])
                .when(LocalDate.of(2026, 12, 1))
                .words(ticked.words().strip())
                .build());
      }
      assertThat(
              READER.read("t", text).policy().agencies().stream()
                  .filter(agency -> agency.agency().equals(AGENCY))
                  .flatMap(agency -> agency.rule(id).answers().stream()))
          .containsExactlyElementsOf(after);
    }
    assertThat(text.lines().filter(line -> line.startsWith("# ")))
        .containsExactlyElementsOf(yaml.lines().filter(line -> line.startsWith("# ")).toList());
  }
}
