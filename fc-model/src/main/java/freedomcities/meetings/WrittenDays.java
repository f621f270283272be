package freedomcities.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them into a form: {@code 12/1/2026}, month first as the sheet asks for it,
 * or {@code 2026-12-01}.
 */
final class WrittenDays {
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})\\s*[/.-]\\s*([0-9]{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

  private WrittenDays() {}

  static Optional<LocalDate> parse(String words) {
    Matcher year = YEAR_FIRST.matcher(words.strip());
    if (year.matches()) {
      return day(year.group(1), year.group(2), year.group(3));
    }
    Matcher month = MONTH_FIRST.matcher(words.strip());
    return month.matches() ? day(month.group(3), month.group(1), month.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
