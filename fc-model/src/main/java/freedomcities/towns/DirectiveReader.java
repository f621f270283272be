package freedomcities.towns;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.law.DirectivePower;
import freedomcities.law.Issuer;
import freedomcities.law.Law;
import freedomcities.places.Articles;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.PresentPolicy;
import freedomcities.towns.DocumentSettings.Directive;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code documents.directive}, and tells of an issuer who can't issue there and of an agency
 * that nobody has spoken of.
 */
final class DirectiveReader {
  private final Law law;
  private final ProblemList problems;

  DirectiveReader(Law law, ProblemList problems) {
    this.law = law;
    this.problems = problems;
  }

  static Directive read(Node.Mapping directive) {
    return new Directive(
        Issuer.byKey(directive.line("issuer")),
        directive.line("title"),
        directive.line("authority"),
        directive.line("agency"),
        directive.line("number"),
        directive.date("effective"),
        directive.lines("supersedes"),
        directive.line("distribution"),
        directive.date("signed"));
  }

  void check(Node.Mapping directive, Jurisdiction place, PresentPolicy policy) {
    List<DirectivePower> can = law.directives(place);
    Issuer.byKey(directive.line("issuer"))
        .filter(issuer -> can.stream().noneMatch(power -> power.issuer() == issuer))
        .ifPresent(
            issuer ->
                problems.add(
                    directive.get("issuer").orElse(directive).at(),
                    refused(issuer, place),
                    can.isEmpty()
                        ? ""
                        : Suggestion.remedy(
                            issuer.key(),
                            can.stream().map(power -> power.issuer().key()).toList())));
    Issuer.byKey(directive.line("issuer"))
        .filter(issuer -> can.stream().anyMatch(power -> power.issuer() == issuer))
        .filter(
            issuer ->
                !issuer.executive()
                    && agencyOf(issuer, true, directive.line("agency"), place, policy).isEmpty())
        .ifPresent(
            issuer ->
                problems.add(
                    directive.get("issuer").orElse(directive).at(),
                    "no agency here is known to be led by " + Articles.indefinite(issuer.words()),
                    "name it under policy, and in documents.directive.agency"));
    directive
        .get("agency")
        .filter(Node::isGiven)
        .ifPresent(
            agency ->
                policy.agencies().stream()
                    .filter(one -> one.agency().equals(agency.words()))
                    .flatMap(one -> one.runBy().stream())
                    .forEach(
                        who ->
                            problems.add(
                                agency.at(),
                                Quoted.of(agency.words())
                                    + " is run by "
                                    + who
                                    + ": no officer here orders it",
                                "name an agency of the place's own")));
    List<String> agencies = policy.agencies().stream().map(AgencyPolicy::agency).toList();
    directive
        .get("agency")
        .filter(Node::isGiven)
        .filter(agency -> !agencies.contains(agency.words()))
        .ifPresent(
            agency ->
                problems.add(
                    agency.at(),
                    Quoted.of(agency.words()) + " is no agency of policy",
                    agencies.isEmpty()
                        ? "name it under policy, too"
                        : Suggestion.remedy(agency.words(), agencies)));
  }

  /**
   * See {@link Town#agencyOf}.
   *
   * @param asked whether the file names this issuer: then an agency is taken to be led by one if
   *     nothing speaks against it
   */
  static Optional<String> agencyOf(
      Issuer issuer, boolean asked, String given, Jurisdiction place, PresentPolicy policy) {
    if (issuer.executive()) {
      return Optional.empty();
    }
    boolean sheriff = issuer == Issuer.SHERIFF;
    if (!given.isEmpty() && policy.isOwn(given) && (asked || isSheriffs(given) == sheriff)) {
      return Optional.of(given);
    }
    Stream<String> onRecord =
        place.level() == Kind.Level.STATE
            ? Stream.empty()
            : policy.own().stream().map(AgencyPolicy::agency);
    boolean only = policy.agencies().size() == 1;
    return Stream.concat(onRecord, Stream.of(place.agency()))
        .filter(policy::isOwn)
        .filter(
            agency ->
                isSheriffs(agency) == sheriff
                    && (sheriff || asked || leads(place, agency, only) || isPolice(agency)))
        .findFirst()
        .or(
            () ->
                Optional.of(place.agency())
                    .filter(agency -> place.electedSheriff() == sheriff)
                    .filter(policy::isOwn));
  }

  /**
   * Whether the officer who leads the place's law enforcement agency is known to lead an agency: it
   * is that one, or named as the officer is; a jail that isn't a sheriff's has a head of its own.
   *
   * @param only whether it is the only one on record: then, but for a sheriff, it is taken to be
   *     the officer's
   */
  static boolean leads(Jurisdiction place, String agency, boolean only) {
    if (agency.equals(place.agency())) {
      return true;
    }
    if (place.electedSheriff() || isSheriffs(agency)) {
      return place.electedSheriff() && isSheriffs(agency);
    }
    String name = agency.toLowerCase(Locale.ROOT);
    return only
        || Arrays.stream(place.officers().lawEnforcement().toLowerCase(Locale.ROOT).split("\\W+"))
            .anyMatch(word -> word.length() > 4 && !word.equals("chief") && name.contains(word));
  }

  static boolean isSheriffs(String agency) {
    return agency.toLowerCase(Locale.ROOT).contains("sheriff");
  }

  private static boolean isPolice(String agency) {
    return agency.toLowerCase(Locale.ROOT).contains("police");
  }

  private String refused(Issuer issuer, Jurisdiction place) {
    String cannot = "no " + issuer.words() + " can issue a directive here: ";
    Optional<DirectivePower> known = law.directive(place, issuer);
    if (known.isEmpty()) {
      return cannot
          + "the law data know of none for "
          + Articles.indefinite(place.kind().words())
          + " in "
          + place.stateName();
    }
    return cannot
        + (known.get().refused()
            ? known.get().fact().text().replaceFirst("\\.$", "")
            : "the agency, " + place.agency() + ", is not led by an elected sheriff");
  }
}
