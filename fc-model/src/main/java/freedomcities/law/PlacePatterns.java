package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.places.Jurisdiction;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills <code>{name}</code> and its like; values are taken as they are, braces in them too. */
final class PlacePatterns {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

  /** What an ordaining clause may hold. */
  static final List<String> OF_A_CLAUSE =
      List.of("name", "style", "place", "state", "body", "council");

  /** What a title, a body or an agency may hold; the style itself only the first two. */
  static final List<String> OF_A_USAGE = List.of("name", "state", "style", "place");

  static final List<String> OF_A_STYLE = List.of("name", "state");

  /** What a statement that a summary must carry may hold. */
  static final List<String> OF_A_STATEMENT = List.of("place");

  /** What a definition may hold: what fills {@code [County/City/State]}. */
  static final List<String> OF_A_DEFINITION = List.of("term");

  private PlacePatterns() {}

  /** Tells of slots that nothing fills. */
  static void check(Node pattern, List<String> slots, ProblemList problems) {
    List<String> known = slots.stream().map(slot -> '{' + slot + '}').toList();
    Matcher slot = SLOT.matcher(pattern.words());
    while (slot.find()) {
      if (!known.contains(slot.group())) {
        problems.add(
            pattern.at(), "nothing fills " + slot.group(), Suggestion.remedy(slot.group(), known));
      }
    }
  }

  static String fill(String pattern, Jurisdiction place) {
    return fill(
        pattern,
        Map.of(
            "name",
            place.name(),
            "style",
            place.style(),
            "place",
            place.styleWithArticle(),
            "state",
            place.stateName(),
            "body",
            body(place),
            "council",
            council(place)));
  }

  /**
   * Replaces each slot; a word that ends a value isn't said again right behind it: no {@code Kansas
   * City City Council}.
   */
  static String fill(String pattern, Map<String, String> values) {
    StringBuilder out = new StringBuilder();
    Matcher slot = SLOT.matcher(pattern);
    int from = 0;
    while (slot.find()) {
      String value = values.get(slot.group(1));
      if (value == null) {
        throw new IllegalStateException("no value for " + slot.group() + " in \"" + pattern + "\"");
      }
      out.append(pattern, from, slot.start()).append(value);
      from = slot.end();
      String lastWord = value.substring(value.lastIndexOf(' ') + 1);
      if (value.contains(" ") && pattern.startsWith(" " + lastWord + " ", from)) {
        from += lastWord.length() + 1;
      }
    }
    return out.append(pattern, from, pattern.length()).toString();
  }

  /** The governing body without the place: {@code City Council}, {@code Board of Supervisors}. */
  static String council(Jurisdiction place) {
    String body = place.governingBody();
    for (String before : List.of(place.style() + " ", place.name() + " ")) {
      if (body.startsWith(before)) {
        return body.substring(before.length());
      }
    }
    for (String after : List.of(place.styleWithArticle(), place.style(), place.name())) {
      if (body.endsWith(" of " + after)) {
        return body.substring(0, body.length() - after.length() - 4);
      }
    }
    return body;
  }

  /**
   * The governing body with the place's full style, once: {@code City Council of the City of
   * Sampleton}.
   */
  static String body(Jurisdiction place) {
    String council = council(place);
    boolean named =
        Pattern.compile("(?<!\\p{L})" + Pattern.quote(place.name()) + "(?!\\p{L})")
            .matcher(council)
            .find();
    return named ? council : council + " of " + place.styleWithArticle();
  }
}
