package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.policy.AgencyPolicy;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.ApprovalLine;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.towns.DocumentSettings;
import freedomcities.towns.Town;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a template may see: texts, flags and lists, nothing that can be called. A text that is not
 * known is empty, never absent; {@code docs/templates.md} lists the names.
 */
public final class View {
  /** {@code Sampleton Animal Services}, which has no article, unlike a department of them. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "(?!.*\\b(?:Department|Division|Office|Bureau|Agency|Board|Authority)\\b).* Services");

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:Article|Art\\.)\\s+(?=\\S)");

  private final Town town;
  private final GapReport report;
  private final DirectiveContext ground;
  private final StateLaw stateLaw;
  private final LazyMap all = new LazyMap();

  private View(Town town, GapReport report, DirectiveContext ground, StateLaw stateLaw) {
    this.town = town;
    this.report = report;
    this.ground = ground;
    this.stateLaw = stateLaw;
  }

  public static LazyMap of(
      Town town,
      GapReport report,
      DirectiveContext ground,
      List<Rule> scope,
      List<Rule> optional,
      boolean finished,
      LegalFrame frame,
      List<Notice> notices) {
    List<String> drawn = scope.stream().map(Rule::id).toList();
    StateLaw stateLaw =
        StateLaw.among(notices.stream().map(notice -> notice.limitedTo(drawn)).toList());
    View view = new View(town, report, ground, stateLaw);
    view.all.put("place", view.place(notices));
    view.all.put("documents", view.documents());
    view.all.put("law", view.law(frame));
    view.all.put("scope", scope.stream().map(rule -> view.rule(rule, notices)).toList());
    view.all.put("optionalRules", optional.stream().map(rule -> view.rule(rule, notices)).toList());
    view.all.putAll(new SubjectView(town, report.rules(), scope, optional, frame.terms()).view());
    view.all.put("conventions", frame.conventions().view());
    view.all.put("finished", finished);
    view.all.put(
        "carriesGaps",
        drawn.equals(report.carried().stream().map(finding -> finding.rule().id()).toList()));
    view.all.later(
        "report",
        () -> new ReportView(town, report, notices, rule -> view.rule(rule, notices)).view());
    view.all.put("choices", town.choices());
    view.all.put("code", CodeView.view(town, report, scope, rule -> view.rule(rule, notices)));
    view.all.put("stateLaw", stateLaw.view(ground.wording()));
    view.all.put("attribution", report.rules().attribution());
    return view.all;
  }

  public static boolean isState(Jurisdiction place) {
    return place.kind().level() == Kind.Level.STATE;
  }

  private Map<String, Object> place(List<Notice> notices) {
    Jurisdiction place = town.jurisdiction();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", place.name());
    out.put("style", place.style());
    out.put("theStyle", place.styleWithArticle());
    out.put("fullName", place.fullName());
    out.put("term", place.term());
    out.put("body", place.governingBody());
    out.put("oversight", place.oversightBody());
    out.put("agency", report.rules().shelf().carriedOut().agency(place));
    out.put("presiding", place.officers().presiding());
    out.put("clerk", place.officers().clerk());
    out.put("attorney", place.officers().attorney());
    out.put("chief", report.rules().shelf().carriedOut().title(place));
    boolean police = report.rules().shelf().carriedOut().isLawEnforcement();
    List<String> own = town.policy().own().stream().map(AgencyPolicy::agency).toList();
    boolean unrecorded = town.policy().agencies().isEmpty();
    out.put(
        "chiefLeads",
        !police || unrecorded || (!own.isEmpty() && own.stream().allMatch(town::isLed)));
    out.put("manager", place.officers().manager());
    out.put("approving", place.officers().approving());
    out.put("electedSheriff", report.rules().shelf().carriedOut().electedSheriff(place));
    out.put("sheriffAsked", sheriffAsked());
    out.put("sheriffDuty", sheriffAsked() ? town.sheriffDuty().key() : "");
    out.put("sheriff", place.electedSheriff() ? place.officers().lawEnforcement() : "Sheriff");
    out.put(
        "sheriffNotes",
        notices.stream()
            .filter(Notice::isOfPlace)
            .map(LegalNotes::onEveryRule)
            .collect(Collectors.joining(" ")));
    out.put("state", place.stateName());
    out.put("assumed", List.copyOf(place.assumptions().keySet()));
    out.put("isState", isState(place));
    out.put("townMeeting", place.townMeeting());
    return out;
  }

  /** Whether an agency of the place's own is led by a sheriff whom the voters elect. */
  private boolean sheriffAsked() {
    Jurisdiction place = town.jurisdiction();
    return report.rules().shelf().carriedOut().isLawEnforcement()
        && (town.policy().own().stream().anyMatch(one -> ReportView.isSheriffs(one, place))
            || (place.electedSheriff() && town.policy().agencies().isEmpty()));
  }

  private Map<String, Object> documents() {
    DocumentSettings settings = town.documents();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("date", EnglishPhrases.date(settings.date()));
    out.put("preparedBy", settings.preparedBy());
    out.put("members", settings.members());
    out.put("ordinance", instrument(settings.ordinance(), article()));
    out.put("resolution", instrument(settings.resolution(), ""));
    out.put(
        "staffReport",
        Map.of(
            "from",
            settings.staffReport().from(),
            "recommendation",
            settings.staffReport().recommendation(),
            "fiscal",
            settings.staffReport().fiscal()));
    LazyMap meeting = new LazyMap();
    meeting.put("date", day(settings.meeting().date()));
    meeting.later(
        "item", () -> AgendaItem.phrase(settings.meeting().item(), ground.wording().get()));
    out.put("meeting", meeting);
    return out;
  }

  /** The article of the warrant that a town meeting votes on, where the file has it as the item. */
  private String article() {
    return town.jurisdiction().townMeeting()
        ? AgendaItem.article(town.documents().meeting().item()).orElse("")
        : "";
  }

  /** The label of a warrant article stands before its number. */
  private String numbered(String number) {
    return town.jurisdiction().townMeeting() ? ARTICLE.matcher(number).replaceFirst("") : number;
  }

  private Map<String, Object> instrument(
      DocumentSettings.InstrumentSettings settings, String otherwise) {
    return Map.of(
        "codeName",
        settings.codification().name(),
        "number",
        settings.number().isEmpty() ? otherwise : numbered(settings.number()),
        "year",
        settings.year(),
        "sponsor",
        settings.sponsor(),
        "introduced",
        day(settings.introduced()),
        "isIntroduced",
        settings.introduced().filter(day -> !day.isAfter(town.documents().date())).isPresent(),
        "introducedBefore",
        settings
            .introduced()
            .flatMap(day -> town.documents().meeting().date().map(day::isBefore))
            .orElse(false),
        "returnBy",
        day(settings.returnBy()),
        "called",
        settings.called());
  }

  private Map<String, Object> law(LegalFrame frame) {
    Fact instrument = frame.instrument();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("clause", frame.clause().text());
    out.put("clauseNote", LegalNotes.clause(frame.clause()));
    out.put("instrument", instrument.text());
    out.put("Instrument", EnglishPhrases.titled(instrument.text()));
    out.put("instrumentNote", joined(LegalNotes.instrument(instrument), LegalNotes.powers(frame)));
    out.put("title", frame.titleForm().map(Fact::text).orElse(""));
    out.put("titleNote", frame.titleForm().map(LegalNotes::form).orElse(""));
    out.put("citation", frame.citation().map(Fact::text).orElse(""));
    out.put("citationNote", frame.citation().map(LegalNotes::form).orElse(""));
    out.put(
        "sections",
        frame.sections().stream()
            .map(
                section ->
                    Map.of(
                        "id",
                        section.section(),
                        "heading",
                        section.heading(),
                        "text",
                        section.fact().text(),
                        "note",
                        LegalNotes.form(section.fact())))
            .toList());
    out.put("effectNote", LegalNotes.effect(frame));
    out.put("approval", ApprovalLine.of(town, frame.approval()).view());
    out.put("article", frame.article());
    return out;
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
  }

  private LazyMap rule(Rule rule, List<Notice> notices) {
    LazyMap out = new LazyMap();
    out.put("id", rule.id());
    out.put("title", rule.title());
    out.put("caption", rule.caption());
    out.put("topic", rule.topic());
    out.put(
        "explanation",
        rule.explanation()
            + (RuleWords.leavesBodyOpen(town, rule)
                ? " No such body is on record here, and the draft leaves it open."
                : ""));
    report
        .rules()
        .shelf()
        .optionalRule(rule.id())
        .ifPresent(one -> out.put("called", one.called()));
    out.later("text", () -> ground.plain(rule.text()));
    boolean stateLimits =
        notices.stream()
            .anyMatch(
                notice -> notice.origin() == Notice.Origin.STATE && notice.mayConflict(rule.id()));
    out.put("stateLimits", stateLimits);
    out.putAll(SubjectView.choices(rule, town, report.rules().shelf(), stateLimits));
    out.later("notes", () -> LegalNotes.atSection(rule.id(), notices));
    out.later(
        "sectionNotes",
        () ->
            LegalNotes.atSection(
                rule.id(), notices.stream().filter(notice -> !stateLaw.tells(notice)).toList()));
    out.later(
        "measureNotes",
        () ->
            LegalNotes.atSection(
                rule.id(),
                notices.stream()
                    .filter(notice -> !stateLaw.tells(notice))
                    .filter(notice -> !(sheriffAsked() && notice.isOfPlace()))
                    .toList()));
    out.later("counsel", () -> LegalNotes.bearings(rule.id(), notices));
    return out;
  }

  /**
   * Whether a status is marked as one to confirm: what it rests on was not read in full, or is not
   * on record at all. Of what was not found there is nothing to read.
   */
  static boolean isToConfirm(AgencyFinding agency) {
    return agency.byReport() || unverified(agency) || SpokenStanding.isTold(agency);
  }

  public static boolean unverified(AgencyFinding agency) {
    return agency
        .record()
        .citation()
        .filter(cited -> cited.confidence() != Confidence.VERIFIED)
        .isPresent();
  }

  /** With its article: {@code the Sampleton Police Department}; a place by its own style. */
  public static String named(String agency, Jurisdiction place) {
    return agency.equals(place.style())
        ? place.styleWithArticle()
        : SERVICES.matcher(agency).matches()
            ? agency
            : "the " + (agency.startsWith("The ") ? agency.substring(4) : agency);
  }

  public static String day(Optional<LocalDate> date) {
    return date.map(EnglishPhrases::date).orElse("");
  }
}
