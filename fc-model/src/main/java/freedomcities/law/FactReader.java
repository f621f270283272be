package freedomcities.law;

import freedomcities.internal.yaml.Node;

/**
 * Reads a fact: each has an id, words, a citation (or "none found"), a confidence, a source and a
 * date.
 */
final class FactReader {
  private FactReader() {}

  static Fact read(Node.Mapping fact) {
    return new Fact(
        fact.line("id"),
        text(fact, "text"),
        fact.line("citation"),
        confidence(fact),
        text(fact, "source"),
        text(fact, "second-source"),
        fact.line("as-of"),
        fact.line("checked-to"));
  }

  /** Where the key may be left out, the caller has looked that it is there. */
  static Confidence confidence(Node.Mapping map) {
    return Confidence.byKey(map.line("confidence")).orElse(Confidence.UNVERIFIED);
  }

  /** Without the line end that a block of text has. */
  static String text(Node.Mapping map, String key) {
    return map.prose(key).strip();
  }
}
