package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paragraphs of a quoted text, whose lines end where a page or an editor ended them. An empty
 * line begins a paragraph, and so does a line that begins with the mark of an item: {@code (a)},
 * {@code 2.}, {@code •}. Every other line end is a space.
 */
public final class QuotedParagraphs {
  private static final String NUMBER = "[0-9]{1,2}|[A-Za-z]|[a-z]{2}|[ivxlc]{1,6}|[IVXLC]{1,6}";
  private static final Pattern ITEM =
      Pattern.compile("\\h*(?:\\((?:" + NUMBER + ")\\)|(?:" + NUMBER + ")[.)]|[•·▪◦‣●○*-])\\h.*");

  private QuotedParagraphs() {}

  /**
   * {@return the same words, one line to a paragraph; text without line ends is one paragraph,
   * letter for letter}
   *
   * @param text as quoted, with the line ends of a page or an editor
   */
  public static String of(String text) {
    return requireNonNull(text, "text").lines().limit(2).count() > 1 ? ofLines(text) : text;
  }

  private static String ofLines(String text) {
    List<List<String>> paragraphs = new ArrayList<>();
    boolean begins = true;
    for (String line : text.split("\\R", -1)) {
      if (line.isBlank()) {
        begins = true;
        continue;
      }
      if (begins || ITEM.matcher(line).matches()) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line.strip());
      begins = false;
    }
    return paragraphs.stream()
        .map(lines -> String.join(" ", lines))
        .collect(Collectors.joining("\n"));
  }
}
