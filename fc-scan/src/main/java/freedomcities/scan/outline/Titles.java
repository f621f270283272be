package freedomcities.scan.outline;

import java.util.Locale;
import java.util.Set;

/** Whether words look like those of a heading. */
final class Titles {
  private static final int LONGEST = 120, MOST_WORDS = 16;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the",
          "to", "with", "when", "that", "is", "not", "per", "vs", "under", "who");

  private Titles() {}

  /**
   * In the way of a title: few words, those that count begin with a capital, no end of a sentence.
   */
  static boolean isTitle(String words) {
    String title = withoutEnd(words);
    if (title.isEmpty()
        || title.length() > LONGEST
        || !Character.isLetter(first(title))
        || !hasWord(title)) {
      return false;
    }
    if (isCapitals(title)) {
      return title.split(" ").length <= MOST_WORDS + 4;
    }
    char last = title.charAt(title.length() - 1);
    if (",;.?!".indexOf(last) >= 0 || !Character.isUpperCase(first(title))) {
      return false;
    }
    int counted = 0;
    int capital = 0;
    String[] all = title.split("[ /–—-]+");
    for (String word : all) {
      String bare = word.replace("(", "").replace("“", "").replace("\"", "");
      if (!bare.isEmpty() && !SMALL.contains(bare) && Character.isLetter(bare.charAt(0))) {
        counted++;
        capital += Character.isUpperCase(bare.charAt(0)) ? 1 : 0;
      }
    }
    return all.length <= MOST_WORDS && counted > 0 && capital >= counted * 0.8;
  }

  /** II-42 and N/A are none. */
  private static boolean hasWord(String title) {
    int letters = 0;
    for (int i = 0; i < title.length() && letters < 2; i++) {
      letters = Character.isLetter(title.charAt(i)) ? letters + 1 : 0;
    }
    return letters > 1 && !isNumber(title);
  }

  /** A number that begins with letters has dashes or points in its first word, and no other. */
  private static boolean isNumber(String title) {
    int space = title.indexOf(' ');
    boolean parts = false;
    for (int i = 0; i < (space < 0 ? title.length() : space) && !parts; i++) {
      parts = ".-/".indexOf(title.charAt(i)) >= 0;
    }
    return parts
        && MarkReader.read(title)
            .filter(mark -> mark.shape() == Mark.Shape.COMPOUND && mark.length() >= title.length())
            .isPresent();
  }

  /** Whether most of its letters are capitals, and there are some. */
  static boolean isCapitals(String words) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < words.length(); i++) {
      upper += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(words.charAt(i)) ? 1 : 0;
    }
    return upper >= 3 && lower * 8 <= upper;
  }

  /** Without the colon or point that closes some headings, and the mark of a note. */
  static String withoutEnd(String words) {
    String title = NoteMarks.without(words.strip());
    while (title.endsWith(":") || isCapitals(title) && title.endsWith(".")) {
      title = NoteMarks.without(title.substring(0, title.length() - 1).strip());
    }
    return title;
  }

  /** Without the dashes and points between a number and its title. */
  static String withoutDash(String words) {
    String rest = words.strip();
    while (!rest.isEmpty() && "-–—:.".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1).strip();
    }
    return rest;
  }

  /**
   * The title that a paragraph begins with, up to its first point, colon or dash; empty if it
   * begins with none.
   */
  static String runIn(String words) {
    for (int i = 2; i < Math.min(words.length() - 1, LONGEST); i++) {
      char sign = words.charAt(i);
      boolean ends =
          (sign == '.' || sign == ':') && words.charAt(i + 1) == ' '
              || (sign == '–' || sign == '—' || sign == '-') && words.charAt(i - 1) == ' ';
      if (ends) {
        String title = words.substring(0, i).strip();
        return isTitle(title) ? title : "";
      }
    }
    return "";
  }

  /** To hold two titles against each other. */
  static String plain(String words) {
    StringBuilder out = new StringBuilder();
    words
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static char first(String words) {
    char first = words.charAt(0);
    boolean quote = "“\"‘'(".indexOf(first) >= 0 && words.length() > 1;
    return quote ? words.charAt(1) : first;
  }
}
