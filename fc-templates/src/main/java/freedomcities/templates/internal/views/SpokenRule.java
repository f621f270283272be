package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Status;
import freedomcities.templates.internal.views.Speech.Part;
import freedomcities.templates.internal.views.Speech.Role;
import freedomcities.templates.internal.views.SpokenStanding.Evidence;
import freedomcities.templates.internal.views.SpokenStanding.Said;
import freedomcities.templates.internal.views.SpokenWords.Names;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one rule stands, as it is read aloud in the time there is. */
final class SpokenRule {
  /** Beside what is asked, before what explains. */
  private static final int RANK = 10;

  /**
   * A way of telling it.
   *
   * @param agencies how they are told
   * @param bound how those are told whom a measure doesn't bind
   * @param ownPart whether it is said that a policy of an agency's own has a part
   */
  private record Way(Names agencies, Names bound, boolean ownPart) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(Names.FULL, Names.FULL, true),
          new Way(Names.BRIEF, Names.BRIEF, true),
          new Way(Names.BRIEF, Names.NUMBER, true),
          new Way(Names.BRIEF, Names.NUMBER, false),
          new Way(Names.NUMBER, Names.NUMBER, false));

  private final Town town;
  private final SpokenStanding standing;
  private final SpokenWords spoken;
  private final Wording words;
  private final Jurisdiction place;

  SpokenRule(Town town, SpokenStanding standing, Wording words) {
    this.town = town;
    this.standing = standing;
    this.spoken = new SpokenWords(town, words);
    this.words = words;
    this.place = town.jurisdiction();
  }

  /**
   * From the longest to the shortest: with the agencies by name, by shorter names, by their number.
   * None tells some agencies and is silent on others.
   *
   * @param asked whether a measure is asked for
   */
  List<List<Part>> ways(Finding finding, boolean asked) {
    Map<Said, List<AgencyFinding>> alike = new LinkedHashMap<>();
    finding.agencies().stream()
        .sorted((one, other) -> order(one.status()) - order(other.status()))
        .forEach(
            agency ->
                alike
                    .computeIfAbsent(standing.said(agency), said -> new ArrayList<>())
                    .add(agency));
    if (alike.size() < 2 && town.policy().own().size() == town.policy().agencies().size()) {
      return List.of(List.of(here(finding, alike.keySet().stream().findFirst())));
    }
    String names = String.join(" ", told(alike, WAYS.getFirst()));
    return WAYS.stream().map(way -> parts(way, told(alike, way), names, asked)).toList();
  }

  private List<Part> parts(Way way, List<String> told, String names, boolean asked) {
    List<Part> parts = new ArrayList<>();
    if (way.agencies() == Names.NUMBER) {
      parts.add(
          new Part(
              Role.STANDS,
              String.join(" ", told),
              names,
              words.say("comment.left.agencies"),
              RANK));
    } else {
      told.forEach(one -> parts.add(Part.fixed(Role.STANDS, one)));
    }
    String outside = asked ? spoken.outside(way.bound()) : "";
    if (!outside.isEmpty()) {
      parts.add(Part.fixed(Role.STANDS, outside));
    }
    return parts;
  }

  /** What is there is told before what is against it, and that before what nobody knows. */
  private static int order(Status status) {
    return SpokenCounts.TOLD.indexOf(status);
  }

  private List<String> told(Map<Said, List<AgencyFinding>> alike, Way way) {
    return alike.entrySet().stream()
        .map(one -> spoken.at(one.getKey(), one.getValue(), way.agencies(), way.ownPart()))
        .toList();
  }

  /** Where it stands alike at all agencies, or none is on record. */
  private Part here(Finding finding, Optional<Said> all) {
    Said said =
        all.filter(one -> finding.status() != Status.UNKNOWN)
            .orElse(
                new Said(
                    isAsked(finding) ? "open" : finding.status().key(),
                    Evidence.SEEN,
                    List.of(),
                    false));
    return new Part(
        Role.STANDS,
        spoken.here(said, words.say("comment.here")),
        spoken.here(said, spoken.place()),
        words.say("comment.left.place"),
        1);
  }

  /**
   * Whether a question would be put to who can't answer it, or has: a body of voters isn't asked
   * what the agency has, nor is who has answered already.
   */
  private boolean isAsked(Finding finding) {
    return finding.status() == Status.UNKNOWN
        && (place.townMeeting()
            || finding.agencies().stream()
                .anyMatch(agency -> !agency.record().answers().isEmpty()));
  }
}
