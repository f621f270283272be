package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.LastingWords;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a gap report holds, as templates see it: rules by status, and each at each agency. */
final class ReportView {
  /** {@code 2018-6}, {@code 30:4-8.15}: what a law or order is known by. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.:-]\\d+)+");

  private final Town town;
  private final GapReport report;
  private final List<Notice> notices;
  private final Function<Rule, LazyMap> rules;

  ReportView(Town town, GapReport report, List<Notice> notices, Function<Rule, LazyMap> rules) {
    this.town = town;
    this.report = report;
    this.notices = notices;
    this.rules = rules;
  }

  Map<String, Object> view() {
    LazyMap out = new LazyMap();
    List<LazyMap> findings = report.findings().stream().map(finding -> finding(finding)).toList();
    out.put("findings", findings);
    out.later("annex", () -> LegalNotes.annex(notices));
    out.put(
        "stateLimits",
        notices.stream()
            .anyMatch(
                notice ->
                    notice.origin() == Notice.Origin.STATE
                        && notice.rules().stream().anyMatch(notice::mayConflict)));
    out.put(
        "lawLater",
        notices.stream()
            .anyMatch(notice -> LocalDate.parse(notice.asOf()).isAfter(town.documents().date())));
    out.later("asOf", this::asOf);
    out.later("byAgency", new RecordedView(town, report)::byAgency);
    out.put("manualsCount", report.manualsCount());
    out.put(
        "agencies",
        town.policy().agencies().stream().map(agency -> named(agency.agency())).toList());
    out.put("own", town.policy().own().stream().map(agency -> named(agency.agency())).toList());
    out.put(
        "sheriffs",
        town.policy().own().stream()
            .filter(agency -> isSheriffs(agency, town.jurisdiction()))
            .map(agency -> named(agency.agency()))
            .toList());
    out.put("outside", outside());
    for (Status status : Status.values()) {
      out.put(
          key(status),
          findings.stream()
              .filter(finding -> status.key().equals(finding.get("statusKey")))
              .toList());
    }
    return out;
  }

  /** {@code as of October 2, 2026,}; empty if no agency has a date. */
  private String asOf() {
    List<LocalDate> dates =
        town.policy().agencies().stream()
            .flatMap(agency -> agency.asOf().stream())
            .distinct()
            .sorted()
            .toList();
    return switch (dates.size()) {
      case 0 -> "";
      case 1 -> RecordedView.asOf(Optional.of(dates.getFirst()));
      case 2 ->
          "as of "
              + EnglishPhrases.date(dates.getFirst())
              + ", and "
              + EnglishPhrases.date(dates.getLast())
              + ",";
      default ->
          "as of dates between "
              + EnglishPhrases.date(dates.getFirst())
              + ", and "
              + EnglishPhrases.date(dates.getLast())
              + ",";
    };
  }

  /** Whether it is led by a sheriff whom the body may not direct. */
  static boolean isSheriffs(AgencyPolicy agency, Jurisdiction place) {
    return Town.isSheriffs(agency.agency())
        || (place.electedSheriff() && agency.agency().equals(place.agency()));
  }

  /** Agencies that another runs, and which the body can only ask. */
  private List<Map<String, String>> outside() {
    return town.policy().agencies().stream()
        .filter(agency -> !agency.isOwn())
        .map(
            agency -> Map.of("name", named(agency.agency()), "runBy", agency.runBy().orElseThrow()))
        .toList();
  }

  /** Whether the ordinance puts a rule in the place of the words of a section of the code. */
  private boolean isReplaced(String source, Rule rule) {
    return CodeView.taking(rule, town.code()).stream()
        .anyMatch(section -> section.replaces() && section.isCitedBy(source));
  }

  /** Whether a line for counsel on a rule is of what is cited, by a number that both have. */
  private boolean isNoted(String cited, Rule rule) {
    List<String> numbers = NUMBER.matcher(cited).results().map(MatchResult::group).toList();
    return notices.stream()
        .filter(notice -> notice.rules().contains(rule.id()))
        .anyMatch(
            notice ->
                NUMBER
                    .matcher(notice.citation())
                    .results()
                    .anyMatch(found -> numbers.contains(found.group())));
  }

  static String key(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private LazyMap finding(Finding finding) {
    LazyMap out = rules.apply(finding.rule());
    out.put("status", finding.status().words());
    out.put("statusKey", finding.status().key());
    boolean manualOnly =
        finding.agencies().size() == 1 && isManualOnly(finding.agencies().getFirst());
    out.put("manualOnly", manualOnly);
    out.put("statusTold", told(finding.status(), manualOnly));
    out.put("differs", finding.differs());
    Optional<AgencyFinding> first = finding.agencies().stream().findFirst();
    out.later("open", () -> first.map(this::open).orElse(""));
    out.later("chosen", () -> first.filter(ReportView::isChosen).isPresent());
    out.later("lasts", () -> first.map(ReportView::lasts).orElse(List.of()));
    out.later(
        "stepsDiffer",
        () ->
            finding.differs()
                || finding.stepsDiffer()
                || Stream.<Function<AgencyFinding, Object>>of(
                        this::open, ReportView::isChosen, ReportView::lasts, Changing::of)
                    .anyMatch(
                        told -> finding.agencies().stream().map(told).distinct().count() > 1));
    out.put("changing", first.map(Changing::of).map(Changing::words).orElse(""));
    out.put("byReport", finding.byReport());
    out.put("nextStep", finding.nextStep().words());
    out.put("nextStepKey", finding.nextStep().key());
    each(out, "policies", finding, one -> Citations.inTheWay(one, sort -> !sort.law()));
    each(out, "replaced", finding, one -> Citations.replaced(one, sort -> !sort.law()));
    each(out, "practices", finding, Citations::practices);
    each(out, "unquoted", finding, Citations::unquoted);
    each(
        out,
        "further",
        finding,
        one ->
            Citations.further(one).stream()
                .filter(source -> !isReplaced(source, finding.rule()))
                .toList());
    out.later("agreements", () -> Citations.agreements(finding));
    out.later("laws", () -> Citations.laws(finding));
    out.later("citationWords", () -> Wording.englishList(Citations.of(finding), "and"));
    out.put("unverified", finding.agencies().stream().anyMatch(View::unverified));
    out.later(
        "agencies",
        () -> finding.agencies().stream().map(agency -> agency(agency, finding.rule())).toList());
    return out;
  }

  /** What is cited of each agency, each source once. */
  private static void each(
      LazyMap out, String name, Finding finding, Function<AgencyFinding, List<String>> cited) {
    out.later(
        name,
        () ->
            finding.agencies().stream()
                .flatMap(agency -> cited.apply(agency).stream())
                .distinct()
                .toList());
  }

  /** What is to be done before it is known to be in writing; empty if nothing is open. */
  private String open(AgencyFinding agency) {
    return ToConfirm.of(report, agency).open().words();
  }

  /** By source, the words by which what is quoted says how long it lasts. */
  static List<Map<String, Object>> lasts(AgencyFinding agency) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (Passage passage : agency.record().passages()) {
      List<String> words =
          passage.instrument().writing() ? LastingWords.in(passage.text()) : List.of();
      if (!words.isEmpty()) {
        out.add(
            Map.of(
                "source",
                passage.source(),
                "words",
                words.stream().map(one -> "“" + one + "”").toList()));
      }
    }
    return out;
  }

  /** Whether what is followed stands in a manual or order that doesn't count as writing. */
  private static boolean isManualOnly(AgencyFinding agency) {
    return agency.status() == Status.IN_PRACTICE
        && agency.record().passages().stream().anyMatch(passage -> passage.instrument().writing());
  }

  private static String told(Status status, boolean manualOnly) {
    return manualOnly ? "in a manual or order only" : status.words();
  }

  /** Whether the record has its words replaced though nothing in them contradicts the rule. */
  static boolean isChosen(AgencyFinding agency) {
    return agency.plan().way() == Way.REPLACE
        && agency.plan().superseded().stream().allMatch(passage -> passage.contradicts().isEmpty())
        && agency.plan().repealedFor().isEmpty()
        && !agency.plan().superseded().isEmpty();
  }

  /** Where words of what is cited are quoted, as a sentence goes on: under a rule, at an agency. */
  private String quoted(ToConfirm confirm, AgencyFinding agency, Rule rule) {
    return confirm
        .quoted()
        .map(
            there ->
                (there.rule().equals(rule) ? "" : "under Rule " + there.rule().id())
                    + (there.agency().equals(agency.agency())
                        ? ""
                        : (there.rule().equals(rule) ? "" : ", ") + "at " + named(there.agency()))
                    + (there.rule().equals(rule) && !there.whole()
                        ? ", and hold only a part of the rule there"
                        : ""))
        .orElse("");
  }

  private Map<String, Object> agency(AgencyFinding finding, Rule rule) {
    LazyMap out = new LazyMap();
    ToConfirm confirm = ToConfirm.of(report, finding);
    out.put("open", confirm.open().words());
    out.put("openKey", confirm.open().name().toLowerCase(Locale.ROOT));
    out.put("quoted", quoted(confirm, finding, rule));
    out.later("lasts", () -> lasts(finding));
    out.put("chosen", isChosen(finding));
    out.put(
        "counsel",
        finding.isDeclaredInWriting()
            && finding.record().cited().filter(cited -> isNoted(cited, rule)).isPresent());
    out.put("agency", finding.agency());
    out.put("brief", AgencyNames.brief(finding.agency(), town.jurisdiction()));
    out.put("nextStep", finding.nextStep().words());
    out.put("nextStepKey", finding.nextStep().key());
    out.put("changing", Changing.of(finding).words());
    out.put("runBy", finding.runBy().orElse(""));
    out.put("asOf", finding.asOf().map(EnglishPhrases::date).orElse(""));
    out.put("status", finding.status().words());
    out.put("manualOnly", isManualOnly(finding));
    out.put("statusTold", told(finding.status(), isManualOnly(finding)));
    out.put("statusKey", finding.status().key());
    out.put("byReport", finding.byReport());
    out.put("answered", Citations.restsOnAnswers(finding));
    out.put("declaredInWriting", finding.isDeclaredInWriting());
    out.put(
        "report",
        finding.byReport()
            ? orElse(Citations.report(finding), "as recorded without a citation")
            : Citations.restsOnAnswers(finding) ? Citations.report(finding) : "");
    out.put("citation", finding.record().cited().orElse(""));
    out.put(
        "confidence",
        finding.record().citation().map(cited -> cited.confidence().words()).orElse(""));
    out.put("unverified", View.unverified(finding));
    out.put("passages", finding.record().passages().stream().map(ReportView::passage).toList());
    out.put("answers", finding.record().answers().stream().map(ReportView::answer).toList());
    return out;
  }

  private static Map<String, Object> passage(Passage passage) {
    return Map.of(
        "source",
        passage.source(),
        "instrument",
        passage.instrument().words(),
        "text",
        passage.text(),
        "bears",
        !passage.has().isEmpty() || !passage.contradicts().isEmpty(),
        "paragraphs",
        passage.paragraphs());
  }

  private static Map<String, Object> answer(Answer answer) {
    return Map.of(
        "who",
        answer.who(),
        "when",
        View.day(answer.when()),
        "position",
        AnswerView.position(answer),
        "words",
        answer.words().orElse(""));
  }

  static String orElse(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }

  private String named(String agency) {
    return View.named(agency, town.jurisdiction());
  }
}
