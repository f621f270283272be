package freedomcities.render.html;

import freedomcities.tree.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids of a page: the tree's own where HTML can hold them, and names of ours that none of them
 * has.
 */
final class Ids {
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private final Numbers numbers;
  private final Map<String, String> mended = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Ids(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The id of a section, item or heading. An id of HTML has no blanks and isn't empty. */
  String of(String id) {
    String unbroken = id.isEmpty() ? "part" : id.replaceAll("[ \t\n\f\r]", "-");
    return unbroken.equals(id) ? id : mended.computeIfAbsent(id, other -> own(unbroken));
  }

  /** An id that no part of the tree has. */
  String own(String name) {
    String id = name;
    while (numbers.has(id) || !taken.add(id)) {
      id += "-";
    }
    return id;
  }

  /** What a link to an id says. */
  static String link(String id) {
    StringBuilder out = new StringBuilder("#");
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
      if (letter || PLAIN.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%')
            .append(Character.forDigit(b >> 4 & 15, 16))
            .append(Character.forDigit(b & 15, 16));
      }
    }
    return out.toString();
  }
}
