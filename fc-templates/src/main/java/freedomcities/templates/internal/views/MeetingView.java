package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.meetings.Worksheet;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.templates.internal.views.SpokenWords.Names;
import freedomcities.towns.DocumentSettings;
import freedomcities.towns.Town;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the templates of handouts, worksheets and letters see, in the document's language. Names of
 * places and bodies stay as they are.
 */
public final class MeetingView {
  private final Town town;
  private final GapReport report;
  private final Wording words;
  private final RuleWords ruleWords;

  private final boolean narrow;

  private MeetingView(Town town, GapReport report, Wording words, boolean narrow) {
    this.narrow = narrow;
    this.town = town;
    this.report = report;
    this.words = words;
    this.ruleWords = new RuleWords(town, report, words);
  }

  public static Map<String, Object> of(
      Town town, GapReport report, Law law, Wording words, Printing printing) {
    boolean narrow = printing.large() || printing.imposition() != Printing.Imposition.NONE;
    MeetingView view = new MeetingView(town, report, words, narrow);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("place", view.place());
    all.put("documents", view.documents());
    all.put("meeting", view.meeting());
    all.put(
        "worksheet",
        Map.of(
            "form",
            Worksheet.form(town, report.rules()),
            "agency",
            Worksheet.agency(town, report.rules()),
            "agencies",
            town.policy().agencies().size() > 1
                ? words.list(town.policy().agencies().stream().map(AgencyPolicy::agency).toList())
                : ""));
    all.put("sourced", report.findings().stream().anyMatch(MeetingView::isSourced));
    all.put("agencies", town.policy().agencies().stream().map(view::agency).toList());
    all.put("asOf", words.list(view.dates().stream().map(words::date).toList()));
    all.put(
        "undated",
        words.list(
            town.policy().agencies().stream()
                .filter(agency -> agency.asOf().isEmpty())
                .map(agency -> AgencyNames.brief(agency.agency(), town.jurisdiction()))
                .toList()));
    all.put("rules", report.findings().stream().map(view::rule).toList());
    all.put("large", printing.large());
    all.put("narrow", narrow);
    all.put("numbers", words.list(ids(report.carried())));
    List<String> kept =
        ids(report.findings().stream().filter(finding -> !report.carries(finding)).toList());
    all.put("kept", Map.of("numbers", words.list(kept), "count", kept.size()));
    List<String> revocable = ids(report.findings().stream().filter(report::isEnacted).toList());
    all.put("revocable", Map.of("numbers", words.list(revocable), "count", revocable.size()));
    all.put(
        "outside",
        report.carried().isEmpty() ? "" : new SpokenWords(town, words).outside(Names.FULL));
    all.put("optional", words.list(view.optional()));
    all.put("gaps", report.carried().stream().map(view::rule).toList());
    all.put("confirms", view.confirms());
    all.put("reported", ReportedRules.sentences(report, words));
    all.put("stateLaw", view.stateLaw(law));
    all.put("source", words.say("source"));
    all.put("explainedTerms", view.explainedTerms());
    all.put("translated", !words.language().startsWith(Languages.ENGLISH));
    all.put(
        "statuses",
        Arrays.stream(Status.values())
            .filter(status -> report.findings().stream().anyMatch(there -> has(there, status)))
            .map(view::status)
            .toList());
    return all;
  }

  /**
   * The optional rules that the file asks for, by the short name of the language or their title.
   */
  private List<String> optional() {
    return report.rules().optionalRules().stream()
        .filter(town::asksFor)
        .map(ruleWords::name)
        .toList();
  }

  /** What a status is marked for as one to confirm; empty where none is. */
  private String confirms() {
    List<AgencyFinding> open =
        report.findings().stream()
            .flatMap(finding -> finding.agencies().stream())
            .filter(View::isToConfirm)
            .toList();
    if (open.isEmpty()) {
      return "";
    }
    return words.say(
        MatrixView.reaching(report)
            ? "reported.confirms-reach"
            : open.stream().allMatch(Citations::isUnseen)
                ? "reported.confirms-none"
                : "reported.confirms");
  }

  /** Of the terms of the shelf those that stand in what the sheet says of its rules. */
  private List<String> explainedTerms() {
    String said =
        report.findings().stream()
            .map(Finding::rule)
            .map(rule -> ruleWords.name(rule) + " " + ruleWords.plain(rule))
            .collect(Collectors.joining(" "));
    return report.rules().shelf().handout().terms().stream()
        .filter(term -> GlossaryView.stands(GlossaryView.term(words, term), said))
        .toList();
  }

  /** Whether the comparison has a passage or a citation to show. */
  private static boolean isSourced(Finding finding) {
    return finding.agencies().stream()
        .map(AgencyFinding::record)
        .anyMatch(record -> !record.passages().isEmpty() || !record.citation().isEmpty());
  }

  private Map<String, Object> stateLaw(Law law) {
    Supplier<StateLaw> every = () -> StateLaw.on(ids(report.findings()), town.jurisdiction(), law);
    LazyMap out = new LazyMap();
    out.later("asked", () -> StateLaw.onAsked(report, town.jurisdiction(), law).sentence(words));
    out.later("all", () -> every.get().sentence(words));
    out.later("asOf", () -> every.get().asOf(words));
    return out;
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().id()).toList();
  }

  private Map<String, Object> place() {
    Jurisdiction place = town.jurisdiction();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", place.name());
    out.put("state", place.stateName());
    out.put("style", place.style());
    out.put("fullName", place.fullName());
    out.put("body", place.governingBody());
    out.put("oversight", place.oversightBody());
    out.put("agency", report.rules().shelf().carriedOut().agency(place));
    out.put("chief", report.rules().shelf().carriedOut().title(place));
    out.put("clerk", place.officers().clerk());
    out.put("isState", View.isState(place));
    return out;
  }

  private Map<String, Object> documents() {
    DocumentSettings settings = town.documents();
    return Map.of(
        "date",
        words.date(settings.date()),
        "preparedBy",
        settings.preparedBy(),
        "preparedOutside",
        Preparers.isOfThePlace(settings.preparedBy(), town.jurisdiction())
            ? ""
            : settings.preparedBy(),
        "link",
        settings.link(),
        "ordinanceNumber",
        settings.ordinance().number(),
        "attribution",
        report.rules().attribution());
  }

  private Map<String, Object> meeting() {
    DocumentSettings.Meeting meeting = town.documents().meeting();
    return Map.of(
        "date",
        day(meeting.date()),
        "weekday",
        meeting.date().map(words::weekday).orElse(""),
        "time",
        meeting.time(),
        "where",
        meeting.where(),
        "item",
        meeting.item(),
        "asItem",
        AgendaItem.phrase(meeting.item(), words));
  }

  private List<LocalDate> dates() {
    return town.policy().agencies().stream()
        .flatMap(agency -> agency.asOf().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Map<String, Object> agency(AgencyPolicy agency) {
    return Map.of("name", agency.agency(), "asOf", day(agency.asOf()));
  }

  private Map<String, Object> rule(Finding finding) {
    Rule rule = finding.rule();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", rule.id());
    out.put("title", rule.title());
    out.put("text", rule.text().filled(town::fillOrBlank));
    out.put("name", ruleWords.name(rule));
    out.put("picture", ruleWords.own(rule, "picture").orElse(""));
    out.put("icon", report.rules().shelf().handout().icons().getOrDefault(rule.id(), ""));
    out.put("plain", ruleWords.plain(rule));
    out.put("asked", ruleWords.asked(rule));
    out.put("status", status(finding.status()));
    out.put("toConfirm", finding.agencies().stream().anyMatch(this::isMarked));
    out.put("grounds", grounds(finding.agencies()));
    out.put("differs", finding.differs());
    out.put("agencies", finding.agencies().stream().map(this::atAgency).toList());
    return out;
  }

  private Map<String, Object> status(Status status) {
    String key = "status." + status.key();
    String means = key + "." + means(status);
    return Map.of(
        "key",
        status.key(),
        "word",
        words.say(key + ".word"),
        "means",
        words.say(means),
        "count",
        report.findings().stream().filter(finding -> finding.status() == status).count());
  }

  /**
   * What a status means here. A manual that doesn't count is no writing, but where the record says
   * so without words, nobody knows what it is in; advice for a duty is a part, and so is a habit.
   * Where nobody looked, it is said to be told.
   */
  private String means(Status status) {
    List<AgencyFinding> all =
        report.findings().stream().flatMap(finding -> finding.agencies().stream()).toList();
    if (status == Status.IN_WRITING && !report.manualsCount()) {
      return all.stream().anyMatch(AgencyFinding::isDeclaredInWriting) ? "recorded" : "lasting";
    }
    List<AgencyFinding> there = all.stream().filter(one -> one.status() == status).toList();
    if (status == Status.IN_WRITING && there.stream().anyMatch(SpokenStanding::isReported)) {
      return "recorded";
    }
    if (there.stream().anyMatch(SpokenStanding::isInOwnPaper)) {
      return "own";
    }
    if (status == Status.MISSING && there.stream().anyMatch(Citations::restsOnAnswers)) {
      return there.stream().allMatch(Citations::restsOnAnswers) ? "told" : "told-too";
    }
    if (status == Status.IN_PRACTICE && there.stream().anyMatch(SpokenStanding::isTold)) {
      return there.stream().allMatch(SpokenStanding::isTold) ? "told" : "told-too";
    }
    boolean advises = there.stream().anyMatch(SpokenStanding::onlyAdvises);
    return there.stream().anyMatch(SpokenStanding::isDone)
        ? advises ? "done-advises" : "done"
        : advises
            ? "advises"
            : there.stream().anyMatch(SpokenStanding::isSilent) ? "silent" : "means";
  }

  /**
   * Whether its status is marked as one to confirm. Where there is little room the legend alone
   * says of what is said to be done that it is said, if that is so of all of it.
   */
  private boolean isMarked(AgencyFinding finding) {
    return View.isToConfirm(finding)
        && !(narrow
            && finding.status() == Status.IN_PRACTICE
            && means(Status.IN_PRACTICE).equals("told"));
  }

  /**
   * What is against the rule, where that isn't an agency's own policy alone: {@code state law,
   * policy}. Empty where nothing is, or nobody knows what.
   */
  private String grounds(List<AgencyFinding> agencies) {
    List<String> grounds =
        agencies.stream()
            .filter(agency -> agency.status() == Status.CONFLICTING)
            .flatMap(agency -> SpokenStanding.grounds(agency).stream())
            .distinct()
            .toList();
    return grounds.contains("force") || grounds.equals(List.of("policy"))
        ? ""
        : grounds.stream()
            .map(ground -> words.say("status.conflicting.in." + ground))
            .collect(Collectors.joining(", "));
  }

  /** Whether a status is that of the place, or of an agency where they differ. */
  private static boolean has(Finding finding, Status status) {
    return finding.differs()
        ? finding.agencies().stream().anyMatch(agency -> agency.status() == status)
        : finding.status() == status;
  }

  private Map<String, Object> atAgency(AgencyFinding finding) {
    return Map.of(
        "agency",
        finding.agency(),
        "brief",
        AgencyNames.brief(finding.agency(), town.jurisdiction()),
        "toConfirm",
        isMarked(finding),
        "grounds",
        grounds(List.of(finding)),
        "asOf",
        day(finding.asOf()),
        "status",
        status(finding.status()),
        "answers",
        finding.record().answers().stream().map(this::answer).toList());
  }

  private Map<String, Object> answer(Answer answer) {
    return Map.of(
        "who",
        answer.who(),
        "when",
        day(answer.when()),
        "position",
        AnswerView.position(answer, words),
        "positionKey",
        answer.position().key(),
        "words",
        answer.words().orElse(""));
  }

  private String day(Optional<LocalDate> date) {
    return date.map(words::date).orElse("");
  }
}
