package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads who can issue a directive, in {@code directives.yaml} and in state profiles, and finds who
 * can at one place.
 */
final class DirectivePowers {
  static final String PREFIX = "directive/";

  private DirectivePowers() {}

  /** Tells what the table of keys can't see, in {@code directives.yaml}. */
  static void check(Node.Mapping file, ProblemList problems) {
    file.mappings("directives")
        .forEach(
            power ->
                power
                    .get("id")
                    .filter(id -> !id.words().startsWith(PREFIX))
                    .ifPresent(
                        id ->
                            problems.add(
                                id.at(),
                                "an id that does not begin with " + PREFIX,
                                "write " + PREFIX + id.words())));
  }

  static List<DirectivePower> read(Node.Mapping file) {
    return file.mappings("directives").stream()
        .map(
            power ->
                new DirectivePower(
                    FactReader.read(power),
                    issuer(power.line("issuer")),
                    power.lines("kinds").stream()
                        .flatMap(kind -> Kind.byKey(kind).stream())
                        .toList(),
                    power.line("title"),
                    power.line("form"),
                    power.flag("usual"),
                    power.line("not-body"),
                    power.flag("refused")))
        .toList();
  }

  private static Issuer issuer(String key) {
    return Issuer.byKey(key).orElseThrow(() -> new IllegalStateException("no issuer " + key));
  }

  /**
   * What is known of an officer at a place: what its state says, else what is usual for the kind;
   * empty if nothing is.
   */
  static Optional<DirectivePower> known(
      Issuer issuer, Jurisdiction place, List<DirectivePower> ofState, List<DirectivePower> usual) {
    return Stream.concat(ofState.stream(), usual.stream())
        .filter(power -> power.issuer() == issuer && power.isFor(place.kind()))
        .findFirst();
  }

  /**
   * Who can issue one at a place, the usual one first. A sheriff of a county can where one leads
   * its agency.
   */
  static List<DirectivePower> of(
      Jurisdiction place, List<DirectivePower> ofState, List<DirectivePower> usual) {
    return Arrays.stream(Issuer.values())
        .flatMap(issuer -> known(issuer, place, ofState, usual).stream())
        .filter(
            power ->
                !power.refused()
                    && power.isUnder(place.governingBody())
                    && (power.issuer() != Issuer.SHERIFF || hasSheriff(place)))
        .sorted(Comparator.comparing(power -> !power.usual()))
        .toList();
  }

  static boolean hasSheriff(Jurisdiction place) {
    return place.electedSheriff() || place.level() != Kind.Level.COUNTY;
  }
}
