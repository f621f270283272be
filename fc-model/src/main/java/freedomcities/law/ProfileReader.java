package freedomcities.law;

import freedomcities.places.Kind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code states/az.yaml}. */
final class ProfileReader {
  private ProfileReader() {}

  static StateProfile read(DataMap file) {
    StateProfile profile = new StateProfile(file.text("postal"), file.text("name"), file.text("style"),
        file.text("legislature"), Facts.read(file.map("enacting-clause")),
        file.maps("clauses").stream().map(ProfileReader::clause).toList(), usages(file.map("kinds")),
        refused(file.optionalMap("refused")), file.maps("places").stream().map(ProfileReader::place).toList(),
        instruments(file.maps("instruments")), file.maps("facts").stream().map(Facts::read).toList(),
        file.optionalMap("public-records").map(Facts::read));
    file.refuseIfWrong();
    return profile;
  }

  private static LocalClause clause(DataMap map) {
    List<Kind> kinds = map.texts("kinds").stream().flatMap(key -> kind(map, key).stream()).toList();
    return new LocalClause(Facts.read(map), kinds, map.optionalText("for").orElse(""), map.flag("usual"),
        map.optionalText("only-name").orElse(""), map.optionalText("only-body").orElse(""));
  }

  /** Patterns per kind; also the form of {@code kinds.yaml}, which holds what is usual everywhere. */
  static Map<Kind, Map<String, String>> usages(DataMap map) {
    Map<Kind, Map<String, String>> usages = new EnumMap<>(Kind.class);
    for (String key : map.keys()) {
      Map<String, String> patterns = patterns(map.map(key));
      kind(map, key).ifPresent(kind -> usages.put(kind, patterns));
    }
    return usages;
  }

  private static Map<String, String> patterns(DataMap usage) {
    Map<String, String> patterns = new LinkedHashMap<>();
    for (String field : usage.keys()) {
      if (JurisdictionBuilder.FIELDS.contains(field)) {
        patterns.put(field, usage.text(field));
      }
    }
    return Map.copyOf(patterns);
  }

  private static Map<Kind, String> refused(Optional<DataMap> reasons) {
    Map<Kind, String> refused = new EnumMap<>(Kind.class);
    reasons.ifPresent(map -> {
      for (String key : map.keys()) {
        kind(map, key).ifPresent(kind -> refused.put(kind, map.text(key)));
      }
    });
    return refused;
  }

  private static StateProfile.KnownPlace place(DataMap map) {
    Kind kind = kind(map, map.text("kind")).orElse(Kind.CITY);
    return new StateProfile.KnownPlace(kind, map.text("name"), patterns(map));
  }

  private static Map<Kind, Fact> instruments(List<DataMap> maps) {
    Map<Kind, Fact> instruments = new EnumMap<>(Kind.class);
    for (DataMap map : maps) {
      Fact fact = Facts.read(map);
      map.texts("kinds").forEach(key -> kind(map, key).ifPresent(kind -> instruments.put(kind, fact)));
    }
    return instruments;
  }

  private static Optional<Kind> kind(DataMap map, String key) {
    Optional<Kind> kind = Kind.byKey(key);
    if (kind.isEmpty()) {
      map.problem(key, "unknown kind of government \"" + key + "\"", "");
    }
    return kind;
  }
}
