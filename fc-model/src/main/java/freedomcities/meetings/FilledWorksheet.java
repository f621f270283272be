package freedomcities.meetings;

import static java.util.Objects.requireNonNull;

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
 * @param rules what was said, by rule, in the order of the rules; those of which nothing was said
 *     are not in it
 * @param followUp what was promised, by whom and by when
 * @param left the fields whose words a town file has no key for, by name
 * @param open what the sheet leaves open
 */
public record FilledWorksheet(
    String source,
    String place,
    String agency,
    Optional<LocalDate> date,
    String who,
    Map<String, Said> rules,
    List<FollowUp> followUp,
    List<String> left,
    List<Told> open) {
  /** Keeps copies of its lists and maps. */
  public FilledWorksheet {
    requireNonNull(source, "source");
    requireNonNull(place, "place");
    requireNonNull(agency, "agency");
    requireNonNull(date, "date");
    requireNonNull(who, "who");
    requireNonNull(rules, "rules");
    rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    followUp = List.copyOf(requireNonNull(followUp, "followUp"));
    left = List.copyOf(requireNonNull(left, "left"));
    open = List.copyOf(requireNonNull(open, "open"));
  }

  /**
   * Makes sense of the fields of a sheet.
   *
   * @param form the fields as they came back
   * @param rules those that the sheet was drawn for
   * @return what the sheet says
   * @throws InputException with every contradiction and gap, each with the field it is in, or if
   *     this is no worksheet for these rules, or more than one
   */
  public static FilledWorksheet read(FilledForm form, RuleSet rules) {
    requireNonNull(form, "form");
    requireNonNull(rules, "rules");
    return new WorksheetReader(form, rules).read();
  }
}
