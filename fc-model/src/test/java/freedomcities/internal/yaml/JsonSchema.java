package freedomcities.internal.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes a table of keys as a JSON Schema. The schema says of a file what {@link ShapeCheck} says
 * of it; where the reader takes a scalar as the text that was written, it lets through what other
 * readers of YAML make of that text: a number, a truth value.
 */
final class JsonSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private final Map<Shape, Integer> uses = new HashMap<>();
  private final ObjectNode definitions = JSON.objectNode();

  private JsonSchema() {}

  static ObjectNode of(Shape shape, String title) {
    JsonSchema writer = new JsonSchema();
    writer.count(new Type.Group(shape));
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
    schema.setAll(writer.group(shape));
    if (!writer.definitions.isEmpty()) {
      schema.set("$defs", writer.definitions);
    }
    return schema;
  }

  private void count(Type type) {
    switch (type) {
      case Type.Group(Shape shape) -> {
        if (uses.merge(shape, 1, Integer::sum) == 1) {
          shape.keys().forEach(key -> count(key.type()));
        }
      }
      case Type.Either either -> count(either.full());
      case Type.Many(Type each) -> count(each);
      case Type.Table table -> count(table.each());
      case Type.Line line -> {}
      case Type.Prose prose -> {}
      case Type.Date date -> {}
      case Type.Choice choice -> {}
      case Type.Joined(Shape each) -> count(new Type.Group(each));
      case Type.Free free -> {}
    }
  }

  private ObjectNode group(Shape shape) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode properties = JSON.objectNode();
    ArrayNode required = JSON.arrayNode();
    for (Key key : shape.keys()) {
      ObjectNode value = value(key.type());
      if (key.required()) {
        required.add(key.name());
      } else {
        value = orNothing(value);
      }
      properties.set(key.name(), JSON.objectNode().put("description", key.about()).setAll(value));
    }
    schema.set("properties", properties);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode value(Type type) {
    return switch (type) {
      case Type.Line line -> text("^[^\\r\\n\\t]*[^\\s][^\\r\\n\\t]*$");
      case Type.Prose prose -> text("[^\\s]");
      case Type.Date date ->
          JSON.objectNode().put("type", "string").put("format", "date").put("pattern", DATE);
      case Type.Choice choice -> choice(choice);
      case Type.Many(Type each) -> JSON.objectNode().put("type", "array").set("items", value(each));
      case Type.Group(Shape shape) -> reference(shape);
      case Type.Table(String what, String pattern, Type each) ->
          JSON.objectNode()
              .put("type", "object")
              .<ObjectNode>set(
                  "propertyNames", JSON.objectNode().put("pattern", "^(?:" + pattern + ")$"))
              .set("additionalProperties", value(each));
      case Type.Either either -> either(choice(either.brief()), reference(either.full().shape()));
      case Type.Joined(Shape each) -> joined(each);
      case Type.Free free -> JSON.objectNode();
    };
  }

  /** A list that has lists of its own kind within, and so needs a name. */
  private ObjectNode joined(Shape each) {
    ObjectNode reference = JSON.objectNode().put("$ref", "#/$defs/joined");
    if (!definitions.has("joined")) {
      definitions.putObject("joined");
      ObjectNode items = JSON.objectNode();
      ArrayNode one = items.putArray("anyOf").add(reference(each));
      for (String join : new String[] {"all", "any"}) {
        ObjectNode group =
            JSON.objectNode().put("type", "object").put("additionalProperties", false);
        group.putObject("properties").set(join, reference.deepCopy());
        group.putArray("required").add(join);
        one.add(group);
      }
      definitions.set(
          "joined", JSON.objectNode().put("type", "array").put("minItems", 1).set("items", items));
    }
    return reference;
  }

  private static ObjectNode text(String pattern) {
    ObjectNode schema = JSON.objectNode();
    schema.putArray("type").add("string").add("number").add("boolean");
    return schema.put("pattern", pattern);
  }

  private static ObjectNode choice(Type.Choice choice) {
    Set<JsonNode> values = new LinkedHashSet<>();
    choice.values().forEach(value -> values.add(JSON.textNode(value)));
    choice.values().forEach(value -> values.add(YamlJson.typed(value)));
    return JSON.objectNode().set("enum", JSON.arrayNode().addAll(values));
  }

  private ObjectNode reference(Shape shape) {
    if (uses.getOrDefault(shape, 0) < 2) {
      return group(shape);
    }
    String name = shape.what().replaceFirst("^an? ", "").replace("'", "").replace(' ', '-');
    ObjectNode definition = group(shape);
    JsonNode other = definitions.get(name);
    if (other != null && !other.equals(definition)) {
      throw new IllegalStateException("two tables of keys are called " + shape.what());
    }
    definitions.set(name, definition);
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  /** A key with nothing after it counts as left out. */
  private static ObjectNode orNothing(ObjectNode value) {
    if (value.get("type") instanceof ArrayNode types) {
      types.add("null");
    } else if (value.get("enum") instanceof ArrayNode values) {
      values.addNull();
    } else if (value.has("type")) {
      value.set("type", JSON.arrayNode().add(value.get("type")).add("null"));
    } else if (!value.isEmpty()) {
      return either(value, JSON.objectNode().put("type", "null"));
    }
    return value;
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    if (one.size() == 1 && one.get("anyOf") instanceof ArrayNode alternatives) {
      alternatives.add(other);
      return one;
    }
    return JSON.objectNode().set("anyOf", JSON.arrayNode().add(one).add(other));
  }
}
