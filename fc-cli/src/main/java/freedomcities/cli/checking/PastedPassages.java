package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.policy.Passage;
import freedomcities.towns.Town;
import freedomcities.words.PastedText;
import freedomcities.words.PastedText.Kind;
import freedomcities.words.PastedText.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Passages whose words look as if they were copied out of a file made for print: told with their
 * place, and left as they are, since only a person can hold them against the manual.
 */
final class PastedPassages {
  private static final int SHOWN = 3;

  private PastedPassages() {}

  static void print(TerminalPage page, Town town) {
    List<String> told = of(town);
    told.forEach(one -> page.paragraph(0, 2, one));
    if (!told.isEmpty()) {
      page.line("");
    }
  }

  /** {@code town.yaml:31:9: rule 5, passage 1: a word is broken ("depart- ment"); …} */
  static List<String> of(Town town) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < town.policy().agencies().size(); i++) {
      String agency = "policy[" + town.policy().positions().get(i) + "].rules.";
      new TreeMap<>(town.policy().agencies().get(i).rules())
          .forEach(
              (rule, record) -> {
                for (int j = 0; j < record.passages().size(); j++) {
                  String key = agency + rule + ".passages[" + j + "].text";
                  String what = traces(record.passages().get(j));
                  if (!what.isEmpty()) {
                    told.add(
                        town.whereabouts().nearest(key).map(at -> at + ": ").orElse("")
                            + "rule "
                            + rule
                            + ", passage "
                            + (j + 1)
                            + ": "
                            + what
                            + "; its words were copied from a file: correct them by the manual");
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
