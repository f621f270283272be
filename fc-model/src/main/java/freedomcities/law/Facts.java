package freedomcities.law;

import java.util.Arrays;
import java.util.Optional;

/** Reads a fact: each has an id, words, a citation (or "none found"), a confidence, a source and a date. */
final class Facts {
  private Facts() {}

  static Fact read(DataMap map) {
    return new Fact(map.text("id"), map.text("text"), map.text("citation"), confidence(map), map.text("source"),
        date(map));
  }

  static Confidence confidence(DataMap map) {
    String key = map.text("confidence");
    Optional<Confidence> confidence = Confidence.byKey(key);
    if (confidence.isEmpty() && !key.isEmpty()) {
      map.problem("confidence", "unknown confidence \"" + key + "\"",
          String.join(", ", Arrays.stream(Confidence.values()).map(Confidence::key).toList()));
    }
    return confidence.orElse(Confidence.UNVERIFIED);
  }

  static String date(DataMap map) {
    String date = map.text("as-of");
    if (!date.isEmpty() && !date.matches("\\d{4}-\\d{2}-\\d{2}")) {
      map.problem("as-of", "\"" + date + "\" is not a date", "write 2026-11-20");
    }
    return date;
  }
}
