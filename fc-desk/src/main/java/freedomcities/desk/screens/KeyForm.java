package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.towns.TownEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A form whose fields are keys of the town file, each with a line or a day; empty takes a key away.
 */
final class KeyForm {
  private final Visit visit;
  private final Map<String, String> now = new LinkedHashMap<>();
  private final List<String> days = new ArrayList<>();

  KeyForm(Visit visit) {
    this.visit = visit;
  }

  /** A field of this key, and what is there now. */
  KeyForm line(String key, String value) {
    now.put(key, value);
    return this;
  }

  KeyForm day(String key, String value) {
    days.add(key);
    return line(key, value);
  }

  /** The fields for a page, in their order. */
  List<Map<String, Object>> fields() {
    List<Map<String, Object>> fields = new ArrayList<>();
    now.forEach(
        (key, value) ->
            fields.add(
                Map.of(
                    "key", key,
                    "id", id(key),
                    "label", visit.say("field." + id(key)),
                    "day", days.contains(key),
                    "value", isSent(key) ? visit.request().line(key) : value)));
    return fields;
  }

  private boolean isSent(String key) {
    return visit.request().form().containsKey(key);
  }

  /** How a key is called where dots may not stand. */
  static String id(String key) {
    return key.replace("documents.", "").replace('.', '-');
  }

  Answer save(String what, String next, Function<List<Map<String, Object>>, Answer> wrong) {
    return visit.save(
        what,
        edit -> {
          TownEdit out = edit;
          // What was left alone may be somebody else's by now, or only worked out from other keys.
          for (String key : now.keySet().stream().filter(visit.sent()::isChanged).toList()) {
            String value = visit.request().line(key);
            out = value.isEmpty() ? out.remove(key) : out.put(key, value);
          }
          return out;
        },
        next,
        problems -> wrong.apply(Visit.errors(problems)));
  }

  Map<String, Object> model(List<Map<String, Object>> errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("fields", fields());
    model.put("was", visit.sent().was(now));
    model.put("errors", errors);
    return model;
  }
}
