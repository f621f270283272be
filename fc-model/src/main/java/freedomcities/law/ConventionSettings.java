package freedomcities.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The drafting conventions that a state may fix, each with the values that it may have; named as in
 * a town file.
 */
final class ConventionSettings {
  static final Map<String, List<String>> VALUES = values();

  private ConventionSettings() {}

  private static Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("recitals", List.of("recitals", "findings"));
    values.put("section-numbering", List.of("section", "sec", "symbol"));
    values.put("changes", List.of("strike-underline", "double-parentheses", "brackets"));
    values.put("line-numbers", List.of("off", "page", "continuous"));
    values.put("seal", List.of("yes", "no"));
    values.put("witness", List.of("yes", "no"));
    return Collections.unmodifiableMap(values);
  }

  static List<String> names() {
    return List.copyOf(VALUES.keySet());
  }

  /** Every value of any setting, once. */
  static List<String> all() {
    return VALUES.values().stream().flatMap(List::stream).distinct().toList();
  }
}
