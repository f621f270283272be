package freedomcities.examples;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  private static final Path SAMPLETON = Path.of("towns/sampleton-az.yaml");

  @TempDir Path folder;

  @Test
  void firstDraftWritesAnOrdinance() throws IOException {
    Path file = folder.resolve("ordinance.docx");
    FirstDraft.main(new String[] {SAMPLETON.toString(), file.toString()});
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
  }

  @Test
  void eachGoodRowOfATableBecomesAFile() throws SQLException, IOException {
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
        Statement setup = database.createStatement()) {
      setup.execute(
          """
          CREATE TABLE places (id INT, name VARCHAR, kind VARCHAR, state VARCHAR, oversight_body VARCHAR, agency VARCHAR,
            as_of VARCHAR);
          CREATE TABLE statuses (place_id INT, rule VARCHAR, status VARCHAR);
          INSERT INTO places VALUES
            (1, 'Sampleton', 'city', 'AZ', 'the Review Board', 'Sampleton Police Department', '2026-10-02'),
            (2, 'Sampleford', 'parish', 'OH', 'the Review Board', 'Sampleford Police Department', '2026-10-02'),
            (3, NULL, 'city', 'AZ', NULL, NULL, NULL),
            (4, 'Samplebrook', 'citty', NULL, NULL, 'Samplebrook Police Department', '2026-10-02'),
            (5, 'Samplebury', 'city', 'AZ', NULL, 'Samplebury Police Department', '2026-13-32'),
            (6, 'Samplefield', 'city', 'AZ', NULL, 'Samplefield Police Department', '2026-10-02'),
            (7, 'Samplewood', 'county', 'CO', NULL, 'Samplewood County Sheriff''s Office', '2026-10-05'),
            (8, 'Samplegate', 'city', 'AZ', NULL, 'Samplegate Police Department', '2026-10-05');
          INSERT INTO statuses VALUES
            (1, '6', 'missing'), (1, '1', 'in-writing'), (1, '7', NULL), (6, '1', 'mising'), (6, '99', 'missing'),
            (7, '5', 'in-practice'), (7, NULL, 'missing');
          """);
      assertThat(new DraftsFromTable().write(database, folder))
          .as("the rows that are wrong, each problem with its key")
          .allMatch(told -> told.matches("(?s)row [2-6]: .*"))
          .anyMatch(told -> told.contains("Ohio has no parishes"))
          .anyMatch(told -> told.startsWith("row 3: town: policy[0].agency: "))
          .anyMatch(told -> told.startsWith("row 4: Samplebrook: jurisdiction.kind: "))
          .anyMatch(told -> told.startsWith("row 5: Samplebury: policy[0].as-of: "))
          .anyMatch(told -> told.startsWith("row 6: Samplefield: policy[0].rules.1.status: "));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "sampleton-city-az-resolution.pdf",
              "samplewood-county-co-resolution.pdf",
              "samplegate-city-az-resolution.pdf");
    }
  }

  @Test
  void theServerAnswersWithAWordFileAReportAndWhatIsWrong() throws Exception {
    try (DraftServer server = new DraftServer(0)) {
      Answer draft = post(server, "ordinance", Files.readString(SAMPLETON));
      assertThat(draft.status()).isEqualTo(200);
      assertThat(draft.name())
          .isEqualTo("attachment; filename=\"sampleton-city-az-ordinance.docx\"");
      FreedomCities cities = FreedomCities.standard();
      assertThat(draft.body())
          .isEqualTo(
              cities.bytes(cities.draft(cities.read(SAMPLETON), DocumentKind.ORDINANCE), "docx"));
      assertThat(post(server, "check", Files.readString(SAMPLETON)).text())
          .startsWith("{\n  \"format\" : 1");
      Answer wrong =
          post(server, "ordinance", "jurisdiction: {name: Sampleton, kind: citty, state: AZ}");
      assertThat(wrong.status()).isEqualTo(422);
      assertThat(wrong.type()).isEqualTo("application/problem+json");
      assertThat(wrong.text())
          .contains(
              "\"title\" : \"2 problems in the input\"",
              "\"file\" : \"town.yaml\"",
              "\"line\" : 1",
              "did you mean \\\"city\\\"?",
              "no date");
    }
  }

  private record Answer(int status, String type, String name, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private static Answer post(DraftServer server, String what, String body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://localhost:" + server.port() + "/" + what).toURL().openConnection();
    connection.setDoOutput(true);
    connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    int status = connection.getResponseCode();
    try (InputStream in =
        status == 200 ? connection.getInputStream() : connection.getErrorStream()) {
      return new Answer(
          status,
          connection.getContentType(),
          String.valueOf(connection.getHeaderField("Content-Disposition")),
          in.readAllBytes());
    }
  }

  @Test
  void ownRulesAreDrafted() throws IOException {
    Path file = folder.resolve("library.txt");
    OwnRules.main(
        new String[] {"rules/library-rules", "rules/sampleton-library.yaml", file.toString()});
    assertThat(Files.readString(file))
        .contains(
            "The City library shall keep no record that tells who had an item once",
            "Lending records",
            "Notice to readers")
        .doesNotContain("Inquiries");
  }

  @Test
  void anOwnTemplateIsDrawnBesideTheShippedOnes() throws IOException {
    OwnTemplate.main(new String[] {SAMPLETON.toString(), folder.toString()});
    assertThat(Files.readString(folder.resolve("press-release.txt")))
        .contains("For release", "9 rules");
    assertThat(Files.readString(folder.resolve("ordinance.txt"))).contains("§ 1. ");
  }

  @Test
  void anOwnRendererIsFoundAsAService() throws IOException {
    assertThat(FreedomCities.standard().formats()).contains("outline");
    Path file = folder.resolve("ordinance.outline");
    FirstDraft.main(new String[] {SAMPLETON.toString(), file.toString()});
    List<String> outline = Files.readAllLines(file);
    assertThat(outline).contains("    Definitions", "  Severability").hasSizeGreaterThan(10);
  }
}
