package freedomcities.law;

import freedomcities.law.Notice.Bearing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code notices/az.yaml}, {@code federal.yaml} and their like. */
final class NoticeReader {
  private static final Set<String> EFFECTS = Set.of("may conflict on its face", "may conflict", "may conflict in part",
      "constrains", "for counsel", "case law", "drafting", "compatible", "state law", "largely state law",
      "partly state law", "directive", "not covered", "not found");

  private NoticeReader() {}

  static List<Notice> read(DataMap file, Notice.Origin origin) {
    List<Notice> notices = file.maps("notices").stream().map(map -> notice(map, origin)).toList();
    file.refuseIfWrong();
    return notices;
  }

  private static Notice notice(DataMap map, Notice.Origin origin) {
    Confidence confidence = Facts.confidence(map);
    Map<String, Bearing> bearings = new LinkedHashMap<>();
    DataMap rules = map.map("rules");
    rules.keys().forEach(rule -> bearings.put(rule, bearing(rules.map(rule), confidence)));
    return new Notice(map.text("id"), origin, map.text("direction"), map.text("citation"), map.text("sentence"),
        bearings, part(map.optionalMap("penalties")), part(map.optionalMap("courts")),
        map.optionalText("note").orElse(""), confidence, map.text("source"), Facts.date(map));
  }

  private static Bearing bearing(DataMap map, Confidence whole) {
    String effect = map.text("effect");
    if (!effect.isEmpty() && !EFFECTS.contains(effect) && !EFFECTS.contains(effect.replaceFirst(" in part$", ""))) {
      map.problem("effect", "unknown effect \"" + effect + "\"", String.join(", ", EFFECTS.stream().sorted().toList()));
    }
    boolean own = map.keys().contains("confidence");
    Confidence confidence = own ? Facts.confidence(map) : whole;
    return new Bearing(effect, own ? marked(map.text("reason"), confidence) : map.text("reason"), confidence);
  }

  /** A part of a notice may be less sure than the whole, and then says so in its text. */
  private static String part(Optional<DataMap> part) {
    return part.map(map -> map.keys().contains("confidence")
        ? marked(map.text("text"), Facts.confidence(map))
        : map.text("text")).orElse("");
  }

  private static String marked(String text, Confidence confidence) {
    return switch (confidence) {
      case VERIFIED, VERIFIED_IN_USE -> text;
      case PARTLY_VERIFIED, UNVERIFIED -> text.replaceFirst("\\.?$", " (" + confidence.words() + ").");
    };
  }
}
