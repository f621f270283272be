package freedomcities.scan.source;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The marks that a browser shows before the items of lists. */
final class HtmlListNumbers {
  private static final int LETTERS = 26;

  private final Map<Element, Integer> next = new IdentityHashMap<>();

  /** The mark of an item; items are asked for in their order, each once. */
  String mark(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "•";
    }
    int number =
        number(item.attr("value"), next.computeIfAbsent(list, one -> number(one.attr("start"), 1)));
    next.put(list, number + 1);
    String type = item.attr("type").isEmpty() ? list.attr("type") : item.attr("type");
    String letters = number > LETTERS ? letters(number) : "";
    return switch (type) {
          case "a" -> letters.isEmpty() ? NumberFormats.write("lowerLetter", number) : letters;
          case "A" ->
              letters.isEmpty()
                  ? NumberFormats.write("upperLetter", number)
                  : letters.toUpperCase(java.util.Locale.ROOT);
          case "i" -> NumberFormats.write("lowerRoman", number);
          case "I" -> NumberFormats.write("upperRoman", number);
          default -> NumberFormats.write("decimal", number);
        }
        + ".";
  }

  /** As browsers do, not as Word does: z, aa, ab. */
  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / LETTERS) {
      out.insert(0, (char) ('a' + (left - 1) % LETTERS));
    }
    return out.toString();
  }

  private static int number(String written, int otherwise) {
    return written.matches("-?[0-9]{1,6}") ? Integer.parseInt(written) : otherwise;
  }
}
