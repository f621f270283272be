package freedomcities.meetings;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a form as it came back, whatever they mean.
 *
 * @param source the file's name, for messages
 * @param fields what was typed, by the names of the fields; a box that is ticked has any value, one
 *     that isn't an empty one
 * @param repeated names of fields that stand in more than one place; of their values the first is
 *     given
 * @param unclear in words, why nobody can tell whether a box is ticked, by its name
 * @param bare the pages, from 1, on which no field stands
 */
public record FilledForm(
    String source,
    Map<String, String> fields,
    Set<String> repeated,
    Map<String, String> unclear,
    List<Integer> bare) {
  /** Keeps copies of its lists, sets and maps. */
  public FilledForm {
    requireNonNull(source, "source");
    requireNonNull(fields, "fields");
    requireNonNull(unclear, "unclear");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    repeated = Set.copyOf(requireNonNull(repeated, "repeated"));
    unclear = Collections.unmodifiableMap(new LinkedHashMap<>(unclear));
    bare = List.copyOf(requireNonNull(bare, "bare"));
  }

  /**
   * A form whose fields all stand in one place and can all be read.
   *
   * @param source the file's name, for messages
   * @param fields what was typed, by the names of the fields, as in {@link FilledForm}
   */
  public FilledForm(String source, Map<String, String> fields) {
    this(source, fields, Set.of(), Map.of(), List.of());
  }
}
