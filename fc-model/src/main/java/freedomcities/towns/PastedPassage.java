package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.policy.Passage;
import freedomcities.words.PastedText;
import freedomcities.words.PastedText.Kind;
import freedomcities.words.PastedText.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A passage of a town file whose words look as if they were copied out of a file made for print. It
 * is left as it is, since only a person can hold it against the manual.
 *
 * @param rule that it is under
 * @param number of the passage under that rule, from 1
 * @param place in the town file ({@code town.yaml:31:9}); empty if it isn't known
 * @param found what is wrong with it: {@code a word is broken ("immi- gration")}
 */
public record PastedPassage(String rule, int number, String place, String found) {
  private static final int SHOWN = 3;

  /** All are needed. */
  public PastedPassage {
    requireNonNull(rule, "rule");
    requireNonNull(place, "place");
    requireNonNull(found, "found");
  }

  /**
   * {@return those of a town, agency by agency and rule by rule}
   *
   * @param town with its passages
   */
  public static List<PastedPassage> of(Town town) {
    requireNonNull(town, "town");
    List<PastedPassage> told = new ArrayList<>();
    for (int i = 0; i < town.policy().agencies().size(); i++) {
      String agency = "policy[" + town.policy().positions().get(i) + "].rules.";
      new TreeMap<>(town.policy().agencies().get(i).rules())
          .forEach(
              (rule, record) -> {
                for (int j = 0; j < record.passages().size(); j++) {
                  String key = agency + rule + ".passages[" + j + "].text";
                  String found = traces(record.passages().get(j));
                  if (!found.isEmpty()) {
                    String place = town.whereabouts().nearest(key).map(Object::toString).orElse("");
                    told.add(new PastedPassage(rule, j + 1, place, found));
                  }
                }
              });
    }
    return told;
  }

  private static String traces(Passage passage) {
    Map<Kind, List<Trace>> byKind =
        PastedText.of(passage.text()).traces().stream()
            // A no-break space counts as a space.
            .filter(trace -> trace.kind() != Kind.SPACE)
            .collect(Collectors.groupingBy(Trace::kind, TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(
            kind ->
                kind.getKey().words()
                    + kind.getValue().stream()
                        .map(trace -> "\"" + trace.found() + "\"")
                        .distinct()
                        .limit(SHOWN)
                        .collect(Collectors.joining(", ", " (", ")")))
        .collect(Collectors.joining(", "));
  }
}
