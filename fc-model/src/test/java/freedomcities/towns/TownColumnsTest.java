package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.law.Law;
import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.rules.RuleSet;
import freedomcities.towns.TownColumns.Cell;
import freedomcities.towns.TownColumns.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a table is the town that a file with the same values is. */
class TownColumnsTest {
  private static final TownReader READER = new TownReader(RuleSet.standard(), Law.standard());
  private static final Map<String, String> DATED = Map.of("documents.date", "2026-11-20");

  private static List<Cell> cells(int line, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new Cell(new Location("t.csv", line, cells.size() + 1), text));
    }
    return cells;
  }

  private static Town row(String[] header, String... texts) {
    return READER
        .columns(cells(1, header), DATED)
        .town("t.csv:2", new Location("t.csv", 2, 1), cells(2, texts));
  }

  private static List<String> problems(Runnable reading) {
    InputException e = catchThrowableOfType(InputException.class, reading::run);
    assertThat(e).as("refused").isNotNull();
    return e.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aRowIsWhatAFileWithTheSameValuesIs() {
    Town town =
        row(
            new String[] {
              "Name",
              " kind ",
              "state",
              "id",
              "Oversight Body",
              "agency",
              "as_of",
              "rule-1",
              "rule-8",
              "rule-8-citation",
              "rule-9",
              "policy[0].rules.5.passages[0].text",
              "policy[0].rules.5.passages[0].source",
              "policy[0].rules.5.passages[0].instrument",
              "policy[0].rules.5.passages[0].contradicts[0]",
              "choices.rule-4",
              "sponsor",
              ""
            },
            "  Sampleton ",
            "city",
            "AZ",
            "",
            "the Review Board",
            "Sampleton Police",
            "2026-10-02",
            "missing",
            "in-writing",
            "City Code 2-14",
            " ",
            "Officers may ask.",
            "Manual, section 3",
            "manual",
            "inquiry",
            "local-duty",
            "Council Member",
            "");
    Town read =
        READER.read(
            "t.csv:2",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ, oversight-body: the Review Board, agency: Sampleton Police}
            policy:
              - agency: Sampleton Police
                as-of: 2026-10-02
                rules:
                  1: missing
                  8: {status: in-writing, citation: City Code 2-14}
                  5: {passages: [{text: Officers may ask., source: "Manual, section 3", instrument: manual, contradicts: [inquiry]}]}
            choices: {rule-4: local-duty}
            documents: {date: 2026-11-20, ordinance: {sponsor: Council Member}, resolution: {sponsor: Council Member}}
            """);
    assertThat(town.jurisdiction()).isEqualTo(read.jurisdiction());
    assertThat(town.policy()).isEqualTo(read.policy());
    assertThat(town.documents()).isEqualTo(read.documents());
    assertThat(town.choices()).isEqualTo(read.choices());
    assertThat(town.source()).isEqualTo("t.csv:2");
    assertThat(town.policy().agencies().getFirst().rule("1").declared()).contains(Status.MISSING);
    assertThat(town.whereabouts().of("policy[0].rules.8.citation"))
        .contains(new Location("t.csv", 2, 10));
    assertThat(town.whereabouts().nearest("documents.ordinance.number"))
        .contains(new Location("t.csv", 2, 17));
    assertThat(town.whereabouts().nearest("code")).contains(new Location("t.csv", 2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elected-sheriff | TRUE       | true
          elected-sheriff | True       | true
          elected-sheriff | YES        | true
          elected-sheriff | yes        | true
          elected-sheriff | FALSE      | false
          elected-sheriff | No         | false
          elected-sheriff | W          | t.csv:2:4: unknown answer "W"; choose from: yes, no, true, false
          elected-sheriff | 1          | t.csv:2:4: unknown answer "1"; choose from: yes, no, true, false
          as-of           | 11/20/2026 | 2026-11-20
          as-of           | 1/31/2026  | 2026-01-31
          as-of           | 01/31/2026 | 2026-01-31
          as-of           | 5/5/2026   | 2026-05-05
          as-of           | 2/29/2024  | 2024-02-29
          as-of           | 2/29/2026  | t.csv:2:4: there is no day 2026-02-29; check month and day
          as-of           | 0/5/2026   | t.csv:2:4: there is no day 2026-00-05; check month and day
          as-of           | 12/32/2026 | t.csv:2:4: there is no day 2026-12-32; check month and day
          as-of           | 3/4/2026   | t.csv:2:4: "3/4/2026" is one day with the month in front and another with the day; write 2026-03-04 or 2026-04-03, in a column that the spreadsheet was told to keep as text
          as-of           | 12/11/2026 | t.csv:2:4: "12/11/2026" is one day with the month in front and another with the day; write 2026-12-11 or 2026-11-12, in a column that the spreadsheet was told to keep as text
          as-of           | 20/11/2026 | t.csv:2:4: "20/11/2026" has no month 20 in front; write year-month-day, in a column that the spreadsheet was told to keep as text
          as-of           | 11/20/26   | t.csv:2:4: "11/20/26" has no century; write year-month-day, in a column that the spreadsheet was told to keep as text
          as-of           | 11/20/926  | t.csv:2:4: "11/20/926" is not a date; write year-month-day, such as 2026-11-20
          as-of           | 11.20.2026 | t.csv:2:4: "11.20.2026" is not a date; write year-month-day, such as 2026-11-20
          """)
  void answersAndDatesAreReadAsSpreadsheetsWriteThem(String column, String cell, String meant) {
    String[] header = {"name", "kind", "state", column, "agency"};
    String[] texts = {"Sampleton", "city", "AZ", cell, "Sampleton Police"};
    if (meant.startsWith("t.csv")) {
      assertThat(problems(() -> row(header, texts))).containsExactly(meant);
      return;
    }
    Town town = row(header, texts);
    assertThat(
            column.equals("as-of")
                ? town.policy().agencies().getFirst().asOf().orElseThrow().toString()
                : String.valueOf(town.jurisdiction().electedSheriff()))
        .isEqualTo(meant);
  }

  /** A text that looks like such a value is kept where a text is meant. */
  @Test
  void otherCellsAreKeptLetterForLetter() {
    Town town =
        row(
            new String[] {"name", "kind", "state", "prepared-by"},
            "TRUE",
            "city",
            "AZ",
            "11/20/2026");
    assertThat(town.jurisdiction().name()).isEqualTo("TRUE");
    assertThat(town.documents().preparedBy()).isEqualTo("11/20/2026");
  }

  @Test
  void whatAllRowsShareIsGivenOnce() {
    TownColumns columns =
        READER.columns(
            cells(1, "name"),
            Map.of(
                "jurisdiction.kind",
                "city",
                "jurisdiction.state",
                "AZ",
                "documents.date",
                "2026-11-20",
                "policy[0].agency",
                "Police"));
    Town town = columns.town("t.csv:2", new Location("t.csv", 2, 1), cells(2, "Sampleton"));
    assertThat(town.jurisdiction().slug()).isEqualTo("sampleton-city-az");
    assertThat(town.policy().agencies())
        .singleElement()
        .extracting(agency -> agency.agency())
        .isEqualTo("Police");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name,kind                           | t.csv:1:1: a table without "state"; add a column for the state's postal code: AZ
          nam,kind,state                      | t.csv:1:1: unknown column "nam"; did you mean "name"?
          name,kind,state,zzz                 | t.csv:1:4: unknown column "zzz"; known here: name, kind, state, id, style
          name,kind,state,Name                | t.csv:1:4: a second column for jurisdiction.name; leave one of them out
          name,kind,state,jurisdiction.name   | t.csv:1:4: a second column for jurisdiction.name; leave one of them out
          name,kind,state,agency,policy[0].agency | t.csv:1:5: a second column for policy[0].agency; leave one of them out
          name,kind,state,documents..x        | t.csv:1:4: no key is written so: "documents..x"; write it as in jurisdiction.name
          name,kind,state,documents.dat       | t.csv:1:4: unknown key "dat" in "documents.dat"; did you mean "date"?
          name,kind,state,zzz.dat             | t.csv:1:4: unknown key "zzz" in "zzz.dat"; known here: format, jurisdiction
          name,kind,state,documents.ordinance | t.csv:1:4: unknown column "documents.ordinance"
          name,kind,state,documents.members.x | t.csv:1:4: a list stands before "x" in "documents.members.x"; name the item
          name,kind,state,documents[0].date   | t.csv:1:4: no list stands at "documents" in "documents[0].date"; leave the number out
          name,kind,state,documents.date.day  | t.csv:1:4: no keys stand before "day" in "documents.date.day"; leave it out
          name,kind,state,choices.rule-4.x    | t.csv:1:4: no keys stand before "x" in "choices.rule-4.x"; leave it out
          name,kind,state,policy[0].rules.1.statis | t.csv:1:4: unknown key "statis" in "policy[0].rules.1.statis"; did you mean "status"?
          """)
  void tellsWhatIsWrongWithTheHeader(String header, String words) {
    if (header.endsWith("documents.ordinance")) {
      assertThat(problems(() -> READER.columns(cells(1, header.split(",")), DATED)))
          .containsExactly(
              "t.csv:1:4: keys stand below \"documents.ordinance\"; name one of them: number,"
                  + " sponsor, introduced, year, called, clause, code-name, code-chapter,"
                  + " code-heading, first-section");
      return;
    }
    assertThat(problems(() -> READER.columns(cells(1, header.split(",")), DATED)))
        .anySatisfy(problem -> assertThat(problem).startsWith(words));
  }

  @Test
  void tellsAllThatIsWrongWithAHeaderAtOnce() {
    assertThat(
            problems(
                () ->
                    READER.columns(
                        cells(1, "nam", "kind", "state", "documents.members", "x"), DATED)))
        .hasSize(4);
    assertThat(problems(() -> READER.columns(List.of(), DATED)))
        .hasSize(3)
        .allMatch(problem -> problem.startsWith("the table: a table without "));
  }

  @Test
  void tellsAllThatIsWrongWithARowAtOnceEachWithItsCell() {
    String[] header = {"name", "kind", "state", "agency", "as-of", "rule-1"};
    assertThat(
            problems(
                () ->
                    row(
                        header,
                        "Samp\u0007leton",
                        "citty",
                        "AZ",
                        "",
                        "10/2/2026",
                        "mising",
                        "more")))
        .extracting(problem -> problem.replaceFirst("; .*", ""))
        .containsExactly(
            "t.csv:2:1: this text holds a control character U+0007",
            "t.csv:2:2: unknown kind \"citty\"",
            "t.csv:2:5: \"10/2/2026\" is one day with the month in front and another with the day",
            "t.csv:2:5: an agency's policy without \"agency\"",
            "t.csv:2:6: unknown status \"mising\"",
            "t.csv:2:7: \"more\" stands under no heading");
    assertThat(problems(() -> row(header, "", "city", "AZ")))
        .containsExactly(
            "t.csv:2:1: a row of 3 cells, where the header has 6; look for a missing separator, or"
                + " an open quotation mark",
            "t.csv:2:1: \"name\" is empty; give the bare name of the place: Sampleton");
    assertThat(problems(() -> row(header, " ", " ", " ", "", "", ""))).hasSize(3);
  }

  @Test
  void everyColumnSaysWhatItIsAndLeadsToAKey() {
    List<Column> columns = READER.columns();
    assertThat(columns.stream().map(Column::name))
        .contains("name", "elected-sheriff", "rule-9", "rule-1373-citation")
        .doesNotHaveDuplicates()
        .hasSize(15 + 2 * 10);
    assertThat(columns)
        .allSatisfy(
            column -> {
              assertThat(column.about()).isNotBlank();
              assertThat(column.keys()).isNotEmpty();
            });
    TownColumns all =
        READER.columns(
            cells(1, columns.stream().map(Column::name).toArray(String[]::new)), Map.of());
    assertThat(all).isNotNull();
  }
}
