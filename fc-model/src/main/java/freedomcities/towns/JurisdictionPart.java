package freedomcities.towns;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.law.JurisdictionBuilder;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.function.Consumer;

/** Reads {@code jurisdiction}. */
final class JurisdictionPart {
  private final Law law;
  private final ProblemList problems;

  JurisdictionPart(Law law, ProblemList problems) {
    this.law = law;
    this.problems = problems;
  }

  /** Tells what the shape of the file can't: a state that the legal data do not know. */
  void check(Node.Mapping place) {
    place
        .get("state")
        .filter(state -> !state.words().isBlank() && law.profile(state.words()).isEmpty())
        .ifPresent(
            state -> problems.add(
                state.at(), "unknown state " + Quoted.of(state.words()), new StateNames(law).remedy(state.words())));
  }

  Jurisdiction read(Node.Mapping place) {
    Kind kind = Kind.byKey(place.line("kind")).orElseThrow();
    JurisdictionBuilder builder = law.jurisdiction(place.line("name"), kind, place.line("state"));
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
    set(place, "elected-sheriff", answer -> builder.electedSheriff(answer.equals("yes")));
    return builder.build();
  }

  private static void set(Node.Mapping mapping, String key, Consumer<String> setter) {
    if (mapping.get(key).isPresent()) {
      setter.accept(mapping.line(key));
    }
  }
}
