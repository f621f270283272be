package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Checks of values that come from callers: each null or blank is told by the name of its parameter.
 */
final class PolicyValues {
  private static final int SHOWN = 60;

  private PolicyValues() {}

  static String words(String value, String name) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  /** What isn't there is empty, never blank words. */
  static Optional<String> optional(Optional<String> value, String name) {
    requireNonNull(value, name).ifPresent(words -> words(words, name));
    return value;
  }

  static List<String> ids(String[] values, String name) {
    return ids(List.of(requireNonNull(values, name)), name);
  }

  static List<String> ids(List<String> values, String name) {
    List<String> copy = List.copyOf(requireNonNull(values, name));
    copy.forEach(value -> words(value, name));
    return copy;
  }

  /** For messages: no more than a line. */
  static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN).stripTrailing() + " …";
  }
}
