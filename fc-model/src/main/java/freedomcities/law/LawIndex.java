package freedomcities.law;

import freedomcities.internal.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands in {@code law.yaml}.
 *
 * @param version the date of the data
 * @param usualClause the clause where the data of a state have none
 * @param usualInstrument the instrument where the data of a state have none
 * @param states postal code to name, in the order of the file
 */
record LawIndex(
    String version, Fact usualClause, Fact usualInstrument, Map<String, String> states) {
  LawIndex {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** Reads the file, which has been held against {@link LawKeys#INDEX}. */
  static LawIndex read(Node.Mapping file) {
    Map<String, String> states = new LinkedHashMap<>();
    Node.Mapping names = file.mapping("states");
    names.entries().forEach(entry -> states.put(entry.key(), names.line(entry.key())));
    return new LawIndex(
        file.line("version"),
        FactReader.read(file.mapping("usual-clause")),
        FactReader.read(file.mapping("usual-instrument")),
        states);
  }

  Stream<Fact> facts() {
    return Stream.of(usualClause, usualInstrument);
  }
}
