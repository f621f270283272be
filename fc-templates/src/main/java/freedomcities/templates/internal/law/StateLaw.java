package freedomcities.templates.internal.law;

import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * State law that may conflict with rules on its face, as papers say it where people act on them:
 * one sentence that draws no conclusion, with citation, how sure the entry is and as of when, and
 * which rules it is about.
 */
public final class StateLaw {
  private static final String DATED = "state-law.conflict.";

  private final List<Notice> notices;

  private StateLaw(List<Notice> notices) {
    this.notices = notices;
  }

  /** Of these notices those of the state that may conflict with a rule that they bear on. */
  public static StateLaw among(List<Notice> notices) {
    return new StateLaw(
        notices.stream()
            .filter(
                notice -> notice.origin() == Notice.Origin.STATE && !notice.mayConflict().isEmpty())
            .toList());
  }

  /** What the law data have on these rules at a place. */
  public static StateLaw on(Collection<String> rules, Jurisdiction place, Law law) {
    return among(
        law.notices(place, List.copyOf(rules)).stream()
            .map(notice -> notice.limitedTo(rules))
            .toList());
  }

  /**
   * On the rules that the documents of a place ask for; where they ask for none, on all, which are
   * to be kept.
   */
  public static StateLaw onAsked(GapReport report, Jurisdiction place, Law law) {
    List<Finding> asked = report.carried().isEmpty() ? report.findings() : report.carried();
    return on(asked.stream().map(finding -> finding.rule().id()).toList(), place, law);
  }

  public boolean tells(Notice notice) {
    return notices.stream().anyMatch(one -> one.id().equals(notice.id()));
  }

  /** One sentence for those who act on a sheet; empty if there is no such law. */
  public String sentence(Wording words) {
    return said("state-law.sheet", "state-law.short.", words);
  }

  /** One sentence for the body and those who advise it; empty if there is no such law. */
  public String forTheBody(Supplier<Wording> words) {
    return notices.isEmpty() ? "" : said("state-law.body", DATED, words.get());
  }

  /**
   * What a paper for the body sees: one sentence, what the laws threaten, and the note at the title
   * of an instrument.
   */
  public Map<String, Object> view(Supplier<Wording> words) {
    LazyMap out = new LazyMap();
    out.later("sentence", () -> forTheBody(words));
    out.later("penalties", () -> notices.isEmpty() ? "" : penalties(words.get()));
    out.later("notes", this::note);
    return out;
  }

  /**
   * What the laws threaten, as the data have it; which law, where there are several. Empty where no
   * penalty is on record.
   */
  private String penalties(Wording words) {
    List<Notice> threaten =
        notices.stream().filter(notice -> !notice.penalties().isEmpty()).toList();
    String all =
        threaten.stream()
            .map(
                notice ->
                    (threaten.size() == 1 ? "" : named(notice, words) + ": ")
                        + LegalNotes.sentence(notice.penalties()))
            .collect(Collectors.joining(" "));
    return all.isEmpty()
        ? ""
        : words.say("state-law.penalties", Map.of("penalties", EnglishPhrases.datesInWords(all)));
  }

  /**
   * The note at the title of an instrument: each law whole, with what it does to each rule. Empty
   * if there is no such law.
   */
  private List<String> note() {
    return notices.isEmpty()
        ? List.of()
        : List.of(
            "State law. "
                + notices.stream().map(LegalNotes::onEveryRule).collect(Collectors.joining(" ")));
  }

  /**
   * As of when the laws of the sentence on a sheet are known, the earliest day where they differ;
   * empty if there are none.
   */
  public String asOf(Wording words) {
    List<String> days =
        notices.stream()
            .sorted(Comparator.comparing(Notice::checkedTo).thenComparing(Notice::asOf))
            .map(notice -> date(notice, words))
            .distinct()
            .toList();
    return days.isEmpty()
        ? ""
        : words.say(
            days.size() == 1 ? "state-law.asof" : "state-law.earliest",
            Map.of("date", days.getFirst()));
  }

  private String said(String key, String conflict, Wording words) {
    if (notices.isEmpty()) {
      return "";
    }
    return words.say(
        key,
        Map.of(
            "conflicts",
            words.list(
                notices.stream().map(notice -> conflict(notice, conflict, words)).toList())));
  }

  private static String conflict(Notice notice, String key, Wording words) {
    List<String> rules = notice.mayConflict();
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "rules",
                words.list(rules),
                "law",
                key.equals(DATED) ? named(notice, words) : first(notice),
                "confidence",
                words.say("confidence." + weakest(notice).key())));
    if (key.equals(DATED)) {
      values.put("date", date(notice, words));
    }
    return words.say(key + (rules.size() == 1 ? "one" : "many"), values);
  }

  /** As of when, and up to when the source speaks where that is known. */
  private static String date(Notice notice, Wording words) {
    String asOf = words.date(LocalDate.parse(notice.asOf()));
    return notice.checkedTo().isEmpty()
        ? asOf
        : words.say(
            "state-law.checked",
            Map.of("date", asOf, "checked", words.date(LocalDate.parse(notice.checkedTo()))));
  }

  /** The first of several citations: the annex and the notes have them all. */
  private static String named(Notice notice, Wording words) {
    String first = first(notice);
    return first.equals(notice.citation())
        ? first
        : words.say("state-law.among", Map.of("law", first));
  }

  private static String first(Notice notice) {
    return notice.citation().split(";\\s+", 2)[0];
  }

  /** How sure is what is told: an effect may be less sure than the words of the law. */
  private static Confidence weakest(Notice notice) {
    return Stream.concat(
            Stream.of(notice.confidence()),
            notice.bearings().values().stream()
                .filter(Notice.Bearing::mayConflictOnItsFace)
                .map(Notice.Bearing::confidence))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
