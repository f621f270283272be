package freedomcities.meetings;

import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.towns.DocumentSettings.FollowUp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worksheet as it came back.
 *
 * @param source the file's name, for messages
 * @param place the file name of the place it was drawn for: {@code sampleton-city-az}
 * @param agency that was met
 * @param date of the meeting
 * @param who answered: {@code Jane Roe, Chief of Police}
 * @param rules what was said, by rule, in the order of the rules; those of which nothing was said are not in it
 * @param followUp what was promised, by whom and by when
 * @param left words that a town file has no key for, by the names of their fields
 * @param open what boxes that were ticked leave open, in words
 */
public record FilledWorksheet(
    String source, String place, String agency, Optional<LocalDate> date, String who, Map<String, Said> rules,
    List<FollowUp> followUp, List<String> left, List<String> open) {
  public FilledWorksheet {
    rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    followUp = List.copyOf(followUp);
    left = List.copyOf(left);
    open = List.copyOf(open);
  }

  /**
   * Reads the fields of a sheet by name; a box that is ticked has any value, one that isn't an empty one.
   *
   * @param source the file's name, for messages
   * @throws InputException with every contradiction and gap, each with the field it is in, or if this is no worksheet for
   *     these rules
   */
  public static FilledWorksheet read(String source, Map<String, String> fields, RuleSet rules) {
    return new WorksheetReader(source, fields, rules).read();
  }
}
