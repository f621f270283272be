package freedomcities.internal.yaml;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import freedomcities.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A schema in {@code docs/schema}: written from a table of keys, and held against files by a
 * validator that is not ours.
 */
public final class PublishedSchema {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Path file;

  public PublishedSchema(String name) {
    this.file = Path.of("..", "docs", "schema", name + ".schema.json");
  }

  /** Holds the published file against the table of keys; {@code -Dgoldens=write} writes it. */
  public void compare(Shape shape, String title) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    ObjectNode schema = JsonSchema.of(shape, title);
    Goldens.compare(file, MAPPER.writer(printer).writeValueAsString(schema) + "\n");
  }

  /** What the language of schemas itself has to say of the file. */
  public List<String> faults() throws IOException {
    return FACTORY
        .getSchema(SchemaLocation.of(SchemaId.V202012), STRICT)
        .validate(MAPPER.readTree(Files.readString(file)))
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /**
   * What the schema says of a YAML file, whether its plain numbers are read as texts or as numbers.
   */
  public List<String> problems(String yaml) throws IOException {
    var schema = FACTORY.getSchema(MAPPER.readTree(Files.readString(file)), STRICT);
    return Stream.of(YamlJson.texts(yaml), YamlJson.numbersToo(yaml))
        .flatMap(json -> schema.validate(json).stream())
        .map(ValidationMessage::getMessage)
        .distinct()
        .toList();
  }

  /**
   * The words that may stand at the keys of one mapping, key by key; {@code pointer} leads to it:
   * {@code /documents}.
   */
  public Map<String, List<String>> choices(String pointer) throws IOException {
    String path = pointer.replace("/", "/properties/") + "/properties";
    Map<String, List<String>> choices = new LinkedHashMap<>();
    MAPPER
        .readTree(Files.readString(file))
        .requiredAt(path)
        .properties()
        .forEach(
            key ->
                choices.put(
                    key.getKey(),
                    StreamSupport.stream(key.getValue().withArray("enum").spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .toList()));
    return choices;
  }
}
