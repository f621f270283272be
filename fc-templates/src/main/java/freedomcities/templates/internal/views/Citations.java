package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.law.Confidence;
import freedomcities.policy.Instrument;
import freedomcities.policy.NamedInstrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a status is cited from. A conflict is cited only from passages that contradict the rule:
 * what conflicts with nothing is not named.
 */
public final class Citations {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)§|\\b(?:orders?|directives?|bulletins?|memo(?:randum)?|circulars?|rules?|regulations?"
              + "|sections?|chapters?|articles?|art\\.|resolutions?|ordinances?|forms?|pages?|plans?)\\b"
              + "|\\d+[.-]\\d+|\\b(?!(?:on|at|in|of|to|by|el|del?|unit|room|ext)\\b)[A-Z]{1,4}[-"
              + " ]?\\d");

  /** The day on which somebody said something has figures, too, and is no number of a text. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})\\b"
              + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b");

  private Citations() {}

  /** Whether a citation names a document, and not who said something and when. */
  static boolean namesADocument(String citation) {
    return DOCUMENT.matcher(DAY.matcher(citation).replaceAll(" ")).find()
        || NamedInstrument.of(citation).isPresent();
  }

  /**
   * Where a status of one agency stands: its passages, each once; else the citation that the town
   * file gives for it.
   */
  public static List<String> of(AgencyFinding agency) {
    return of(agency, passage -> true);
  }

  /** Where the status of a place stands, of the agencies that decide on it. */
  public static List<String> of(Finding finding) {
    return deciding(finding).flatMap(agency -> of(agency).stream()).distinct().toList();
  }

  /**
   * What contradicts a rule at one agency, of the passages wanted; the citation that the town file
   * gives where there is no passage.
   */
  public static List<String> against(AgencyFinding agency, Predicate<Passage> wanted) {
    return of(agency, passage -> !passage.contradicts().isEmpty() && wanted.test(passage));
  }

  /**
   * What contradicts a rule at an agency, in the instruments wanted. A conflict that is declared
   * without words names none, for its citation doesn't say what it stands in.
   */
  static List<String> inTheWay(AgencyFinding agency, Predicate<Instrument> wanted) {
    return sources(written(agency, wanted).filter(passage -> !passage.contradicts().isEmpty()));
  }

  /**
   * What stays at an agency with words struck or others put there, in the instruments wanted,
   * though nothing in it contradicts the rule.
   */
  static List<String> amended(AgencyFinding agency, Predicate<Instrument> wanted) {
    List<String> against = inTheWay(agency, wanted);
    return sources(
        written(agency, wanted)
            .filter(passage -> !passage.marks().isEmpty() && !against.contains(passage.source())));
  }

  private static Stream<Passage> written(AgencyFinding agency, Predicate<Instrument> wanted) {
    return agency.record().passages().stream()
        .filter(
            passage ->
                passage.instrument().writing()
                    && agency.canChange(passage)
                    && wanted.test(passage.instrument()));
  }

  /**
   * What the model's words take the place of at an agency though it contradicts nothing: the record
   * chose that.
   */
  static List<String> replaced(AgencyFinding agency, Predicate<Instrument> wanted) {
    return agency.plan().repealedFor().isEmpty()
        ? sources(
            agency.plan().superseded().stream()
                .filter(passage -> passage.contradicts().isEmpty())
                .filter(agency::canChange)
                .filter(passage -> wanted.test(passage.instrument())))
        : List.of();
  }

  /** Practices that stand against a rule, by how they are told; none by who told of it. */
  static List<String> practices(AgencyFinding agency) {
    return sources(
        agency.record().passages().stream()
            .filter(
                passage ->
                    !passage.instrument().writing()
                        && !passage.contradicts().isEmpty()
                        && !Hearsay.is(passage.source())
                        && agency.canChange(passage)));
  }

  /** What somebody read that is against a rule, calls itself a policy, and is quoted nowhere. */
  static List<String> unquoted(AgencyFinding agency) {
    List<String> cited = agency.record().cited().stream().toList();
    return agency.status() == Status.CONFLICTING
            && agency.isOwn()
            && !isHearsay(agency)
            && agency.record().passages().isEmpty()
            && sorts(agency, cited).equals(List.of("policy"))
        ? cited
        : List.of();
  }

  private static List<String> sources(Stream<Passage> passages) {
    return passages.map(Passage::source).distinct().toList();
  }

  /**
   * What stays, the place or its agencies can change, and binds further than the rule: what only
   * advises binds nobody.
   */
  static List<String> further(AgencyFinding agency) {
    return sources(
        agency.plan().standing().stream()
            .filter(passage -> !passage.stronger().isEmpty() && agency.canChange(passage))
            .filter(passage -> !agency.plan().advising().contains(passage)));
  }

  /** The same, of passages that are law: a citation alone doesn't say that it is. */
  public static List<String> laws(Finding finding) {
    return standingIn(finding, Instrument::law);
  }

  /** The same, of agreements. */
  public static List<String> agreements(Finding finding) {
    return standingIn(finding, Instrument.AGREEMENT::equals);
  }

  private static List<String> standingIn(Finding finding, Predicate<Instrument> sort) {
    return deciding(finding)
        .filter(agency -> !agency.record().passages().isEmpty())
        .flatMap(agency -> of(agency, passage -> sort.test(passage.instrument())).stream())
        .distinct()
        .toList();
  }

  /** What stands against a rule at an agency in passages of law or in agreements. */
  static List<String> standing(AgencyFinding agency, Predicate<Instrument> sort) {
    return agency.record().passages().isEmpty()
        ? List.of()
        : against(agency, passage -> sort.test(passage.instrument()));
  }

  /** Whether nobody read the words: none are on record, and no citation that was confirmed. */
  static boolean isHearsay(AgencyFinding agency) {
    return agency.record().passages().isEmpty()
        && (agency.record().citation().isEmpty() || View.unverified(agency));
  }

  /** Whether nobody is known to have seen any of the words. */
  static boolean isUnseen(AgencyFinding agency) {
    return agency.record().passages().isEmpty()
        && agency
            .record()
            .citation()
            .filter(cited -> cited.confidence() != Confidence.UNVERIFIED)
            .isEmpty();
  }

  /**
   * What some sources of an agency are: {@code policy}, {@code agreement}, {@code law}, {@code
   * practice}. A citation without words that doesn't say it by its name may be any of the first
   * three.
   */
  static List<String> sorts(AgencyFinding agency, List<String> sources) {
    List<Passage> passages = agency.record().passages();
    if (passages.isEmpty()) {
      String citation = agency.record().cited().orElse("");
      boolean any =
          agency.status() == Status.CONFLICTING
              || (agency.status() == Status.PARTIAL && !citation.isEmpty());
      return NamedInstrument.of(citation)
          .map(named -> List.of(sort(named)))
          .orElse(any ? List.of("policy", "agreement", "law") : List.of("policy"));
    }
    return passages.stream()
        .filter(passage -> sources.contains(passage.source()))
        .map(passage -> sort(passage.instrument()))
        .distinct()
        .toList();
  }

  private static String sort(Instrument instrument) {
    return switch (instrument) {
      case AGREEMENT -> "agreement";
      case PRACTICE -> "practice";
      case FEDERAL_LAW, COURT_ORDER, STATUTE, CHARTER, ORDINANCE -> "law";
      case RESOLUTION, ORDER, MANUAL -> "policy";
    };
  }

  /** What an agency or the place has of its own on a rule: passages that are no other law. */
  static List<String> ofItsOwn(AgencyFinding agency) {
    return agency.record().passages().stream()
        .filter(passage -> !passage.instrument().binding())
        .map(Passage::source)
        .distinct()
        .toList();
  }

  private static Stream<AgencyFinding> deciding(Finding finding) {
    return finding.agencies().stream().filter(agency -> agency.status() == finding.status());
  }

  private static List<String> of(AgencyFinding agency, Predicate<Passage> wanted) {
    boolean conflict = agency.status() == Status.CONFLICTING;
    List<String> sources =
        agency.record().passages().stream()
            .filter(
                passage -> conflict ? !passage.contradicts().isEmpty() : !passage.has().isEmpty())
            .filter(wanted)
            .map(Passage::source)
            .distinct()
            .toList();
    String citation = agency.record().cited().orElse("");
    return agency.record().passages().isEmpty() && !citation.isEmpty()
        ? List.of(citation)
        : sources;
  }

  /** Whether all that a status rests on is what somebody answered: no words, and no citation. */
  static boolean restsOnAnswers(AgencyFinding agency) {
    return agency.status() != Status.UNKNOWN
        && agency.record().passages().isEmpty()
        && agency.record().cited().isEmpty()
        && agency.record().answers().stream().anyMatch(answer -> !AnswerView.isSilent(answer));
  }

  /**
   * What a status rests on of which no words are on record: {@code Policy 428.5.1}, {@code
   * according to the Chief of Police, October 2, 2026}. Empty if it rests on nothing.
   */
  public static String report(AgencyFinding agency) {
    if (agency.record().cited().isPresent()) {
      return agency.record().cited().get();
    }
    List<String> who = answered(agency, (name, day) -> name + ", " + EnglishPhrases.date(day));
    return who.isEmpty() ? "" : "according to " + Wording.englishList(who, "and");
  }

  /**
   * Who answered for an agency, each once; with the day, as {@code dated} says it, if it is known.
   */
  static List<String> answered(AgencyFinding agency, BiFunction<String, LocalDate, String> dated) {
    return agency.record().answers().stream()
        .filter(answer -> !AnswerView.isSilent(answer))
        .map(
            answer -> answer.when().map(day -> dated.apply(answer.who(), day)).orElse(answer.who()))
        .distinct()
        .toList();
  }

  /**
   * Lists that share a source are made one, so that a sentence which tells equal lists once names
   * no source twice.
   */
  public static List<List<String>> eachOnce(List<List<String>> lists) {
    List<Set<String>> groups = new ArrayList<>();
    for (List<String> list : lists) {
      Set<String> joined = new LinkedHashSet<>();
      for (Set<String> group : List.copyOf(groups)) {
        if (!Collections.disjoint(group, list)) {
          groups.remove(group);
          joined.addAll(group);
        }
      }
      joined.addAll(list);
      groups.add(joined);
    }
    return lists.stream()
        .map(
            list ->
                groups.stream()
                    .filter(group -> !Collections.disjoint(group, list))
                    .findFirst()
                    .map(List::copyOf)
                    .orElse(List.of()))
        .toList();
  }
}
