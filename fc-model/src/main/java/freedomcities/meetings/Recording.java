package freedomcities.meetings;

import static java.util.Objects.requireNonNull;

import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.List;

/**
 * A town file with a worksheet taken up. Answers are added; a status follows the boxes where
 * nothing in the file is better than they are: passages and citations are kept, and where the sheet
 * says otherwise that is told.
 *
 * <pre>
 * Recording recording = Recording.of(rules, reader, "town.yaml", yaml, sheet);
 * recording.text();
 * </pre>
 *
 * @param before the file as it was
 * @param text the file as it would be; the same as before if there is nothing to record
 * @param told what was not taken up, and why
 */
public record Recording(String before, String text, List<Told> told) {
  /** Keeps copies of its lists. */
  public Recording {
    requireNonNull(before, "before");
    requireNonNull(text, "text");
    told = List.copyOf(requireNonNull(told, "told"));
  }

  /**
   * Takes up a worksheet. Whether it is for this place is the caller's to ask.
   *
   * @param rules those that the sheet was drawn for
   * @param reader of town files that speak of these rules
   * @param name stands for the town file in messages
   * @param yaml the whole town file
   * @param sheet as it came back
   * @return the town file before and after
   * @throws freedomcities.problems.InputException if the file, or what would become of it, is no
   *     good town file
   */
  public static Recording of(
      RuleSet rules, TownReader reader, String name, String yaml, FilledWorksheet sheet) {
    requireNonNull(name, "name");
    requireNonNull(yaml, "yaml");
    requireNonNull(reader, "reader");
    requireNonNull(sheet, "sheet");
    requireNonNull(rules, "rules");
    Town town = reader.read(name, yaml);
    AgencyRecording minutes = new AgencyRecording(rules, town, sheet);
    Recording recording = new Recording(yaml, minutes.write(yaml), minutes.told());
    Town changed = reader.read(name, recording.text());
    if (!minutes.isWhatWasMeant(changed)) {
      throw new IllegalStateException("the changed file would not say what the worksheet says");
    }
    return recording;
  }

  /** {@return whether the file stays as it was} */
  public boolean changesNothing() {
    return text.equals(before);
  }
}
