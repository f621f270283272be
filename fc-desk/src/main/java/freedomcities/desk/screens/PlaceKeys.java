package freedomcities.desk.screens;

import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a town file that the five questions are about. What is usual is left to the state
 * profile, so that better data mend it; what was not changed is left as it is written.
 */
final class PlaceKeys {
  private static final String IN = "jurisdiction.";

  private final Visit visit;

  PlaceKeys(Visit visit) {
    this.visit = visit;
  }

  /** A place of this name and kind as its state usually has it. */
  static Jurisdiction usual(Visit visit, Jurisdiction place) {
    return visit
        .site()
        .cities()
        .law()
        .jurisdiction(place.name(), place.kind(), place.state())
        .build();
  }

  /** The first file of a place. */
  String begun(Jurisdiction place) {
    Jurisdiction usual = usual(visit, place);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("name", place.name());
    keys.put("kind", place.kind().key());
    keys.put("state", place.state());
    if (!place.agency().equals(usual.agency())) {
      keys.put("agency", place.agency());
    }
    if (!place.oversightBody().isEmpty()) {
      keys.put("oversight-body", place.oversightBody());
    }
    return TownEdit.of("format: 1\n")
        .put("jurisdiction", keys)
        .put("policy", List.of(agency(place.agency())))
        .put("documents", Map.of("date", visit.today().toString()))
        .text();
  }

  /** An agency of whose policy nothing is known today. */
  Map<String, Object> agency(String name) {
    Map<String, Object> agency = new LinkedHashMap<>();
    agency.put("agency", name);
    agency.put("as-of", visit.today().toString());
    return agency;
  }

  /** The file of a visit with another place in it. */
  TownEdit changed(TownEdit edit, Jurisdiction to, PlaceFields titles) {
    Town town = visit.town();
    Jurisdiction from = town.jurisdiction();
    Jurisdiction usual = usual(visit, to);
    boolean same =
        to.name().equals(from.name())
            && to.kind() == from.kind()
            && to.state().equals(from.state());
    TownEdit out =
        edit.put(IN + "name", to.name())
            .put(IN + "kind", to.kind().key())
            .put(IN + "state", to.state());
    // A style is that of one name.
    out = same ? out : out.remove(IN + "style");
    out = changed(out, "oversight-body", from.oversightBody(), to.oversightBody(), "");
    out = changed(out, "agency", from.agency(), to.agency(), usual.agency());
    for (String key : PlaceFields.OFFICERS) {
      String now = PlaceFields.title(from, key);
      String asUsual = PlaceFields.title(usual, key);
      String title = titles.value(key);
      out = changed(out, "officers." + key, now, title.isEmpty() ? asUsual : title, asUsual);
    }
    return agencies(out, town, to);
  }

  private static TownEdit changed(TownEdit edit, String key, String from, String to, String usual) {
    return to.equals(from)
        ? edit
        : to.equals(usual) ? edit.remove(IN + key) : edit.put(IN + key, to);
  }

  /** Whether the one record is of the place's own agency, and goes by its name. */
  static boolean follows(Town town) {
    List<AgencyPolicy> agencies = town.policy().agencies();
    return agencies.size() == 1 && agencies.getFirst().isOf(town.jurisdiction().agency());
  }

  /**
   * Where the place's agency is the only one on record, its records go by its name; where there is
   * no record one begins.
   */
  private TownEdit agencies(TownEdit edit, Town town, Jurisdiction to) {
    List<AgencyPolicy> agencies = town.policy().agencies();
    if (agencies.isEmpty()) {
      return edit.append("policy", agency(to.agency()));
    }
    TownEdit out = edit;
    for (int i = 0; follows(town) && i < 1 + town.policy().earlier().size(); i++) {
      out = out.put("policy[" + i + "].agency", to.agency());
    }
    return out;
  }
}
