package freedomcities.towns;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.law.JurisdictionBuilder;
import freedomcities.law.KindRefusal;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code jurisdiction}. */
final class JurisdictionReader {
  /** For an office that a place does not have. */
  private static final String NOBODY = "none";

  private final Law law;
  private final ProblemList problems;

  JurisdictionReader(Law law, ProblemList problems) {
    this.law = law;
    this.problems = problems;
  }

  /** The jurisdiction; empty if something in it has been told as a problem. */
  Optional<Jurisdiction> read(Node.Mapping place) {
    Optional<Kind> kind = Kind.byKey(place.line("kind"));
    String state = place.line("state");
    if (state.isBlank()) {
      return Optional.empty();
    }
    if (law.profile(state).isEmpty()) {
      problems.add(at(place, "state"), "unknown state " + Quoted.of(state), remedy(state));
      return Optional.empty();
    }
    Optional<KindRefusal> refusal = kind.flatMap(known -> law.refusal(known, state));
    refusal.ifPresent(r -> problems.add(at(place, "kind"), r.reason(), r.suggestion()));
    if (kind.isEmpty() || refusal.isPresent() || place.line("name").isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(build(place, kind.get(), state));
    } catch (InputException e) {
      // What is wrong with the name only shows when the place is built.
      e.problems()
          .forEach(problem -> problems.add(at(place, "name"), problem.found(), problem.remedy()));
      return Optional.empty();
    }
  }

  private Jurisdiction build(Node.Mapping place, Kind kind, String state) {
    JurisdictionBuilder builder = law.jurisdiction(place.line("name"), kind, state);
    set(place, "id", builder::id);
    set(place, "style", builder::style);
    set(place, "term", builder::term);
    set(place, "governing-body", builder::governingBody);
    set(place, "oversight-body", builder::oversightBody);
    set(place, "agency", builder::agency);
    Node.Mapping officers = place.mapping("officers");
    set(officers, "presiding", builder::presiding);
    set(officers, "clerk", builder::clerk);
    set(officers, "attorney", builder::attorney);
    set(officers, "law-enforcement", builder::lawEnforcement);
    set(officers, "manager", builder::manager);
    if (!officers.line("approving").strip().equalsIgnoreCase(NOBODY)) {
      set(officers, "approving", builder::approving);
    }
    place
        .get("elected-sheriff")
        .ifPresent(given -> builder.electedSheriff(place.flag("elected-sheriff")));
    return builder.build();
  }

  /** The postal code of a state written out or misspelt, else all codes. */
  private String remedy(String word) {
    Optional<String> name = Suggestion.nearest(word, law.states().values());
    return law.states().entrySet().stream()
        .filter(state -> name.equals(Optional.of(state.getValue())))
        .map(state -> "did you mean " + Quoted.of(state.getKey()) + "?")
        .findFirst()
        .orElseGet(() -> "write a postal code: " + String.join(", ", law.states().keySet()));
  }

  private static Location at(Node.Mapping place, String key) {
    return place.get(key).orElse(place).at();
  }

  private static void set(Node.Mapping mapping, String key, Consumer<String> setter) {
    if (mapping.get(key).isPresent()) {
      setter.accept(mapping.line(key));
    }
  }
}
