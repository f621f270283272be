package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.views.Speech.Part;
import freedomcities.templates.internal.views.Speech.Role;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one rule stands at agencies that differ, as it is read aloud in the time there is. */
final class SpokenStanding {
  /**
   * Statuses told in words of their own: in writing as others say, with no word of it on record;
   * done as others say; in a paper that doesn't count, since the agency can change it alone; advice
   * for a duty; an unwritten habit that conflicts or has a part; words that have nothing; words of
   * another agency, of which it isn't known that they apply; words nobody compared.
   */
  static final String SAID = "said", OWN = "own";

  private static final String REPORTED = "reported",
      UNSEEN = "unseen",
      ADVISES = "advises",
      DONE_AGAINST = "done-against",
      DONE_IN_PART = "done-in-part",
      SILENT = "silent",
      REACHED = "reached",
      UNSET = "unset";

  /** What is told in the same few words as another. */
  private static final Map<String, String> BRIEFLY =
      Map.of(
          UNSEEN,
          REPORTED,
          UNSET,
          REPORTED,
          SAID,
          Status.IN_PRACTICE.key(),
          DONE_AGAINST,
          Status.CONFLICTING.key(),
          DONE_IN_PART,
          Status.PARTIAL.key());

  /** What is said to be so; what nobody found is not. */
  private static final Set<Status> TOLD =
      EnumSet.of(Status.CONFLICTING, Status.PARTIAL, Status.IN_PRACTICE);

  /** Whether each agency is named, or all of which something is known, or none. */
  private enum Named {
    ALL,
    KNOWN,
    NONE;

    boolean takes(Status status) {
      return this == ALL || (this == KNOWN && status != Status.UNKNOWN);
    }

    /** The key of what is left out where not each is named; empty where each is. */
    String omits() {
      return switch (this) {
        case ALL -> "";
        case KNOWN -> "comment.left.unknown";
        case NONE -> "comment.left.agencies";
      };
    }
  }

  /** Beside what is asked, before what explains. */
  private static final int RANK = 10;

  private final GapReport report;
  private final Wording words;
  private final Jurisdiction place;

  SpokenStanding(GapReport report, Wording words, Jurisdiction place) {
    this.report = report;
    this.words = words;
    this.place = place;
  }

  /**
   * From the longest to the shortest: a sentence for each agency; one sentence that tells all, with
   * the agencies by name, then those of which nothing is known by their number, then all of them.
   * None tells some agencies and is silent on others.
   */
  List<List<Part>> ways(Finding finding) {
    List<String> sentences = finding.agencies().stream().map(this::sentence).toList();
    List<List<Part>> out = new ArrayList<>();
    out.add(sentences.stream().map(said -> Part.fixed(Role.STANDS, said)).toList());
    for (Named named : Named.values()) {
      out.add(
          List.of(
              new Part(
                  Role.STANDS,
                  together(finding, named),
                  String.join(" ", sentences),
                  named.omits().isEmpty() ? "" : words.say(named.omits()),
                  RANK)));
    }
    return out;
  }

  private String sentence(AgencyFinding agency) {
    return words.say("comment.rule.at." + key(agency), Map.of("agency", spoken(agency.agency())))
        + unread(agency);
  }

  /**
   * {@code Agencies here differ: in writing at one; no policy found at two.} Of what nobody knows
   * it isn't said that it differs.
   */
  private String together(Finding finding, Named named) {
    Map<String, List<AgencyFinding>> alike = new LinkedHashMap<>();
    finding.agencies().stream()
        .sorted((one, other) -> one.status().compareTo(other.status()))
        .forEach(
            agency ->
                alike
                    .computeIfAbsent(briefly(agency) + isOpen(agency), key -> new ArrayList<>())
                    .add(agency));
    List<String> parts =
        alike.values().stream()
            .map(group -> part(group, named.takes(group.getFirst().status())))
            .toList();
    boolean differ =
        finding.agencies().stream()
                .map(AgencyFinding::status)
                .filter(status -> status != Status.UNKNOWN)
                .distinct()
                .count()
            > 1;
    return words.say(
        differ ? "comment.differ.said" : "comment.differ.known",
        Map.of("parts", String.join("; ", parts)));
  }

  private String part(List<AgencyFinding> alike, boolean named) {
    AgencyFinding first = alike.getFirst();
    String where =
        named
            ? words.say(
                "comment.differ.at",
                Map.of(
                    "agencies",
                    words.list(alike.stream().map(agency -> spoken(agency.agency())).toList())))
            : words.say(
                "comment.differ." + (alike.size() == 1 ? "one" : "many"),
                Map.of("count", number(alike.size(), words)));
    return words.say(
        "comment.differ." + (isOpen(first) && !isReported(first) ? "told" : "part"),
        Map.of("status", words.say("comment.differ." + briefly(first)), "where", where));
  }

  /** The key of the words for a status at an agency. */
  String key(AgencyFinding agency) {
    return isReported(agency)
        ? switch (ToConfirm.of(report, agency).open()) {
          case WORDS -> UNSEEN;
          case REACH -> REACHED;
          case MATCH -> UNSET;
          case NOTHING, REST -> REPORTED;
        }
        : onlyAdvises(agency)
            ? ADVISES
            : isDone(agency)
                ? agency.status() == Status.CONFLICTING ? DONE_AGAINST : DONE_IN_PART
                : isSilent(agency)
                    ? SILENT
                    : isInOwnPaper(agency)
                        ? OWN
                        : agency.status() == Status.IN_PRACTICE && isTold(agency)
                            ? SAID
                            : agency.status().key();
  }

  /** The key of the fewest words for it. */
  private String briefly(AgencyFinding agency) {
    return BRIEFLY.getOrDefault(key(agency), key(agency));
  }

  /** Whether a conflict, or a part of the rule, is in unwritten habits alone. */
  static boolean isDone(AgencyFinding agency) {
    List<Passage> ground =
        agency.record().passages().stream()
            .filter(
                passage ->
                    agency.status() == Status.CONFLICTING
                        ? !passage.contradicts().isEmpty()
                        : agency.status() == Status.PARTIAL && !passage.has().isEmpty())
            .toList();
    return !ground.isEmpty()
        && ground.stream().noneMatch(passage -> passage.instrument().writing());
  }

  /** Whether words are on record that have nothing of the rule. */
  static boolean isSilent(AgencyFinding agency) {
    return agency.status() == Status.MISSING && !agency.record().passages().isEmpty();
  }

  /** Whether it is done, and a paper that the agency can change alone says so. */
  static boolean isInOwnPaper(AgencyFinding agency) {
    return agency.status() == Status.IN_PRACTICE
        && agency.record().passages().stream().anyMatch(passage -> passage.instrument().writing());
  }

  /** Whether it is told as said by others: its words are not on record, or not read in full. */
  static boolean isReported(AgencyFinding agency) {
    return agency.status() == Status.IN_WRITING && (agency.byReport() || View.unverified(agency));
  }

  /** Whether the whole rule is there, in words that advise. */
  static boolean onlyAdvises(AgencyFinding agency) {
    return agency.status() == Status.PARTIAL
        && agency.lacks().isEmpty()
        && !agency.advises().isEmpty();
  }

  /** Whether what is known of it is what others say: nothing of it is on record that was read. */
  static boolean isTold(AgencyFinding agency) {
    return (TOLD.contains(agency.status()) && Citations.isHearsay(agency))
        || (agency.status() == Status.MISSING && Citations.restsOnAnswers(agency));
  }

  /** Whether what is said of it rests on what nobody has read in full. */
  static boolean isOpen(AgencyFinding agency) {
    return isTold(agency) || (View.unverified(agency) && agency.status() != Status.IN_WRITING);
  }

  /**
   * What is said of what is known from a citation nobody read in full, or from nothing on record;
   * empty where the sentence before has said it.
   */
  String unread(AgencyFinding agency) {
    if (!isOpen(agency) || key(agency).equals(SAID)) {
      return "";
    }
    return " "
        + words.say(
            isTold(agency)
                ? "comment.rule.told"
                : Citations.isUnseen(agency) ? "comment.rule.unseen" : "comment.rule.unread");
  }

  /** An agency as it is said: with its article in English, as it calls itself elsewhere. */
  private String spoken(String agency) {
    return words.language().startsWith(Languages.ENGLISH) ? View.named(agency, place) : agency;
  }

  /** As it is read aloud; only what has a word is spelled out. */
  static String number(int count, Wording words) {
    return count > 1 && count < 10 ? words.say("number." + count) : Integer.toString(count);
  }
}
