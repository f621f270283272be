package freedomcities.internal.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as the JSON that an editor holds against a schema. Not by our own reader, whose word is what
 * the schema is to repeat.
 */
final class YamlJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private YamlJson() {}

  /** Every scalar is a text, as our reader takes it. */
  static JsonNode texts(String yaml) {
    return read(yaml, JSON::textNode);
  }

  /** Scalars without quotes are what YAML 1.2 makes of them: numbers, truth values. */
  static JsonNode numbersToo(String yaml) {
    return read(yaml, YamlJson::typed);
  }

  /** One scalar without quotes. */
  static JsonNode typed(String plain) {
    return switch (plain) {
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      case "null", "~" -> JSON.nullNode();
      default ->
          plain.matches("[-+]?[0-9]+(?:\\.[0-9]+)?")
              ? JSON.numberNode(new BigDecimal(plain))
              : JSON.textNode(plain);
    };
  }

  private static JsonNode read(String yaml, Function<String, JsonNode> plain) {
    return json(
        new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)), plain);
  }

  private static JsonNode json(Node node, Function<String, JsonNode> plain) {
    switch (node) {
      case MappingNode mapping -> {
        ObjectNode object = JSON.objectNode();
        mapping
            .getValue()
            .forEach(
                tuple ->
                    object.set(
                        ((ScalarNode) tuple.getKeyNode()).getValue(),
                        json(tuple.getValueNode(), plain)));
        return object;
      }
      case SequenceNode sequence -> {
        ArrayNode array = JSON.arrayNode();
        sequence.getValue().forEach(item -> array.add(json(item, plain)));
        return array;
      }
      case ScalarNode scalar -> {
        boolean nothing = scalar.isPlain() && scalar.getValue().isEmpty();
        return nothing
            ? JSON.nullNode()
            : scalar.isPlain() ? plain.apply(scalar.getValue()) : JSON.textNode(scalar.getValue());
      }
      default -> throw new IllegalStateException("no alias is written in our files: " + node);
    }
  }
}
