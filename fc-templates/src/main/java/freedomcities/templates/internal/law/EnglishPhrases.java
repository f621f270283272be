package freedomcities.templates.internal.law;

import freedomcities.places.Articles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How names and dates are written in American English. */
public final class EnglishPhrases {
  private static final int YEAR = 4, ISO_DATE = 10;

  /** Words that a title leaves small. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

  private EnglishPhrases() {}

  /** {@code October 2, 2026}; the day and its month stay on one line. */
  public static String date(LocalDate date) {
    // Always English: a formatter would first load what the JDK knows of a locale.
    return capital(date.getMonth().name().toLowerCase(Locale.ROOT))
        + "\u00a0"
        + date.getDayOfMonth()
        + ", "
        + date.getYear();
  }

  /** A text with its dates in words: data write {@code 2026-10-02}. */
  public static String datesInWords(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int told = 0;
    // The data are long, their dates few, and every one of these has a hyphen after its year.
    for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      int from = at - YEAR;
      int to = from + ISO_DATE;
      if (from >= told && to <= text.length() && standsAlone(text, from, to)) {
        Optional<LocalDate> date = parsed(text, from, to);
        if (date.isPresent()) {
          out.append(text, told, from).append(date(date.get()));
          told = to;
        }
      }
    }
    return told == 0 ? text : out.append(text, told, text.length()).toString();
  }

  private static boolean standsAlone(String text, int from, int to) {
    return !(from > 0 && ofDate(text.charAt(from - 1)))
        && !(to < text.length() && ofDate(text.charAt(to)))
        && text.charAt(to - 3) == '-';
  }

  private static boolean ofDate(char c) {
    return c == '-' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The day that stands there as {@code 2026-10-02}; empty if it is no day, or none of this
   * millennium and the last.
   */
  private static Optional<LocalDate> parsed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i)) && i != from + YEAR && i != to - 3) {
        return Optional.empty();
      }
    }
    int year = Integer.parseInt(text, from, from + YEAR, 10);
    int month = Integer.parseInt(text, from + YEAR + 1, to - 3, 10);
    int day = Integer.parseInt(text, to - 2, to, 10);
    boolean known =
        year >= 1000
            && year < 3000
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return known ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The name of an instrument before its number: {@code Local Law}, {@code By-law}. */
  public static String titled(String words) {
    return Arrays.stream(words.split(" "))
        .map(EnglishPhrases::capital)
        .collect(Collectors.joining(" "));
  }

  /** As a title has it: {@code Lending Records and Notice to Readers}. */
  public static String headline(String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> SMALL.contains(word) ? word : capital(word))
        .collect(Collectors.joining(" "));
  }

  /** {@code an ordinance}, {@code a local law}. */
  public static String indefinite(String words) {
    return Articles.indefinite(words);
  }

  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
