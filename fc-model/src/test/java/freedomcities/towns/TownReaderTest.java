package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.policy.Answer;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownReaderTest {
  static final TownReader READER = new TownReader(RuleSet.standard(), Law.standard());

  /** As DESIGN.md shows it, with every key. */
  static final String WHOLE =
      """
      format: 1
      jurisdiction:
        name: Sampleton
        kind: city
        state: AZ
        oversight-body: the Sampleton Police Review Board
        id: "04999"
        style: City of Sampleton
        term: City
        governing-body: Sampleton City Council
        agency: Sampleton Police Department
        officers: {presiding: Vice Mayor, clerk: Recorder, attorney: City Counsel, law-enforcement: Director, manager: Administrator}
        elected-sheriff: no
      policy:
        - agency: Sampleton Police Department
          as-of: 2026-10-02
          rules:
            1: missing
            4:
              status: in-practice
              answers: [{who: Chief of Police, when: 2026-10-02, position: supports, words: "(what was said)"}]
            5:
              passages:
                - source: Police Department policy manual, section 3
                  instrument: manual
                  text: >-
                    (the passage, as the
                    manual has it)
                  has: [citizenship]
                  lacks: [eligibility]
                  contradicts: [inquiry]
              answers: [{who: Chief of Police, position: no-answer}]
            8: {status: in-writing, citation: City Code 8-1}
      code:
        - {section: "6-27", heading: Police Department, new-heading: Inquiries, text: "(present words)"}
        - {section: 010, rules: [5, 8]}
        - {section: "6-28", heading: Old, text: "(old words)", rules: [1], change: replace}
      choices: {rule-5: state-law-exception, rule-1373: on, manuals: not-in-writing}
      documents:
        date: 2026-11-20
        members: [Rosa Example, Lee Sample]
        conventions: {recitals: findings, changes: double-parentheses, seal: yes}
        ordinance:
          number: "2026-14"
          year: 2026
          sponsor: Council Member, District 2
          introduced: 2026-12-01
          called: local law
          clause: "Be it enacted by the Council:"
          code-name: Sampleton Municipal Code
          code-chapter: "6-27"
          code-heading: Police
          first-section: 6-27-101
        resolution: {number: 5.10, return-by: 2027-03-01}
        prepared-by: Sampleton Neighbors
      """;

  @Test
  void readsEveryKey() {
    Town town = READER.read("town.yaml", WHOLE);

    assertThat(town.source()).isEqualTo("town.yaml");
    assertThat(town.jurisdiction().style()).isEqualTo("City of Sampleton");
    assertThat(town.jurisdiction().id()).isEqualTo("04999");
    assertThat(town.jurisdiction().officers().clerk()).isEqualTo("Recorder");
    assertThat(town.jurisdiction().electedSheriff()).isFalse();
    assertThat(town.code())
        .containsExactly(
            new CodeSection(
                "6-27", "Police Department", "Inquiries", "(present words)", List.of(), false),
            new CodeSection("010", "", "", "", List.of("5", "8"), false),
            new CodeSection("6-28", "Old", "", "(old words)", List.of("1"), true));
    assertThat(town.asksFor(RuleSet.standard().rule("1373").orElseThrow())).isTrue();
    assertThat(town.manualsCount()).isFalse();
    assertThat(town.choices()).containsEntry("rule-5", "state-law-exception").hasSize(3);
    assertThat(town.documents().conventions())
        .isEqualTo(Map.of("recitals", "findings", "changes", "double-parentheses", "seal", "yes"));
    assertThat(town.documents().date()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(town.documents().members()).containsExactly("Rosa Example", "Lee Sample");
    assertThat(town.documents().ordinance())
        .isEqualTo(
            new DocumentSettings.InstrumentSettings(
                "2026-14",
                "2026",
                "Council Member, District 2",
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.empty(),
                "local law",
                "Be it enacted by the Council:",
                new DocumentSettings.Codification(
                    "Sampleton Municipal Code", "6-27", "Police", "6-27-101")));
    assertThat(town.documents().resolution().number()).isEqualTo("5.10");
    assertThat(town.documents().resolution().returnBy()).contains(LocalDate.of(2027, 3, 1));
  }

  @Test
  void readsPresentPolicy() {
    var agency = READER.read("town.yaml", WHOLE).policy().agencies().getFirst();

    assertThat(agency.asOf()).contains(LocalDate.of(2026, 10, 2));
    assertThat(agency.rule("1").declared()).contains(Status.MISSING);
    assertThat(agency.rule("2")).isEqualTo(RuleRecord.UNKNOWN);
    assertThat(agency.rule("4").answers())
        .containsExactly(
            Answer.of("Chief of Police", Answer.Position.SUPPORTS)
                .when(LocalDate.of(2026, 10, 2))
                .words("(what was said)")
                .build());
    assertThat(agency.rule("5").passages())
        .containsExactly(
            Passage.of(
                    "Police Department policy manual, section 3",
                    Instrument.MANUAL,
                    "(the passage, as the manual has it)")
                .has("citizenship")
                .lacks("eligibility")
                .contradicts("inquiry")
                .build());
    assertThat(agency.rule("8").citation())
        .as("nobody vouches for it")
        .contains(new RuleRecord.Citation("City Code 8-1", Confidence.UNVERIFIED));
  }

  @Test
  void readsPromisesAndNextStepsAndWhatTheLetterCarries() {
    Town town =
        READER.read(
            "town.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy:
              - agency: Police
                rules:
                  1:
                    answers:
                      - {who: Chief, position: supports, promise: A draft order, by: 2026-12-15}
                      - {who: Deputy, position: undecided, promise: To ask}
            documents:
              date: 2026-11-20
              follow-up: [{what: Call the chief, who: Ana, by: 2026-12-16}, {what: Thank her}]
              records-request: {to: Records Unit, address: 1 Main Street, requester: Ana, contact: ana@example.org, law: Act 7}
            """);
    assertThat(town.policy().agencies().getFirst().rule("1").answers())
        .containsExactly(
            Answer.of("Chief", Answer.Position.SUPPORTS)
                .promise("A draft order")
                .by(LocalDate.of(2026, 12, 15))
                .build(),
            Answer.of("Deputy", Answer.Position.UNDECIDED).promise("To ask").build());
    assertThat(town.documents().followUp())
        .containsExactly(
            new DocumentSettings.FollowUp(
                "Call the chief", "Ana", Optional.of(LocalDate.of(2026, 12, 16))),
            new DocumentSettings.FollowUp("Thank her", "", Optional.empty()));
    assertThat(town.documents().recordsRequest())
        .isEqualTo(
            new DocumentSettings.RecordsRequest(
                "Records Unit", "1 Main Street", "Ana", "ana@example.org", "Act 7"));
  }

  @Test
  void takesTheLatestAsOfWhereNoDateIsGiven() {
    Town town =
        READER.read(
            "town.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy:
              - {agency: A, as-of: 2026-10-02}
              - {agency: B, as-of: 2026-10-05, rules: }
              - {agency: C}
            """);
    assertThat(town.documents().date()).isEqualTo(LocalDate.of(2026, 10, 5));
    assertThat(town.choices()).isEmpty();
    assertThat(town.asksFor(RuleSet.standard().rule("1373").orElseThrow())).isFalse();
    assertThat(town.manualsCount()).isTrue();
  }

  /** Values are data: nothing is resolved, converted or trimmed away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "010",
        "5.10",
        "1_000",
        "0x1F",
        "12:30:45",
        "null",
        "~",
        "true",
        "2026-11-20",
        ".inf",
        "1e3",
        "${7*7}",
        "</w:t>",
        "<#assign x=1>",
        "]]>",
        "=1+1",
        "javascript:x",
        "a\u200bb",
        "a\u200db",
        "\u200ea",
        "a\u00adb",
        "0o17",
        "-0",
        "+1",
        "1e400",
        "y",
        "Off",
        "<<",
        "0b11",
        "190:20:30",
        "1.",
        "."
      })
  void keepsTextAsWritten(String text) {
    Town town =
        READER.read("t", town("documents: {date: 2026-11-20}\ncode:\n  - section: '" + text + "'"));
    assertThat(town.code().getFirst().section()).isEqualTo(text);
    boolean plain = !text.startsWith("]");
    if (plain) {
      town = READER.read("t", town("documents: {date: 2026-11-20}\ncode:\n  - section: " + text));
      assertThat(town.code().getFirst().section()).isEqualTo(text);
    }
  }

  @Test
  void writesNamesInOneUnicodeForm() {
    Town town =
        READER.read(
            "t",
            "jurisdiction: {name: Can\u0303on, kind: city, state: CO}\n"
                + "documents: {date: 2026-11-20}");
    assertThat(town.jurisdiction().name()).isEqualTo("Ca\u00f1on");
  }

  /** Files of other programs, by how they begin; with the sentence on what to do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PK\\3\\4..[Content_Types].xml..word/document.xml | a Word file (.docx)     | open it and choose Save As, Plain Text, in UTF-8, or write the file in a text editor
          PK\\3\\4..mimetypeapplication/vnd.oasis.opendocument.text | an OpenDocument file (.odt) | open it and choose Save As, Plain Text, in UTF-8, or write the file in a text editor
          PK\\3\\4..xl/workbook.xml   | a spreadsheet (.xlsx)   | save it as CSV in UTF-8, and draft its rows with a batch
          PK\\3\\4..town.yaml         | a ZIP archive           | take the file out of it
          {\\\\rtf1 hello}         | a rich text file (.rtf) | open it and choose Save As, Plain Text, in UTF-8, or write the file in a text editor
          \\320\\317\\21\\340\\241    | an old Word file (.doc) | open it and choose Save As, Plain Text, in UTF-8, or write the file in a text editor
          %PDF-1.7                    | a PDF                   | write the file in a text editor
          <!doctype HTML><p>          | a web page              | write the file in a text editor
          \\357\\273\\277<html><p>     | a web page              | write the file in a text editor
          \\211PNG\\r                | a picture               | write the file in a text editor
          \\377\\330\\377\\340         | a picture               | write the file in a text editor
          \\37\\213\\10               | a compressed file (.gz) | unpack it
          """)
  void whatOtherProgramsMakeIsToldByItsName(String begins, String what, String remedy) {
    byte[] bytes = begins.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
    for (int size : new int[] {bytes.length, 200, TownReader.MAX_BYTES + 1}) {
      byte[] file = Arrays.copyOf(bytes, Math.max(size, bytes.length));
      assertThat(
              catchThrowableOfType(
                      InputException.class, () -> READER.read("t.yaml", file, Map.of()))
                  .problems())
          .singleElement()
          .hasToString("t.yaml: this is " + what + ", not a text file; " + remedy);
    }
  }

  @Test
  void takesAByteOrderMark() {
    assertThat(READER.read("t", "\ufeff" + WHOLE).jurisdiction().name()).isEqualTo("Sampleton");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("town.yaml"), WHOLE);
    assertThat(READER.read(file).source()).isEqualTo(file.toString());
    assertThatThrownBy(() -> READER.read(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16BE,the file is written in UTF-16",
    "UTF-16LE,the file is written in UTF-16",
    "UTF-16,the file is written in UTF-16",
    "ISO-8859-1,the byte F1 is not UTF-8"
  })
  void takesNothingButUtf8(String charset, String found, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("town.yaml");
    Files.write(
        file,
        WHOLE.replace("name: Sampleton", "name: Ca\u00f1on").getBytes(Charset.forName(charset)));
    InputException e = catchThrowableOfType(InputException.class, () -> READER.read(file));
    assertThat(e.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.found()).isEqualTo(found);
              assertThat(problem.remedy()).contains("UTF-8");
            });
    if (charset.startsWith("ISO")) {
      assertThat(e.problems().getFirst().location()).hasToString(file + ":3:11");
    }
  }

  @Test
  void takesNoFileLargerThanAMebibyte(@TempDir Path folder) throws IOException {
    String large = WHOLE + "# " + "x".repeat(1 << 20);
    Path file = Files.write(folder.resolve("large.yaml"), large.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("1024 KiB");
    assertThatThrownBy(() -> READER.read("t", large))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("1024 KiB");
  }

  @Test
  void tellsSomeHundredProblemsAndTheNumberOfTheRest() {
    String yaml = town("documents: {date: 2026-11-20}\n");
    StringBuilder many = new StringBuilder(yaml);
    for (int i = 0; i < 2000; i++) {
      many.append("zq").append(i).append(": 1\n");
    }
    InputException e =
        catchThrowableOfType(InputException.class, () -> READER.read("t", many.toString()));
    assertThat(e.problems())
        .hasSize(501)
        .last()
        .satisfies(p -> assertThat(p.found()).isEqualTo("1500 more problems"));
  }

  static String town(String rest) {
    return "jurisdiction: {name: Sampleton, kind: city, state: AZ}\n" + rest;
  }
}
