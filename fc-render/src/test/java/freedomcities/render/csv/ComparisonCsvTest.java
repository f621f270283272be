package freedomcities.render.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.FreedomCities;
import freedomcities.render.spi.RenderException;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonCsvTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "towns"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String csv(List<Town> towns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CITIES.csv(towns, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Rows as RFC 4180 has them, read by its grammar and nothing else. */
  private static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int i = text.startsWith("\uFEFF") ? 1 : 0;
    while (i < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(i) == '"') {
        i++;
        while (text.charAt(i) != '"' || i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i += text.charAt(i) == '"' ? 1 : 0;
          cell.append(text.charAt(i++));
        }
        i++;
      } else {
        while (",\r".indexOf(text.charAt(i)) < 0) {
          assertThat(text.charAt(i)).isNotIn('"', '\n');
          cell.append(text.charAt(i++));
        }
      }
      row.add(cell.toString());
      if (text.charAt(i) == ',') {
        i++;
      } else {
        assertThat(text.substring(i, i + 2)).isEqualTo("\r\n");
        i += 2;
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleHasARowForEachRuleAtEachAgency(Path file) throws IOException {
    Town town = CITIES.read(file);
    List<List<String>> rows = parse(csv(List.of(town)));
    assertThat(rows.getFirst()).isEqualTo(ComparisonCsv.HEAD);
    assertThat(rows)
        .hasSize(1 + 9 * Math.max(1, town.policy().agencies().size()))
        .allMatch(row -> row.size() == ComparisonCsv.HEAD.size());
  }

  @Test
  void severalPlacesStandInOneTable() throws IOException {
    List<Town> towns = new ArrayList<>();
    for (Path file : examples()) {
      towns.add(CITIES.read(file));
    }
    List<List<String>> rows = parse(csv(towns));
    assertThat(rows.stream().skip(1).map(row -> row.get(0) + row.get(1)).distinct())
        .hasSize(towns.size());
  }

  @Test
  void aRowSaysWhatTheComparisonSays() throws IOException {
    List<String> row =
        parse(csv(List.of(CITIES.read(Path.of("..", "examples", "towns", "sampleton-az.yaml")))))
            .get(1);
    assertThat(row)
        .contains(
            "City of Sampleton",
            "AZ",
            "Sampleton Police Department",
            "2026-10-02",
            "1",
            "The Judicial Warrant Rule",
            "partial",
            "amend",
            "does not require a warrant before a detention is prolonged; does" + " not name CBP",
            "Police Department policy manual, section 12.4",
            "amend the passage",
            "Chief of Police, 2026-10-02: supports (We can say CBP as well.)");
    assertThat(row.getLast())
        .isEqualTo(
            "Officers shall require a judicial warrant prior to detaining an individual or in any"
                + " manner prolonging the detention of an individual at the request of U.S."
                + " Immigration and Customs Enforcement (ICE) or Customs and Border Protection"
                + " (CBP).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =cmd|' /C calc'!A0",
        "＝1",
        "\u00a0@x",
        "\uFEFF=1",
        "\u0000=1"
      })
  void noCellIsAFormula(String hostile) throws IOException {
    assertThat(parse(CsvWriter.cell(hostile) + "\r\n").getFirst().getFirst()).startsWith("'");
  }

  @Test
  void ordinaryCellsStayAsTheyAre() {
    assertThat(Stream.of("", "ICE", "8 U.S.C. § 1373", "O’Brien", "a-b").map(CsvWriter::cell))
        .containsExactly("", "ICE", "8 U.S.C. § 1373", "O’Brien", "a-b");
    assertThat(CsvWriter.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
  }

  @Property
  void cellsComeBackAsTheyWere(@ForAll("cells") List<String> cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter csv = new CsvWriter(out);
    csv.row(cells);
    List<List<String>> rows = parse(out.toString(StandardCharsets.UTF_8));
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst()).hasSameSizeAs(cells);
    for (int i = 0; i < cells.size(); i++) {
      String cell = rows.getFirst().get(i);
      assertThat(cell).isIn(cells.get(i), "'" + cells.get(i));
      assertThat(cell.strip())
          .doesNotStartWith("=")
          .doesNotStartWith("+")
          .doesNotStartWith("-")
          .doesNotStartWith("@");
    }
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of(
            "=", "+", "-", "@", "\t", "\r", "\n", ",", "\"", "'", " ", "a", "é", "$", "’")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Test
  void hostileNamesStayData() throws IOException {
    Town town =
        CITIES.read(
            "t.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy: [{agency: "=HYPERLINK(\\"http://x\\")", as-of: 2026-10-02, rules: {1: missing}}]
            """);
    assertThat(parse(csv(List.of(town))).get(1).get(2)).isEqualTo("'=HYPERLINK(\"http://x\")");
  }

  @Test
  void csvIsAFormatOfTheComparisonAndTheMatrixOnly() throws IOException {
    Town town = CITIES.read(examples().getFirst());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CITIES.write(CITIES.draft(town, DocumentKind.COMPARISON), "csv", out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(csv(List.of(town)));
    assertThat(CITIES.formats()).contains("csv");
    assertThatThrownBy(() -> CITIES.write(CITIES.draft(town, DocumentKind.RESOLUTION), "csv", out))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("not of the resolution");
  }
}
