package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.policy.AgencyPolicy;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The agencies whose policies a place keeps a record of: one more, or one that has none less. */
final class Agencies {
  /** Fields that hold a name. */
  static final String ADDED = "agency-add", DROPPED = "agency-drop";

  private final Visit visit;
  private final Town town;

  Agencies(Visit visit) {
    this.visit = visit;
    this.town = visit.town();
  }

  /** Each with its name, and whether it can be taken away again. */
  List<Map<String, Object>> shown() {
    return town.policy().agencies().stream()
        .map(one -> Map.<String, Object>of("name", one.agency(), "empty", canBeTakenAway(one)))
        .toList();
  }

  /** What is on record is taken away rule by rule; the place's own agency stays. */
  private boolean canBeTakenAway(AgencyPolicy agency) {
    return agency.rules().isEmpty()
        && town.policy().earlier().stream().noneMatch(one -> one.isOf(agency.agency()))
        && !agency.isOf(town.jurisdiction().agency());
  }

  Answer save(Function<List<Map<String, Object>>, Answer> wrong) {
    return visit.request().form().containsKey(DROPPED) ? drop() : add(wrong);
  }

  private Answer add(Function<List<Map<String, Object>>, Answer> wrong) {
    String name = visit.request().line(ADDED);
    boolean there = town.policy().agencies().stream().anyMatch(one -> one.isOf(name));
    if (name.isEmpty() || there) {
      String why = name.isEmpty() ? "agencies.error.none" : "agencies.error.there";
      return wrong.apply(List.of(visit.error(ADDED, why)));
    }
    List<Object> added = new ArrayList<>();
    if (town.policy().agencies().isEmpty()) {
      added.add(new PlaceKeys(visit).agency(town.jurisdiction().agency()));
    }
    added.add(new PlaceKeys(visit).agency(name));
    return visit.save(
        "agency",
        edit -> {
          var out = edit;
          for (Object one : added) {
            out = out.append("policy", one);
          }
          return out;
        },
        visit.url("questions") + "#agencies",
        problems -> wrong.apply(Visit.errors(problems)));
  }

  private Answer drop() {
    String name = visit.request().line(DROPPED);
    List<AgencyPolicy> agencies = town.policy().agencies();
    for (int i = 0; i < agencies.size(); i++) {
      if (agencies.get(i).agency().equals(name) && canBeTakenAway(agencies.get(i))) {
        String key = "policy[" + town.policy().positions().get(i) + "]";
        return visit.save(
            "agency-dropped",
            edit -> edit.remove(key),
            visit.url("questions") + "#agencies",
            problems -> visit.goneElsewhere());
      }
    }
    return visit.goneElsewhere();
  }
}
