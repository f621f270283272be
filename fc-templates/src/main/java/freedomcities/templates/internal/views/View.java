package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Instrument;
import freedomcities.policy.LastingWords;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.towns.DocumentSettings;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a template may see: texts, flags and lists, nothing that can be called. A text that is not
 * known is empty, never absent; {@code docs/templates.md} lists the names.
 */
public final class View {
  /** {@code Sampleton Animal Services}, which has no article, unlike a department of them. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "(?!.*\\b(?:Department|Division|Office|Bureau|Agency|Board|Authority)\\b).* Services");

  /** {@code Otter Creek Parks Rangers}, who have, and are asked. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:Rangers|Constables|Deputies|Marshals|Troopers|Officers|Guards|Wardens)$");

  /** {@code 2018-6}, {@code 30:4-8.15}: what a law or order is known by. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.:-]\\d+)+");

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
    view.all.put("place", view.place());
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
    view.all.later("report", () -> view.report(notices));
    view.all.put("choices", town.choices());
    view.all.put("code", CodeView.view(town, report, scope, rule -> view.rule(rule, notices)));
    view.all.put("stateLaw", stateLaw.view(ground.wording()));
    view.all.put("attribution", report.rules().attribution());
    return view.all;
  }

  public static boolean isState(Jurisdiction place) {
    return place.kind().level() == Kind.Level.STATE;
  }

  private Map<String, Object> place() {
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
    List<String> own = own().stream().map(AgencyPolicy::agency).toList();
    boolean unrecorded = town.policy().agencies().isEmpty();
    out.put(
        "chiefLeads",
        !police || unrecorded || (!own.isEmpty() && own.stream().allMatch(town::isLed)));
    out.put("manager", place.officers().manager());
    out.put("approving", place.officers().approving());
    out.put("electedSheriff", report.rules().shelf().carriedOut().electedSheriff(place));
    out.put(
        "sheriffAsked",
        police
            && (own().stream().anyMatch(this::isSheriffs)
                || (place.electedSheriff() && unrecorded)));
    out.put("sheriff", place.electedSheriff() ? place.officers().lawEnforcement() : "Sheriff");
    out.put("state", place.stateName());
    out.put("assumed", List.copyOf(place.assumptions().keySet()));
    out.put("isState", isState(place));
    out.put("townMeeting", place.townMeeting());
    return out;
  }

  private List<AgencyPolicy> own() {
    return town.policy().agencies().stream().filter(AgencyPolicy::isOwn).toList();
  }

  /** Whether it is led by a sheriff whom the body may not direct. */
  private boolean isSheriffs(AgencyPolicy agency) {
    Jurisdiction place = town.jurisdiction();
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

  private Map<String, Object> instrument(
      DocumentSettings.InstrumentSettings settings, String otherwise) {
    return Map.of(
        "codeName",
        settings.codification().name(),
        "number",
        settings.number().isEmpty() ? otherwise : settings.number(),
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
    return Map.of(
        "clause",
        frame.clause().text(),
        "clauseNote",
        LegalNotes.clause(frame.clause()),
        "instrument",
        instrument.text(),
        "Instrument",
        EnglishPhrases.titled(instrument.text()),
        "instrumentNote",
        joined(LegalNotes.instrument(instrument), LegalNotes.powers(frame)),
        "effectNote",
        LegalNotes.effect(frame),
        "article",
        frame.article());
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
    out.later("counsel", () -> LegalNotes.bearings(rule.id(), notices));
    return out;
  }

  private Map<String, Object> report(List<Notice> notices) {
    LazyMap out = new LazyMap();
    List<LazyMap> findings =
        report.findings().stream().map(finding -> finding(finding, notices)).toList();
    out.put("findings", findings);
    out.later("annex", () -> LegalNotes.annex(notices));
    out.put(
        "stateLimits",
        notices.stream()
            .anyMatch(
                notice ->
                    notice.origin() == Notice.Origin.STATE
                        && notice.rules().stream().anyMatch(notice::mayConflict)));
    out.later("asOf", this::asOf);
    out.later("byAgency", this::byAgency);
    out.put("manualsCount", report.manualsCount());
    out.put(
        "agencies",
        town.policy().agencies().stream().map(agency -> named(agency.agency())).toList());
    out.put("own", own().stream().map(agency -> named(agency.agency())).toList());
    out.put(
        "sheriffs",
        own().stream().filter(this::isSheriffs).map(agency -> named(agency.agency())).toList());
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
      case 1 -> asOf(Optional.of(dates.getFirst()));
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

  private static String asOf(Optional<LocalDate> date) {
    return date.map(day -> "as of " + EnglishPhrases.date(day) + ",").orElse("");
  }

  /**
   * Each agency with the rules by its own status, so that no recital says of one what was found at
   * another.
   */
  private List<Map<String, Object>> byAgency() {
    List<Map<String, Object>> out = new ArrayList<>();
    for (int i = 0; i < town.policy().agencies().size(); i++) {
      int index = i;
      Map<String, Object> agency = new LinkedHashMap<>();
      agency.put("name", named(town.policy().agencies().get(i).agency()));
      agency.put("runBy", town.policy().agencies().get(i).runBy().orElse(""));
      agency.put("several", PEOPLE.matcher(town.policy().agencies().get(i).agency()).find());
      agency.put("asOf", asOf(town.policy().agencies().get(i).asOf()));
      for (Status status : Status.values()) {
        List<Finding> there =
            report.findings().stream()
                .filter(finding -> finding.agencies().get(index).status() == status)
                // Of a rule on which the code itself has words, no recital says that nothing was
                // found.
                .filter(
                    finding -> status != Status.MISSING || town.codeOn(finding.rule()).isEmpty())
                .toList();
        if (status == Status.MISSING) {
          // What was found and has nothing of the rule was found all the same.
          agency.put("beside", facts(there, index, true));
          agency.put(key(status), facts(there, index, false));
        } else if (status == Status.CONFLICTING) {
          agency.put(key(status), against(there, index, Instrument::changeable));
          agency.put("agreed", against(there, index, Instrument.AGREEMENT::equals));
        } else {
          agency.put(
              key(status),
              there.stream()
                  .map(finding -> fact(finding, index, Citations.of(finding.agencies().get(index))))
                  .toList());
        }
      }
      out.add(agency);
    }
    return out;
  }

  /** Rules that are missing at an agency, with or without a passage of its own on record. */
  private List<Map<String, Object>> facts(List<Finding> there, int index, boolean passages) {
    return there.stream()
        .filter(finding -> Citations.ofItsOwn(finding.agencies().get(index)).isEmpty() != passages)
        .map(finding -> fact(finding, index, Citations.ofItsOwn(finding.agencies().get(index))))
        .toList();
  }

  /**
   * Rules that one agency has something against, in instruments of one sort; a conflict that is
   * declared without a passage is taken for a policy. Other law is no policy of the place, and
   * isn't told as one.
   */
  private List<Map<String, Object>> against(
      List<Finding> conflicting, int index, Predicate<Instrument> sort) {
    List<Finding> there = new ArrayList<>();
    List<List<String>> sources = new ArrayList<>();
    for (Finding finding : conflicting) {
      AgencyFinding agency = finding.agencies().get(index);
      List<String> of = Citations.against(agency, passage -> sort.test(passage.instrument()));
      boolean declared = agency.record().passages().isEmpty();
      if (declared ? sort.test(Instrument.MANUAL) : !of.isEmpty()) {
        there.add(finding);
        sources.add(of);
      }
    }
    List<List<String>> told = Citations.eachOnce(sources);
    return IntStream.range(0, there.size())
        .mapToObj(fact -> fact(there.get(fact), index, told.get(fact)))
        .toList();
  }

  /** A rule as one agency has it: its topic, and where it stands there. */
  private Map<String, Object> fact(Finding finding, int index, List<String> sources) {
    AgencyFinding agency = finding.agencies().get(index);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("topic", finding.rule().topic());
    out.put("title", finding.rule().title());
    out.put("sorts", Citations.sorts(agency, sources));
    out.put(
        "citationWords",
        agency.byReport()
            ? orElse(Citations.report(agency), "no citation on record")
            : Wording.englishList(sources, "and"));
    out.put("several", sources.size() > 1);
    out.put("unverified", unverified(agency));
    out.put("byReport", agency.byReport());
    out.put("hearsay", Citations.isHearsay(agency));
    out.put("lasts", lasts(agency));
    out.put("reaching", ToConfirm.of(report, agency).open() == ToConfirm.Open.REACH);
    out.put("revocable", report.isEnacted(finding) && agency.revocable());
    out.put(
        "written",
        agency.record().passages().stream().anyMatch(passage -> passage.instrument().writing()));
    return out;
  }

  private static String orElse(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }

  public static boolean unverified(AgencyFinding agency) {
    return agency
        .record()
        .citation()
        .filter(cited -> cited.confidence() != Confidence.VERIFIED)
        .isPresent();
  }

  /** With its article: {@code the Sampleton Police Department}; a place by its own style. */
  private String named(String agency) {
    return named(agency, town.jurisdiction());
  }

  public static String named(String agency, Jurisdiction place) {
    return agency.equals(place.style())
        ? place.styleWithArticle()
        : SERVICES.matcher(agency).matches() ? agency : "the " + agency;
  }

  /** Whether the ordinance puts a rule in the place of the words of a section of the code. */
  private boolean isReplaced(String source, Rule rule) {
    return CodeView.taking(rule, town.code()).stream()
        .anyMatch(section -> section.replaces() && section.isCitedBy(source));
  }

  /** Whether a line for counsel on a rule is of what is cited, by a number that both have. */
  private static boolean isNoted(String cited, Rule rule, List<Notice> notices) {
    List<String> numbers =
        NUMBER.matcher(cited).results().map(java.util.regex.MatchResult::group).toList();
    return notices.stream()
        .filter(notice -> notice.rules().contains(rule.id()))
        .anyMatch(
            notice ->
                NUMBER
                    .matcher(notice.citation())
                    .results()
                    .anyMatch(found -> numbers.contains(found.group())));
  }

  private static String key(Status status) {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }

  private LazyMap finding(Finding finding, List<Notice> notices) {
    LazyMap out = rule(finding.rule(), notices);
    out.put("status", finding.status().words());
    out.put("statusKey", finding.status().key());
    out.put("differs", finding.differs());
    out.put("open", finding.agencies().stream().findFirst().map(this::open).orElse(""));
    out.put("chosen", finding.agencies().stream().findFirst().filter(View::isChosen).isPresent());
    out.put("lasts", finding.agencies().stream().findFirst().map(View::lasts).orElse(List.of()));
    out.put(
        "stepsDiffer",
        finding.differs()
            || finding.stepsDiffer()
            || finding.agencies().stream().map(this::open).distinct().count() > 1
            || finding.agencies().stream().map(View::isChosen).distinct().count() > 1
            || finding.agencies().stream().map(View::lasts).distinct().count() > 1
            || finding.agencies().stream().map(Changing::of).distinct().count() > 1);
    out.put(
        "changing",
        finding.agencies().stream().findFirst().map(Changing::of).map(Changing::words).orElse(""));
    out.put("byReport", finding.byReport());
    out.put("nextStep", finding.nextStep().words());
    out.put("nextStepKey", finding.nextStep().key());
    out.later(
        "policies",
        () ->
            finding.agencies().stream()
                .flatMap(
                    agency -> Citations.inTheWay(agency, instrument -> !instrument.law()).stream())
                .distinct()
                .toList());
    out.later(
        "replaced",
        () ->
            finding.agencies().stream()
                .flatMap(agency -> Citations.replaced(agency, sort -> !sort.law()).stream())
                .distinct()
                .toList());
    out.later(
        "practices",
        () ->
            finding.agencies().stream()
                .flatMap(agency -> Citations.practices(agency).stream())
                .distinct()
                .toList());
    out.later(
        "unquoted",
        () ->
            finding.agencies().stream()
                .flatMap(agency -> Citations.unquoted(agency).stream())
                .distinct()
                .toList());
    out.later(
        "further",
        () ->
            finding.agencies().stream()
                .flatMap(agency -> Citations.further(agency).stream())
                .filter(source -> !isReplaced(source, finding.rule()))
                .distinct()
                .toList());
    out.later("agreements", () -> Citations.agreements(finding));
    out.later("laws", () -> Citations.laws(finding));
    out.later("citationWords", () -> Wording.englishList(Citations.of(finding), "and"));
    out.put("unverified", finding.agencies().stream().anyMatch(View::unverified));
    out.later(
        "agencies",
        () ->
            finding.agencies().stream()
                .map(agency -> agency(agency, finding.rule(), notices))
                .toList());
    return out;
  }

  /** What is to be done before it is known to be in writing; empty if nothing is open. */
  private String open(AgencyFinding agency) {
    return ToConfirm.of(report, agency).open().words();
  }

  /** By source, the words by which what is quoted says how long it lasts. */
  private static List<Map<String, Object>> lasts(AgencyFinding agency) {
    return agency.record().passages().stream()
        .filter(passage -> passage.instrument().writing())
        .filter(passage -> !LastingWords.in(passage.text()).isEmpty())
        .<Map<String, Object>>map(
            passage ->
                Map.of(
                    "source",
                    passage.source(),
                    "words",
                    LastingWords.in(passage.text()).stream()
                        .map(words -> "“" + words + "”")
                        .toList()))
        .toList();
  }

  /** Whether the record has its words replaced though nothing in them contradicts the rule. */
  private static boolean isChosen(AgencyFinding agency) {
    return agency.plan().way() == Way.REPLACE
        && agency.plan().superseded().stream().allMatch(passage -> passage.contradicts().isEmpty())
        && agency.plan().repealedFor().isEmpty()
        && !agency.plan().superseded().isEmpty();
  }

  /** Where words of what is cited are quoted, as a sentence goes on: under a rule, at an agency. */
  private String quoted(AgencyFinding agency, Rule rule) {
    return ToConfirm.of(report, agency)
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

  private Map<String, Object> agency(AgencyFinding finding, Rule rule, List<Notice> notices) {
    Map<String, Object> out = new LinkedHashMap<>();
    ToConfirm confirm = ToConfirm.of(report, finding);
    out.put("open", confirm.open().words());
    out.put("openKey", confirm.open().name().toLowerCase(java.util.Locale.ROOT));
    out.put("quoted", quoted(finding, rule));
    out.put("lasts", lasts(finding));
    out.put("chosen", isChosen(finding));
    out.put(
        "counsel",
        finding.isDeclaredInWriting()
            && finding.record().cited().filter(cited -> isNoted(cited, rule, notices)).isPresent());
    out.put("agency", finding.agency());
    out.put("brief", AgencyNames.brief(finding.agency(), town.jurisdiction()));
    out.put("nextStep", finding.nextStep().words());
    out.put("nextStepKey", finding.nextStep().key());
    out.put("changing", Changing.of(finding).words());
    out.put("runBy", finding.runBy().orElse(""));
    out.put("asOf", finding.asOf().map(EnglishPhrases::date).orElse(""));
    out.put("status", finding.status().words());
    out.put("statusKey", finding.status().key());
    out.put("byReport", finding.byReport());
    out.put("declaredInWriting", finding.isDeclaredInWriting());
    out.put(
        "report",
        finding.byReport()
            ? orElse(Citations.report(finding), "as recorded without a citation")
            : "");
    out.put("citation", finding.record().cited().orElse(""));
    out.put(
        "confidence",
        finding.record().citation().map(cited -> cited.confidence().words()).orElse(""));
    out.put("unverified", unverified(finding));
    out.put("passages", finding.record().passages().stream().map(View::passage).toList());
    out.put("answers", finding.record().answers().stream().map(View::answer).toList());
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
        day(answer.when()),
        "position",
        AnswerView.position(answer),
        "words",
        answer.words().orElse(""));
  }

  public static String day(Optional<LocalDate> date) {
    return date.map(EnglishPhrases::date).orElse("");
  }
}
