package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.views.Speech.Part;
import freedomcities.templates.internal.views.Speech.Role;
import freedomcities.templates.internal.views.SpokenStanding.Evidence;
import freedomcities.templates.internal.views.SpokenStanding.Said;
import freedomcities.templates.internal.views.SpokenWords.Names;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many rules stand how, as it is read aloud in the time there is: of the place, or of each of
 * its agencies. Whatever the time, nothing of it is left out but names.
 */
final class SpokenCounts {
  /** In the order in which a body hears them. */
  static final List<Status> TOLD =
      List.of(
          Status.IN_WRITING,
          Status.IN_PRACTICE,
          Status.PARTIAL,
          Status.CONFLICTING,
          Status.MISSING,
          Status.UNKNOWN);

  /** What matters most where there is too little time. */
  static final List<Status> URGENCY =
      List.of(
          Status.CONFLICTING,
          Status.MISSING,
          Status.PARTIAL,
          Status.IN_PRACTICE,
          Status.UNKNOWN,
          Status.IN_WRITING);

  private static final String UNCONFIRMED = "unconfirmed";

  /** Of several agencies the rules are named that a body acts on, and those that are had. */
  private static final Set<Status> NAMED =
      Set.of(Status.IN_WRITING, Status.CONFLICTING, Status.MISSING);

  /** Of one agency all are, but for those of which nobody knows. */
  private static final Set<Status> NAMED_HERE = EnumSet.complementOf(EnumSet.of(Status.UNKNOWN));

  /** Keys of what is not known for sure, and says so itself. */
  private static final Set<String> UNSURE =
      Set.of(
          SpokenStanding.SAID,
          SpokenStanding.REPORTED,
          SpokenStanding.UNSEEN,
          SpokenStanding.REACHED,
          SpokenStanding.UNSET);

  /** Told in the same words where rules are counted. */
  private static final Map<String, String> COUNTED =
      Map.of(
          SpokenStanding.REACHED,
          UNCONFIRMED,
          SpokenStanding.UNSET,
          UNCONFIRMED,
          SpokenStanding.ADVISES,
          Status.PARTIAL.key(),
          SpokenStanding.DONE_IN_PART,
          Status.PARTIAL.key(),
          SpokenStanding.SILENT,
          Status.MISSING.key());

  /** Where the ranks of what is said of each status begin. */
  static final int RANK = 10;

  /** The most words that a sentence of names has. */
  private static final int LONGEST = 22;

  private final GapReport report;
  private final SpokenStanding standing;
  private final SpokenWords spoken;
  private final RuleWords rules;
  private final Wording words;

  SpokenCounts(Town town, GapReport report, SpokenStanding standing, Wording words) {
    this.report = report;
    this.standing = standing;
    this.spoken = new SpokenWords(town, words);
    this.rules = new RuleWords(town, report, words);
    this.words = words;
  }

  /** Rules of which the same is said, with the status that they have. */
  private record Alike(Said said, Status status) {}

  /** From the longest to the shortest. */
  List<List<Part>> ways() {
    List<AgencyFinding> agencies = report.findings().getFirst().agencies();
    boolean outside = agencies.stream().anyMatch(agency -> !agency.isOwn());
    if (agencies.size() < 2 && !outside) {
      return List.of(groups(Optional.empty()).entrySet().stream().map(this::ofThePlace).toList());
    }
    return Arrays.stream(Names.values())
        .map(
            names -> {
              List<Part> parts = new ArrayList<>(names == Names.NUMBER ? together() : each(names));
              String who = report.carried().isEmpty() ? "" : spoken.outside(names);
              if (!who.isEmpty()) {
                parts.add(Part.fixed(Role.STANDS, who));
              }
              return parts;
            })
        .toList();
  }

  /** Of one agency by its place in the record; of all together if none is given. */
  private Map<Alike, List<Finding>> groups(Optional<Integer> at) {
    Map<Alike, List<Finding>> out = new LinkedHashMap<>();
    for (Status status : TOLD) {
      for (Finding finding : report.findings()) {
        List<AgencyFinding> there =
            at.map(index -> List.of(finding.agencies().get(index))).orElse(finding.agencies());
        if (there.isEmpty() && finding.status() == status) {
          out.computeIfAbsent(
                  new Alike(seen(status.key(), grounds(status)), status), some -> new ArrayList<>())
              .add(finding);
        }
        there.stream()
            .filter(agency -> agency.status() == status)
            .map(agency -> new Alike(counted(standing.said(agency)), status))
            .distinct()
            .forEach(alike -> out.computeIfAbsent(alike, some -> new ArrayList<>()).add(finding));
      }
    }
    return out;
  }

  private static List<String> grounds(Status status) {
    return status == Status.CONFLICTING ? List.of("force") : List.of();
  }

  private static Said counted(Said said) {
    return new Said(
        COUNTED.getOrDefault(said.key(), said.key()), said.evidence(), said.grounds(), false);
  }

  private Part ofThePlace(Map.Entry<Alike, List<Finding>> group) {
    return part(Role.STANDS, "", group, NAMED_HERE, isEvery(group));
  }

  /** A paragraph for each agency. */
  private List<Part> each(Names names) {
    List<Part> parts = new ArrayList<>();
    List<AgencyFinding> agencies = report.findings().getFirst().agencies();
    for (int i = 0; i < agencies.size(); i++) {
      parts.addAll(
          paragraph(
              spoken.agencies(List.of(agencies.get(i).agency()), names),
              groups(Optional.of(i)),
              NAMED));
    }
    return parts;
  }

  /** A rule is counted for each way in which it stands at an agency. */
  private List<Part> together() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.fixed(Role.STANDS, words.say("comment.speech.counted")));
    parts.addAll(paragraph(words.say("comment.agencies.more"), inFewWords(), Set.of()));
    return parts;
  }

  /** What stands against rules is not told apart, nor how far something is known. */
  private Map<Alike, List<Finding>> inFewWords() {
    Map<Alike, List<Finding>> out = new LinkedHashMap<>();
    for (Status status : TOLD) {
      for (boolean sure : List.of(true, false)) {
        for (Finding finding : report.findings()) {
          List<Said> there =
              finding.agencies().stream()
                  .filter(agency -> agency.status() == status)
                  .map(standing::said)
                  .toList();
          if (!there.isEmpty() && there.stream().anyMatch(SpokenCounts::isSure) == sure) {
            out.computeIfAbsent(
                    new Alike(inFewWords(status, sure, there), status), some -> new ArrayList<>())
                .add(finding);
          }
        }
      }
    }
    return out;
  }

  private static Said inFewWords(Status status, boolean sure, List<Said> there) {
    boolean own = there.stream().map(Said::key).anyMatch(SpokenStanding.OWN::equals);
    return switch (status) {
      case IN_WRITING -> seen(sure ? status.key() : UNCONFIRMED, List.of());
      case IN_PRACTICE ->
          seen(own ? SpokenStanding.OWN : sure ? status.key() : SpokenStanding.SAID, List.of());
      default ->
          new Said(status.key(), sure ? Evidence.SEEN : Evidence.UNSURE, grounds(status), false);
    };
  }

  private static Said seen(String key, List<String> grounds) {
    return new Said(key, Evidence.SEEN, grounds, false);
  }

  private boolean isEvery(Map.Entry<Alike, List<Finding>> group) {
    return group.getValue().size() == report.findings().size();
  }

  private static boolean isSure(Said said) {
    return said.evidence() == Evidence.SEEN && !UNSURE.contains(said.key());
  }

  private List<Part> paragraph(String where, Map<Alike, List<Finding>> groups, Set<Status> named) {
    List<Part> parts = new ArrayList<>();
    groups
        .entrySet()
        .forEach(
            group ->
                parts.add(
                    part(
                        parts.isEmpty() ? Role.STANDS : Role.GOES_ON,
                        parts.isEmpty() ? where : "",
                        group,
                        named,
                        groups.size() == 1 && isEvery(group))));
    return parts;
  }

  private Part part(
      Role role,
      String where,
      Map.Entry<Alike, List<Finding>> group,
      Set<Status> named,
      boolean all) {
    Status status = group.getKey().status();
    String counted = spoken.counted(group.getKey().said(), group.getValue().size(), all);
    String count =
        EnglishPhrases.capital(
                where.isEmpty()
                    ? counted
                    : words.say("comment.speech.at", Map.of("agency", where, "said", counted)))
            + ".";
    boolean names = named.contains(status);
    return new Part(
        role,
        count,
        names ? count + " " + names(group.getValue()) : count,
        names ? words.say("comment.left.names") : "",
        RANK + URGENCY.indexOf(status));
  }

  /** The names of rules, in sentences that can be said in one breath. */
  private String names(List<Finding> findings) {
    List<List<String>> breaths = new ArrayList<>();
    int length = LONGEST;
    for (Finding finding : findings) {
      String name = words.say("comment.named", Map.of("name", rules.name(finding.rule())));
      length += Speech.count(name) + 1;
      if (length > LONGEST) {
        breaths.add(new ArrayList<>());
        length = Speech.count(name);
      }
      breaths.getLast().add(name);
    }
    return breaths.stream()
        .map(
            breath ->
                words.say(
                    "comment.names."
                        + (breath != breaths.getFirst()
                            ? "more"
                            : findings.size() == 1 ? "one" : "many"),
                    Map.of("names", words.list(breath))))
        .collect(Collectors.joining(" "));
  }
}
