package freedomcities.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the library writes of problems, and of one draft, keeps to the published schemas. */
class ProblemsJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FreedomCities CITIES = FreedomCities.standard();

  private static List<String> faults(String schema, JsonNode json) {
    Path file = Path.of("..", "docs", "schema", schema).toAbsolutePath().normalize();
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(SchemaLocation.of(file.toUri().toString()))
        .validate(json)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  @Test
  void everyProblemStandsThereWithItsPlace() throws IOException {
    InputException wrong =
        catchThrowableOfType(
            InputException.class,
            () -> CITIES.read("form", "jurisdiction: {name: Sampleton, kind: citty, state: AZ}"));
    JsonNode json = MAPPER.readTree(ProblemsJson.of(wrong));
    assertThat(faults("problems.schema.json", json)).isEmpty();
    assertThat(json.path("title").asText()).isEqualTo("2 problems in the input");
    JsonNode kind = json.path("problems").path(1);
    assertThat(kind.path("file").asText()).isEqualTo("form");
    assertThat(kind.path("line").asInt()).isEqualTo(1);
    assertThat(kind.path("column").asInt()).isEqualTo(39);
    assertThat(kind.path("remedy").asText()).contains("did you mean");
  }

  @Test
  void whatIsNotThereIsLeftOut() throws IOException {
    JsonNode json =
        MAPPER.readTree(
            ProblemsJson.of(
                List.of(new Problem(new Location("settings.language", 0, 0), "a \"b\"", ""))));
    assertThat(faults("problems.schema.json", json)).isEmpty();
    assertThat(json)
        .isEqualTo(
            MAPPER.readTree(
                """
                {"title": "1 problem in the input",
                 "problems": [{"file": "settings.language", "found": "a \\"b\\""}]}
                """));
  }

  @Test
  void aDraftKeepsToItsSchema() throws IOException {
    Town town = CITIES.read(Path.of("..", "examples", "towns", "sampleton-az.yaml"));
    for (DocumentKind kind : List.of(DocumentKind.ORDINANCE, DocumentKind.HANDOUT)) {
      JsonNode json = MAPPER.readTree(DraftJson.of(CITIES.draft(town, kind)));
      assertThat(faults("completeness.schema.json", json)).isEmpty();
      assertThat(json.path("document").asText()).isEqualTo(kind.key());
    }
  }

  @Test
  void theSchemasTakeNothingElse() throws IOException {
    assertThat(faults("problems.schema.json", MAPPER.readTree("{\"title\": \"x\"}"))).isNotEmpty();
    assertThat(
            faults(
                "problems.schema.json",
                MAPPER.readTree(
                    "{\"title\": \"x\", \"problems\": [{\"file\": \"f\", \"found\": \"x\","
                        + " \"line\": 1}]}")))
        .isNotEmpty();
    assertThat(faults("completeness.schema.json", MAPPER.readTree("{\"document\": 1}")))
        .isNotEmpty();
  }
}
