package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a file that is read as YAML is JSON, which differs in two things: a slash may be written
 * {@code \/}, of which the backslash is left out here, while places behind it count it all the
 * same; and {@code null} is nothing, not a word.
 */
final class JsonSource {
  /** The place of a backslash in the text as it was given, from 1. */
  private record Place(int line, int column) {}

  private static final Pattern BEGINNING = Pattern.compile("\\s*+\\{\\s*+\"");

  private final boolean json;
  private final String text;
  private final List<Place> leftOut = new ArrayList<>();

  private JsonSource(String text) {
    this.json = BEGINNING.matcher(text).lookingAt();
    this.text = json && text.contains("\\/") ? without(text) : text;
  }

  static JsonSource of(String text) {
    return new JsonSource(text);
  }

  String text() {
    return text;
  }

  /** Whether a word that stands without quotation marks means that nothing is there. */
  boolean isNothing(String word) {
    return word.isEmpty() || json && word.equals("null");
  }

  /** Where what the parser found stands in the text as it was given. */
  Location given(Location at) {
    int column = at.column();
    for (Place place : leftOut) {
      if (place.line() == at.line() && place.column() < column) {
        column++;
      }
    }
    return column == at.column() ? at : new Location(at.file(), at.line(), column);
  }

  /** The text as it is where it turns out to be no JSON: a mark of YAML stands between strings. */
  private String without(String json) {
    StringBuilder out = new StringBuilder(json.length());
    boolean within = false;
    int line = 1;
    int column = 1;
    for (int i = 0; i < json.length(); i++, column++) {
      char c = json.charAt(i);
      if (!within && (c == '\'' || c == '#')) {
        leftOut.clear();
        return json;
      }
      if (within && c == '\\' && i + 1 < json.length()) {
        char escaped = json.charAt(++i);
        if (escaped == '/') {
          leftOut.add(new Place(line, column));
        } else {
          out.append(c);
        }
        out.append(escaped);
        column++;
        continue;
      }
      if (c == '"') {
        within = !within;
      } else if (c == '\n') {
        line++;
        column = 0;
      }
      out.append(c);
    }
    return out.toString();
  }
}
