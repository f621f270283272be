package freedomcities.render.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.util.List;

/**
 * What is wrong with an input, as JSON; {@code docs/schema/problems.schema.json} says all that is
 * in it. The object is one of {@code application/problem+json} (RFC 9457) as it is:
 *
 * <pre>
 * {"title": "2 problems in the input", "problems": [
 *   {"file": "town.yaml", "line": 4, "column": 9, "found": "unknown key \"goverment\"",
 *    "remedy": "did you mean \"governing-body\"?"}, …]}
 * </pre>
 *
 * A problem of no line has no {@code line} and {@code column}, one without a remedy no {@code
 * remedy}.
 *
 * @since 0.1
 */
public final class ProblemsJson {
  private ProblemsJson() {}

  /**
   * {@return what was wrong as text, indented, lines ended by a line feed}
   *
   * @param wrong as it was caught
   */
  public static String of(InputException wrong) {
    return of(requireNonNull(wrong, "wrong").problems());
  }

  /**
   * {@return some problems as text, indented, lines ended by a line feed}
   *
   * @param problems in the order in which they are to stand
   */
  public static String of(List<Problem> problems) {
    List<Problem> all = List.copyOf(requireNonNull(problems, "problems"));
    return JsonText.of(json -> write(json, all));
  }

  private static void write(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "title",
        problems.size() == 1
            ? "1 problem in the input"
            : problems.size() + " problems in the input");
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("file", problem.location().file());
      if (problem.location().line() > 0) {
        json.writeNumberField("line", problem.location().line());
        json.writeNumberField("column", problem.location().column());
      }
      json.writeStringField("found", problem.found());
      if (!problem.remedy().isEmpty()) {
        json.writeStringField("remedy", problem.remedy());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
