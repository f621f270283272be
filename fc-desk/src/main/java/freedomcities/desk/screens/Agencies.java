package freedomcities.desk.screens;

import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agencies whose policies a place keeps a record of: who runs each, one more, or one that has
 * none less.
 */
final class Agencies {
  /** Fields that hold a name. */
  static final String ADDED = "agency-add", DROPPED = "agency-drop";

  /** Fields of the agency that is added. */
  private static final String ADDED_RUNS = ADDED + "-runs", ADDED_RUN_BY = ADDED + "-run-by";

  /** What the fields of an agency on record begin with; its name follows. */
  private static final String RUNS = "runs-", RUN_BY = "run-by-";

  private static final String OWN = "own", OTHER = "other", KEY = "run-by";

  private final Visit visit;
  private final Town town;

  Agencies(Visit visit) {
    this.visit = visit;
    this.town = visit.town();
  }

  /** Each with its name, who runs it, and whether it can be taken away again. */
  List<Map<String, Object>> shown() {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (AgencyPolicy one : town.policy().agencies()) {
      String name = one.agency();
      shown.add(
          Map.of(
              "name",
              name,
              "empty",
              canBeTakenAway(one),
              "runBy",
              runBy("run-by-" + shown.size(), RUNS + name, RUN_BY + name, one.runBy().orElse(""))));
    }
    return shown;
  }

  /** Who runs the one that is added. */
  Map<String, Object> addedRunBy() {
    return runBy(ADDED_RUN_BY, ADDED_RUNS, ADDED_RUN_BY, "");
  }

  private Map<String, Object> runBy(String id, String runs, String runBy, String now) {
    boolean sent = visit.request().form().containsKey(runBy);
    String chosen = now.isEmpty() ? OWN : OTHER;
    return Map.of(
        "id", id,
        "runsName", runs,
        "name", runBy,
        "runs", sent ? visit.request().line(runs) : chosen,
        "value", sent ? visit.request().line(runBy) : now);
  }

  /** What the fields of each were filled with. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (AgencyPolicy one : town.policy().agencies()) {
      values.put(RUNS + one.agency(), one.isOwn() ? OWN : OTHER);
      values.put(RUN_BY + one.agency(), one.runBy().orElse(""));
    }
    return values;
  }

  private boolean canBeTakenAway(AgencyPolicy agency) {
    return canBeTakenAway(town, agency);
  }

  /** What is on record is taken away rule by rule; the place's own agency stays. */
  static boolean canBeTakenAway(Town town, AgencyPolicy agency) {
    return agency.rules().isEmpty()
        && town.policy().earlier().stream().noneMatch(one -> one.isOf(agency.agency()))
        && !agency.isOf(town.jurisdiction().agency());
  }

  /** Whether a button of the agencies was pressed, so that their part of the page is next. */
  boolean areMeant() {
    return dropped().isPresent() || visit.request().line("do").equals("agency");
  }

  private Optional<String> dropped() {
    return Optional.of(visit.request().line(DROPPED)).filter(name -> !name.isEmpty());
  }

  private String added() {
    return visit.request().line(ADDED);
  }

  /** Whether the page was made for an agency that is not there any more, or has a record now. */
  boolean areGone() {
    boolean dropGone = dropped().isPresent() && droppedPosition().isEmpty();
    return dropGone
        || visit.request().form().keySet().stream()
            .filter(field -> field.startsWith(RUN_BY) && isChanged(field))
            .map(field -> field.substring(RUN_BY.length()))
            .anyMatch(name -> town.policy().agencies().stream().noneMatch(one -> one.isOf(name)));
  }

  private boolean isChanged(String runBy) {
    return visit.sent().isChanged(runBy)
        || visit.sent().isChanged(runBy.replaceFirst(RUN_BY, RUNS));
  }

  private Optional<Integer> droppedPosition() {
    List<AgencyPolicy> agencies = town.policy().agencies();
    for (int i = 0; i < agencies.size(); i++) {
      if (dropped().filter(agencies.get(i)::isOf).isPresent() && canBeTakenAway(agencies.get(i))) {
        return Optional.of(town.policy().positions().get(i));
      }
    }
    return Optional.empty();
  }

  /** What is wrong with what was typed, for a place as the questions make it. */
  List<Map<String, Object>> errors(Jurisdiction place) {
    List<Map<String, Object>> errors = new ArrayList<>();
    boolean more =
        visit.request().line("do").equals("agency")
            || !visit.request().line(ADDED_RUN_BY).isEmpty();
    if (added().isEmpty() && more && dropped().isEmpty()) {
      errors.add(visit.error(ADDED, "agencies.error.none"));
    } else if (!added().isEmpty() && isThere(added(), place)) {
      errors.add(visit.error(ADDED, "agencies.error.there"));
    }
    if (lacksWho(ADDED_RUNS, ADDED_RUN_BY)) {
      errors.add(visit.error(ADDED_RUN_BY, "agencies.error.run-by"));
    }
    int position = 0;
    for (AgencyPolicy one : town.policy().agencies()) {
      String runBy = RUN_BY + one.agency();
      // Emptied it is the place's own again; chosen and left empty somebody is still to be named.
      if (!visit.sent().isChanged(runBy) && lacksWho(RUNS + one.agency(), runBy)) {
        errors.add(visit.error("run-by-" + position, "agencies.error.run-by"));
      }
      position++;
    }
    return errors;
  }

  private boolean lacksWho(String runs, String runBy) {
    return visit.request().line(runs).equals(OTHER) && visit.request().line(runBy).isEmpty();
  }

  /** Where the place's agency is the only one on record, or the first, it has the name of now. */
  private boolean isThere(String name, Jurisdiction place) {
    List<AgencyPolicy> agencies = town.policy().agencies();
    return agencies.stream().anyMatch(one -> one.isOf(name))
        || (agencies.isEmpty() || PlaceKeys.follows(town))
            && AgencyPolicy.key(name).equals(AgencyPolicy.key(place.agency()));
  }

  /** What the change of a page is called, whose questions were changed or were not. */
  String what(boolean questions) {
    List<String> whats = new ArrayList<>();
    if (questions) {
      whats.add("questions");
    }
    if (dropped().isPresent()) {
      whats.add("agency-dropped");
    }
    if (!added().isEmpty()) {
      whats.add("agency");
    }
    if (town.policy().agencies().stream().anyMatch(one -> meant(one).isPresent())) {
      whats.add("run-by");
    }
    return whats.isEmpty() ? "questions" : whats.size() == 1 ? whats.getFirst() : "place";
  }

  /** Who is to run it, empty for the place; nothing where that was left alone. */
  private Optional<String> meant(AgencyPolicy agency) {
    String runBy = RUN_BY + agency.agency();
    if (!visit.request().form().containsKey(runBy) || !isChanged(runBy)) {
      return Optional.empty();
    }
    // A name that was typed wins over the circle that stood chosen.
    boolean other =
        visit.sent().isChanged(runBy) || visit.request().line(RUNS + agency.agency()).equals(OTHER);
    return Optional.of(other ? visit.request().line(runBy) : "");
  }

  TownEdit changed(TownEdit edit) {
    TownEdit out = edit;
    List<AgencyPolicy> agencies = town.policy().agencies();
    for (int i = 0; i < agencies.size(); i++) {
      String key = "policy[" + town.policy().positions().get(i) + "]." + KEY;
      Optional<String> who = meant(agencies.get(i));
      if (who.isPresent()) {
        out = who.get().isEmpty() ? out.remove(key) : out.put(key, who.get());
      }
    }
    if (!added().isEmpty()) {
      Map<String, Object> agency = new PlaceKeys(visit).agency(added());
      String who = visit.request().line(ADDED_RUN_BY);
      if (!who.isEmpty()) {
        agency.put(KEY, who);
      }
      out = out.append("policy", agency);
    }
    // Last, because what stands after it has other positions then.
    return droppedPosition().isPresent()
        ? out.remove("policy[" + droppedPosition().get() + "]")
        : out;
  }
}
