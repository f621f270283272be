package freedomcities.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import freedomcities.gaps.Amendment;
import freedomcities.gaps.NextStep;
import freedomcities.law.Confidence;
import freedomcities.policy.Answer;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.render.FreedomCities;
import freedomcities.render.json.ReportJson.DraftedOrRefused;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code check --json} prints keeps to the published schema, which takes nothing that it does
 * not name.
 */
class ReportSchemaTest {
  private static final Path FILE = Path.of("..", "docs", "schema", "report.schema.json");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final FreedomCities CITIES = FreedomCities.standard();

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "towns"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static JsonNode report(Path file) throws IOException {
    Town town = CITIES.read(file);
    List<DraftedOrRefused> documents = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.all()) {
      documents.add(
          CITIES
              .refusal(town, kind, DraftSettings.STANDARD)
              .map(
                  why ->
                      new DraftedOrRefused(kind.key(), Optional.empty(), List.of(why.toString())))
              .orElseGet(
                  () ->
                      new DraftedOrRefused(
                          kind.key(),
                          Optional.of(CITIES.draft(town, kind).completeness()),
                          List.of())));
    }
    documents.add(new DraftedOrRefused("other", Optional.empty(), List.of("a reason")));
    return MAPPER.readTree(ReportJson.of(CITIES.law(), town, CITIES.check(town), documents));
  }

  private static JsonNode schema() throws IOException {
    return MAPPER.readTree(Files.readString(FILE));
  }

  private static List<String> faults(JsonNode report) throws IOException {
    JsonSchema schema = FACTORY.getSchema(schema());
    return schema.validate(report).stream().map(ValidationMessage::getMessage).toList();
  }

  @Test
  void isASchema() throws IOException {
    assertThat(FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleKeepsToIt(Path file) throws IOException {
    assertThat(faults(report(file))).isEmpty();
  }

  /** A word that was broken at the end of a line is told as data too. */
  @Test
  void copiedPassagesKeepToIt(@TempDir Path folder) throws IOException {
    Path example = Path.of("..", "examples", "towns", "sampleton-az.yaml");
    Path copied =
        Files.writeString(
            folder.resolve("copied.yaml"),
            Files.readString(example)
                .replaceFirst("(text: >-\\R\\s+)(\\w)", "$1About immi- gration: $2"));
    JsonNode report = report(copied);
    assertThat(faults(report)).isEmpty();
    assertThat(report.requiredAt("/copied-passages/0/found").asText())
        .isEqualTo("a word is broken (\"immi- gration\")");
  }

  /** Between them the examples use each of the parts that can be left out. */
  @Test
  void theExamplesHoldWhatCanBeLeftOut() throws IOException {
    List<JsonNode> reports = new ArrayList<>();
    for (Path file : examples()) {
      reports.add(report(file));
    }
    assertThat(reports)
        .anyMatch(report -> report.path("progress").size() > 0)
        .anyMatch(report -> !report.has("progress"));
    assertThat(
            reports.stream()
                .flatMap(report -> report.findValues("means").stream())
                .map(JsonNode::asText))
        .contains("inserted", "added");
    assertThat(
            reports.stream()
                .flatMap(report -> report.findValues("way").stream())
                .map(JsonNode::asText))
        .contains("amend", "model", "replace");
  }

  private static List<String> words(String pointer) throws IOException {
    List<String> words = new ArrayList<>();
    schema().requiredAt(pointer).path("enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  private static List<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void itsWordsAreThoseOfTheModel() throws IOException {
    assertThat(words("/$defs/status"))
        .containsExactlyElementsOf(Arrays.stream(Status.values()).map(Status::key).toList());
    assertThat(words("/$defs/next-step"))
        .containsExactlyElementsOf(Arrays.stream(NextStep.values()).map(NextStep::key).toList());
    assertThat(words("/$defs/position"))
        .containsExactlyElementsOf(
            Arrays.stream(Answer.Position.values()).map(Answer.Position::key).toList());
    assertThat(words("/$defs/way"))
        .containsExactlyElementsOf(Arrays.stream(Way.values()).map(Way::key).toList());
    assertThat(words("/$defs/confidence"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Confidence.values()).map(Confidence::words).toList());
    assertThat(words("/$defs/proposal/properties/brought/items/properties/means"))
        .containsExactlyElementsOf(lower(Amendment.Means.values()));
  }

  /**
   * What is not as the schema says is found: a word that there is not, a key too few, a key too
   * many.
   */
  @ParameterizedTest
  @CsvSource({
    "/rules/0,status",
    "/rules/0/agencies/0,answers",
    "/rules/0/agencies/0/proposal,way",
    "/place,name",
    "/notices/0,origin",
    "/documents/0,counts",
    "/documents/0/blanks/0,settled-by"
  })
  void whatBreaksItIsFound(String pointer, String key) throws IOException {
    JsonNode report = report(Path.of("..", "examples", "towns", "sampleton-az.yaml"));
    ObjectNode node = (ObjectNode) report.requiredAt(pointer);
    JsonNode value = node.remove(key);
    assertThat(value).isNotNull();
    assertThat(faults(report)).isNotEmpty();
    node.put(key, 17);
    assertThat(faults(report)).isNotEmpty();
    node.set(key, value);
    assertThat(faults(report)).isEmpty();
    node.put("another-key", "x");
    assertThat(faults(report)).isNotEmpty();
  }
}
