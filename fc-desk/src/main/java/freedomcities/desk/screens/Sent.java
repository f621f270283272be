package freedomcities.desk.screens;

import freedomcities.desk.web.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a form sent: carried along to be sent again, shown to who typed it, and compared with what
 * stood in its fields, which it carries as {@code was.NAME}.
 */
final class Sent {
  private static final String WAS = "was.";

  /** Fields whose values somebody chose, or that carry what nobody typed. */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "e-.*|status|confidence|instrument|kind|agency|body|state|marks|clean|do|then|group|paper"
              + "|format|language|back|show|look|agency-drop|agency-add-runs|runs-.*|other-state|meeting[.]agency|was[.].*|.*\\.(in-place|in-writing|position)");

  private final Request request;

  Sent(Request request) {
    this.request = request;
  }

  /** All fields but these and the token, in their order. */
  List<Map<String, Object>> fields(String... without) {
    List<Map<String, Object>> fields = new ArrayList<>();
    request
        .form()
        .forEach(
            (name, values) -> {
              if (!name.equals("token") && !List.of(without).contains(name)) {
                values.forEach(
                    value ->
                        fields.add(
                            Map.of("name", name, "value", value, "shown", isTyped(name, value))));
              }
            });
    return fields;
  }

  private boolean isTyped(String name, String value) {
    return !value.isBlank() && !CHOSEN.matcher(name).matches() && isChanged(name);
  }

  /** Whether a field holds something else than the page had put there. */
  boolean isChanged(String name) {
    return !request.form().containsKey(WAS + name)
        || !request.line(name).equals(request.line(WAS + name));
  }

  /** Whether a page was made for a thing of this name; so is one that does not say. */
  boolean isFor(String name, String now) {
    return !request.form().containsKey(WAS + name)
        || request.line(WAS + name).equals(Request.oneLine(now));
  }

  /** Fields that tell what a form was filled with; of one that was sent, what it told. */
  List<Map<String, Object>> was(Map<String, String> now) {
    List<Map<String, Object>> was = new ArrayList<>();
    now.forEach(
        (name, value) ->
            was.add(
                Map.of(
                    "name",
                    WAS + name,
                    "value",
                    request.form().containsKey(WAS + name) ? request.text(WAS + name) : value)));
    return was;
  }
}
