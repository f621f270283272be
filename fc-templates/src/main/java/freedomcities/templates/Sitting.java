package freedomcities.templates;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.internal.engine.Engine;
import freedomcities.templates.internal.engine.Ground;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.engine.Late;
import freedomcities.templates.internal.law.DirectiveFrame;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.Phrases;
import freedomcities.templates.internal.stocktaking.Parts;
import freedomcities.templates.internal.stocktaking.Stocktaking;
import freedomcities.templates.internal.views.AnswerView;
import freedomcities.templates.internal.views.Codified;
import freedomcities.templates.internal.views.CommentView;
import freedomcities.templates.internal.views.DirectiveView;
import freedomcities.templates.internal.views.GlossaryView;
import freedomcities.templates.internal.views.MeetingView;
import freedomcities.templates.internal.views.NoticeView;
import freedomcities.templates.internal.views.OrdinanceOutline;
import freedomcities.templates.internal.views.RequestView;
import freedomcities.templates.internal.views.View;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing.Design;
import freedomcities.tree.Printing.Imposition;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One document of one town in the making: gathers what the template sees, runs it, and takes stock of the result. */
final class Sitting {
  private final RuleSet rules;
  private final Law law;
  private final GapReport report;
  private final Town town;
  private final Jurisdiction place;
  private final DocumentKind kind;
  private final List<Rule> scope;
  private final boolean with1373;
  private final LegalFrame frame;
  private final List<Notice> notices;
  private final Ground ground;
  private final Map<String, Object> view;
  private final boolean finished;
  private final Supplier<Wording> wording;
  private final DraftSettings settings;

  Sitting(RuleSet rules, Law law, Town town, GapReport report, DocumentKind kind, DraftSettings settings,
      Supplier<Wording> wording) {
    this.rules = rules;
    this.wording = wording;
    this.settings = settings;
    this.law = law;
    this.report = report;
    this.town = town;
    this.place = town.jurisdiction();
    this.kind = kind;
    this.scope = settings.scope().rules(report);
    this.with1373 = settings.with1373() || town.with1373();
    this.finished = settings.finished();
    this.frame = LegalFrame.of(town, law);
    List<String> noticed = noticed(report);
    this.notices = law.notices(place, noticed).stream().map(notice -> notice.limitedTo(noticed)).toList();
    this.ground = new Ground(rules, fills(rules, town), sources(), author(), "Drafter", town.documents().date(),
        wording);
    this.view = switch (kind.purpose()) {
      case MEETING -> forMeeting();
      case LETTER -> RequestView.of(town, report, law);
      case INSTRUMENT, COMPARISON ->
        View.of(town, report, ground, kind, scope, with1373, finished, frame, notices);
      case NOTICE -> notice();
    };
    if (kind.equals(DocumentKind.DIRECTIVE) || kind.equals(DocumentKind.STAFF_REPORT)) {
      view.put("directive", DirectiveView.of(town, report, law, scope));
    }
  }

  /** What an ordinance sees, and what is its notice's own. */
  private Map<String, Object> notice() {
    Late all = Late.of(View.of(town, report, ground, kind, scope, with1373, finished, frame, notices));
    all.later("notice", () -> NoticeView.of(town, frame, wording.get()));
    all.put("summaries", rules.rules().stream().collect(Collectors.toMap(Rule::id, NoticeView::sentence)));
    return all;
  }

  /** What every sheet sees, and what is worked out for its kind only. */
  private Map<String, Object> forMeeting() {
    Wording words = wording.get();
    Map<String, Object> all = MeetingView.of(town, report, law, words, settings.printing());
    if (kind.equals(DocumentKind.COMMENT)) {
      all.putAll(CommentView.of(town, report, law, words));
    } else if (kind.equals(DocumentKind.REPORT)) {
      all.putAll(AnswerView.of(town, report, words));
    } else if (kind.equals(DocumentKind.GLOSSARY)) {
      all.putAll(GlossaryView.of(place, law, words));
    }
    return all;
  }

  Document document(Engine engine) {
    List<Block> blocks = engine.run(kind.template(), seen(engine), ground);
    String title = blocks.stream().filter(Block.Title.class::isInstance).map(Block.Title.class::cast)
        .map(block -> Linearisation.plain(block.text())).findFirst().orElse(type());
    return new Document(switch (kind.purpose()) {
      case MEETING -> forMeeting(title);
      case LETTER -> letter(title);
      case INSTRUMENT, COMPARISON, NOTICE -> metadata(title);
    }, blocks);
  }

  /** What the template may see; the ordinance is drawn only for a template that speaks of it. */
  private Map<String, Object> seen(Engine engine) {
    if (kind.equals(DocumentKind.ORDINANCE)) {
      return view;
    }
    Late all = Late.of(view);
    all.later("ordinance", () -> OrdinanceOutline.of(ordinance(engine), Codified.rulesById(town, scope)).view());
    return all;
  }

  /** The ordinance of the same town, drawn with the same settings. */
  private Document ordinance(Engine engine) {
    return new Sitting(rules, law, town, report, DocumentKind.ORDINANCE, settings.in(Languages.ENGLISH), wording)
        .document(engine);
  }

  private Metadata metadata(String title) {
    return new Metadata(place.slug() + "-" + kind.nameFor(place), title, type(), place.fullName(),
        "Draft for review by counsel", author(),
        type() + " of " + place.styleWithArticle() + " on local policing and immigration enforcement",
        List.of("local policing", "immigration enforcement", "model rules", place.stateName()), "en-US",
        town.documents().date(), frame.conventions().of(kind), settings.printing().draftMark(settings.printing()
            .draftMark() && !finished));
  }

  /** Of a sheet that is handed out: what it is in its own language, and no stage, for it is no draft of anything. */
  private Metadata forMeeting(String title) {
    Wording words = wording.get();
    String language = settings.language().equals(Languages.ENGLISH) ? "" : "-" + settings.language();
    return new Metadata(place.slug() + "-" + kind.nameFor(place) + language, title,
        said(words, ".type", Map.of(), type()),
        place
            .fullName(),
        "", town.documents().preparedBy(), said(words, ".subject", Map.of("place", place.fullName()), title),
        List.of(words.say("meeting.keywords").split(", ")), words.language(), town.documents()
            .date(),
        frame.conventions().of(kind), printing());
  }

  /** What the words have of this kind; of a kind of one's own they may have nothing. */
  private String said(Wording words, String what, Map<String, String> values, String otherwise) {
    String key = kind.key() + what;
    return words.has(key) ? words.say(key, values) : otherwise;
  }

  /** A sheet; what is read aloud is in large print, whoever reads, and a card is half a sheet, unless its print is large. */
  private Printing printing() {
    Printing sheet = settings.printing().as(Design.SHEET);
    if (kind.equals(DocumentKind.COMMENT_CARD)) {
      return sheet.large() || sheet.imposition() != Imposition.NONE ? sheet : sheet.imposed(Imposition.HALF_SHEETS);
    }
    return kind.equals(DocumentKind.COMMENT) ? sheet.large(true) : sheet;
  }

  /** Of a letter: it is the requester's, and no draft of anything that is adopted. */
  private Metadata letter(String title) {
    String requester = town.documents().recordsRequest().requester();
    return new Metadata(place.slug() + "-" + kind.nameFor(place), title,
        kind.equals(DocumentKind.RECORDS_REQUEST) ? "Public-records request" : type(), place.fullName(), "",
        requester.isEmpty() ? author() : requester, title + ", to " + place.styleWithArticle(), List.of(
            "public records", "local policing", "immigration enforcement", place.stateName()),
        "en-US", town
            .documents().date(),
        frame.conventions().of(kind), settings.printing());
  }

  /** What the document is called in headers and properties. */
  private String type() {
    if (kind.equals(DocumentKind.RESOLUTION) && !town.documents().resolution().called().isEmpty()) {
      return Phrases.capital(town.documents().resolution().called());
    }
    if (kind.equals(DocumentKind.DIRECTIVE)) {
      return DirectiveFrame.of(town, law).map(frame -> Phrases.capital(frame.form())).orElse("Directive");
    }
    if (kind.equals(DocumentKind.HEARING_NOTICE)) {
      boolean meeting = Parts.Form.of(DocumentKind.ORDINANCE, place).filter(Parts.Form.WARRANT_ARTICLE::equals)
          .isPresent();
      return meeting ? "Warrant article" : "Notice of hearing";
    }
    return kind.equals(DocumentKind.ORDINANCE)
        ? Phrases.capital(frame.instrument().text())
        : Phrases.capital(kind.nameFor(place).replace('-', ' '));
  }

  Completeness completeness(Document document) {
    return new Stocktaking(law, town, report, kind, scope, with1373, finished).of(document, frame, notices);
  }

  /**
   * A comparison and a matrix speak of every rule, an instrument of those in its scope and, in its construction with federal law, of
   * what the 1373 rule is about.
   */
  private List<String> noticed(GapReport report) {
    List<String> ids = new ArrayList<>((kind.isInstrument() ? scope : report.rules().core()).stream()
        .map(Rule::id).toList());
    if (with1373 || kind.isInstrument()) {
      ids.add("1373");
    }
    return ids;
  }

  private String author() {
    return town.documents().preparedBy().isEmpty() ? "Drafter" : town.documents().preparedBy();
  }

  private static Map<String, String> fills(RuleSet rules, Town town) {
    return rules.placeholders().stream().collect(Collectors.toMap(Placeholder::key, town::fill));
  }

  private Map<String, String> sources() {
    return Map.of("jurisdiction-term", place.assumptions().getOrDefault("term", "jurisdiction.term"), "oversight-body",
        place.assumptions().getOrDefault("oversight-body", "jurisdiction.oversight-body"));
  }
}
