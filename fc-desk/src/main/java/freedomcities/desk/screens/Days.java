package freedomcities.desk.screens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as a browser sends them, and as one without a calendar lets them be typed. */
final class Days {
  private Days() {}

  static Optional<LocalDate> of(String words) {
    try {
      return Optional.of(LocalDate.parse(words.strip()));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  static boolean is(String words) {
    return of(words).isPresent();
  }
}
