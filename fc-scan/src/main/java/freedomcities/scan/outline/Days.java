package freedomcities.scan.outline;

import java.util.regex.Pattern;

/** Tells days from numbers and titles. */
final class Days {
  /** What is a day, month or year and no number of a section, with what may close it. */
  private static final Pattern WORD =
      Pattern.compile(
          "[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}[.:)]?|[0-9]{1,2}([\\-.])[0-9]{1,2}\\1(19|20)[0-9]{2}[.:)]?"
              + "|[0-9]{1,2}/[0-9]{2,4}|(19|20)[0-9]{2}[\\-/][0-9]{1,2}([\\-/].*)?");

  /** {@code 05-06-15}, {@code 5.6.15}. */
  private static final Pattern SHORT =
      Pattern.compile("(0?[1-9]|1[0-2])([-.])(0?[1-9]|[12][0-9]|3[01])\\2[0-9]{2}");

  /** A day among other words. */
  private static final Pattern AMONG_WORDS =
      Pattern.compile(
          "\\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}\\b|\\b(January|February|March|April|May|June|July"
              + "|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}\\b");

  private static final int OTHER_WORDS = 2;

  private Days() {}

  /** Whether a word can't be the number of a section, as it is a day. */
  static boolean isDay(String word) {
    return WORD.matcher(word).matches();
  }

  /** Whether a number of three parts can be a day, of a year in two digits. */
  static boolean mayBeDay(String number) {
    return SHORT.matcher(number).matches();
  }

  /** Whether words say a day and little else: {@code Revised 06/03/2015}, {@code June 11, 2020}. */
  static boolean sayDay(String words) {
    String rest = AMONG_WORDS.matcher(words).replaceFirst("").strip();
    return rest.length() < words.length() && rest.split(" +").length <= OTHER_WORDS;
  }
}
