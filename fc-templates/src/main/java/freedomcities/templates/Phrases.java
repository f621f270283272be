package freedomcities.templates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names and dates are written in American English. */
final class Phrases {
  private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private static final Pattern ISO_DATE = Pattern.compile("(?<![\\d-])[12]\\d{3}-\\d{2}-\\d{2}(?![\\d-])");

  private Phrases() {}

  /** {@code October 2, 2026}; the day and its month stay on one line. */
  static String date(LocalDate date) {
    String words = LONG_DATE.format(date);
    return words.replaceFirst(" ", "\u00a0");
  }

  /** A text with its dates in words: data write {@code 2026-10-02}. */
  static String datesInWords(String text) {
    return ISO_DATE.matcher(text).replaceAll(match -> parsed(match.group()).map(Phrases::date).orElse(match.group()));
  }

  private static Optional<LocalDate> parsed(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The name of an instrument before its number: {@code Local Law}, {@code By-law}. */
  static String titled(String words) {
    return Arrays.stream(words.split(" ")).map(Phrases::capital).collect(Collectors.joining(" "));
  }

  static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
