package freedomcities.templates.internal.stocktaking;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Confidence;
import freedomcities.law.DirectivePower;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.law.PublicRecords;
import freedomcities.law.PublishedSummary;
import freedomcities.law.StateProfile;
import freedomcities.law.Term;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.completeness.Completeness.Assumption;
import freedomcities.templates.completeness.Completeness.Blank;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.templates.completeness.Completeness.ShownFact;
import freedomcities.templates.completeness.Completeness.Unasked;
import freedomcities.templates.completeness.Completeness.Undrawn;
import freedomcities.templates.completeness.Completeness.UnverifiedCitation;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.internal.law.DirectiveFrame;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.Notes;
import freedomcities.templates.internal.views.Codified;
import freedomcities.templates.internal.views.View;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Rewrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes stock of a document that a template made: what is in it, what is open, and what settles that. */
public final class Stocktaking {
  private final Law law;
  private final Town town;
  private final Jurisdiction place;
  private final GapReport report;
  private final DocumentKind kind;
  private final List<Rule> scope;
  private final boolean with1373;
  private final boolean finished;

  public Stocktaking(Law law, Town town, GapReport report, DocumentKind kind, List<Rule> scope, boolean with1373,
      boolean finished) {
    this.law = law;
    this.town = town;
    this.place = town.jurisdiction();
    this.report = report;
    this.kind = kind;
    this.scope = scope;
    this.with1373 = with1373;
    this.finished = finished;
  }

  /** The stock of a draft; {@code notices} are those that bear on what is drawn, shown or not. */
  public Completeness of(Document draft, LegalFrame frame, List<Notice> notices) {
    Fact clause = frame.clause();
    Fact instrument = frame.instrument();
    Document document = finished ? Finals.withoutNotes(draft) : draft;
    String words = words(document);
    List<ShownFact> facts = new ArrayList<>();
    boolean clerks = kind.purpose() == DocumentKind.Purpose.NOTICE;
    if (opensWith(document, clause) || clerks && words.contains(Linearisation.normalise(clause.text()))) {
      facts.add(shown(ShownFact.What.CLAUSE, clause, clause.confidence() != Confidence.VERIFIED));
    }
    if (kind.equals(DocumentKind.DIRECTIVE)) {
      // A final says nothing of it, and rests on it all the same.
      DirectiveFrame.of(town, law).map(DirectiveFrame::authority).ifPresent(fact -> facts.add(shown(
          ShownFact.What.DIRECTIVE, fact, fact.confidence() != Confidence.VERIFIED)));
    } else if ((kind.isInstrument() || clerks) && speaksOf(words, instrument)) {
      boolean toConfirm = (kind.equals(DocumentKind.ORDINANCE) || clerks) && !Notes.instrument(instrument).isEmpty();
      facts.add(shown(ShownFact.What.INSTRUMENT, instrument, toConfirm));
    }
    frame.conventions().ofState("changes").filter(fact -> Notes.show(words, fact.id()))
        .ifPresent(fact -> facts.add(shown(ShownFact.What.CHANGES, fact, true)));
    Stream.of(frame.powers(), frame.effectiveDate(), frame.publication(), frame.summary().map(PublishedSummary::fact),
        frame.hearingNotice()).flatMap(Optional::stream)
        .filter(fact -> Notes.show(words, fact.id()))
        .forEach(fact -> facts.add(shown(ShownFact.What.PRACTICE, fact, false)));
    Optional<Fact> records = law.profile(place.state()).flatMap(StateProfile::publicRecords).map(PublicRecords::law)
        .filter(fact -> rests(words, fact));
    if (kind.equals(DocumentKind.RECORDS_REQUEST)) {
      records.ifPresent(fact -> facts.add(shown(ShownFact.What.PUBLIC_RECORDS, fact, fact
          .confidence() != Confidence.VERIFIED)));
    } else if (kind.equals(DocumentKind.GLOSSARY)) {
      Stream.concat(law.terms().stream().map(Term::fact).filter(fact -> rests(words, fact)), records.stream())
          .forEach(fact -> facts.add(shown(ShownFact.What.TERM, fact, false)));
    }
    if (kind.equals(DocumentKind.STAFF_REPORT)) {
      Optional.of(instrument).filter(fact -> Notes.show(words, fact.id()))
          .ifPresent(fact -> facts.add(shown(ShownFact.What.INSTRUMENT, fact, true)));
      law.directives(place).stream().map(DirectivePower::fact).filter(fact -> Notes.show(words, fact.id()))
          .forEach(fact -> facts.add(shown(ShownFact.What.DIRECTIVE, fact, false)));
    }
    List<Notice> told = notices.stream().filter(notice -> Notes.show(words, notice.id())).toList();
    told.forEach(notice -> facts.add(shown(ShownFact.What.NOTICE, fact(notice), false)));
    return new Completeness(blanks(document), assumptions(document, frame), unasked(), citations(), undrawn(),
        parts(document), facts,
        finished ? told : notices);
  }

  /** All that can be read in a document, drafter's notes included. */
  private static String words(Document document) {
    StringBuilder words = new StringBuilder(String.join("\n", Linearisation.of(document)));
    for (Block block : document.blocks()) {
      for (Inline inline : Rewrite.inlinesOf(block)) {
        if (inline instanceof Inline.Note note) {
          words.append('\n').append(note.text());
        }
      }
    }
    return words.toString();
  }

  private static boolean opensWith(Document document, Fact clause) {
    return document.blocks().stream().anyMatch(block -> block instanceof Block.Formula formula
        && Linearisation.plain(formula.text()).equals(Linearisation.normalise(clause.text())));
  }

  private static boolean rests(String words, Fact law) {
    return words.contains(Linearisation.normalise(law.citation())) || Notes.show(words, law.id());
  }

  private static boolean speaksOf(String words, Fact instrument) {
    return Pattern.compile("\\b" + Pattern.quote(instrument.text()) + "\\b", Pattern.CASE_INSENSITIVE).matcher(words)
        .find();
  }

  private ShownFact shown(ShownFact.What what, Fact fact, boolean toConfirm) {
    if (LegalFrame.byTown(fact)) {
      return new ShownFact(what, fact, "", toConfirm, key(fact.id()));
    }
    String file = law.fileOf(fact.id()).orElseThrow(() -> new IllegalStateException("no data file has " + fact.id()));
    return new ShownFact(what, fact, file, toConfirm, switch (what) {
      case CLAUSE -> key("documents.ordinance.clause");
      case INSTRUMENT -> key("documents.ordinance.called");
      case CHANGES -> key("documents.conventions.changes");
      case PUBLIC_RECORDS -> key("documents.records-request.law");
      case DIRECTIVE -> toConfirm ? key("documents.directive.authority") : new Remedy.LawEntry(file, fact.id());
      case PRACTICE, TERM, NOTICE -> new Remedy.LawEntry(file, fact.id());
    });
  }

  private static Fact fact(Notice notice) {
    return new Fact(notice.id(), notice.sentence(), notice.citation(), notice.confidence(), notice.source(),
        notice.asOf());
  }

  private List<Blank> blanks(Document document) {
    Map<String, Blank> blanks = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      for (Inline inline : Rewrite.inlinesOf(block)) {
        if (inline instanceof Inline.FillIn blank) {
          String key = Settles.blank(blank.key());
          blanks.putIfAbsent(blank.key(),
              new Blank(blank.key(), blank.prompt(), key.isEmpty() ? new Remedy.Pen() : key(key)));
        }
      }
    }
    return List.copyOf(blanks.values());
  }

  private List<Assumption> assumptions(Document document, LegalFrame frame) {
    List<Assumption> assumptions = new ArrayList<>();
    place.assumptions().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
        entry -> assumptions.add(new Assumption(Settles.value(place, entry.getKey()), entry.getValue(),
            key("jurisdiction." + entry.getKey()))));
    boolean law = kind.equals(DocumentKind.ORDINANCE);
    if (kind.isInstrument() && !with1373) {
      assumeChoice(assumptions, "rule-1373", "off", "default: the optional rule is left out");
    }
    boolean tellsChoices = law || kind.equals(DocumentKind.PUBLICATION_SUMMARY);
    if (tellsChoices && draws("4")) {
      assumeChoice(assumptions, "rule-4", "model", "default: the model’s words");
    }
    if (tellsChoices && draws("5")) {
      assumeChoice(assumptions, "rule-5", "model", "default: the model’s words");
    }
    if (law) {
      assumeConvention(assumptions, frame, "recitals", "default: recitals; findings in an act or a warrant article");
      if (marksChanges(document)) {
        assumeConvention(assumptions, frame, "changes", "default: strike and underline");
      }
    }
    if (countsManuals()) {
      assumeChoice(assumptions, "manuals", "in-writing", "default: a manual or order counts as in writing");
    }
    if (town.whereabouts().of("").isPresent() && town.whereabouts().of("documents.date").isEmpty()) {
      assumptions.add(new Assumption(town.documents().date().toString(), "the latest as-of", key("documents.date")));
    }
    return assumptions;
  }

  private boolean draws(String rule) {
    return scope.stream().anyMatch(drawn -> drawn.id().equals(rule));
  }

  private void assumeChoice(List<Assumption> assumptions, String choice, String value, String from) {
    if (!town.choices().containsKey(choice)) {
      assumptions.add(new Assumption(value, from, key("choices." + choice)));
    }
  }

  private void assumeConvention(List<Assumption> assumptions, LegalFrame frame, String convention, String usual) {
    if (!town.documents().conventions().containsKey(convention)) {
      String from = frame.conventions().ofState(convention).map(fact -> "law data: " + fact.id()).orElse(usual);
      assumptions.add(new Assumption(frame.conventions().value(convention), from,
          key("documents.conventions." + convention)));
    }
  }

  private static boolean marksChanges(Document document) {
    return document.blocks().stream().flatMap(block -> Rewrite.inlinesOf(block).stream())
        .anyMatch(Inline.Revision.class::isInstance);
  }

  /** Whether a status rests on a manual or order that its agency can change alone. */
  private boolean countsManuals() {
    return town.policy().agencies().stream().flatMap(agency -> agency.rules().values().stream())
        .flatMap(record -> record.passages().stream()).anyMatch(passage -> passage.instrument().revocable());
  }

  /** Documents say of each agency what nobody asked it, whatever rules are drawn. */
  private List<Unasked> unasked() {
    List<Unasked> unasked = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String rule = finding.rule().id();
      if (finding.agencies().isEmpty()) {
        unasked.add(new Unasked(rule, "", key("policy")));
      }
      for (int i = 0; i < finding.agencies().size(); i++) {
        AgencyFinding agency = finding.agencies().get(i);
        if (agency.status() == Status.UNKNOWN) {
          unasked.add(new Unasked(rule, agency.agency(), key(record(i, rule))));
        }
      }
    }
    return unasked;
  }

  private String record(int agency, String rule) {
    return "policy[" + town.policy().positions().get(agency) + "].rules." + rule;
  }

  private List<UnverifiedCitation> citations() {
    List<UnverifiedCitation> citations = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String rule = finding.rule().id();
      for (int i = 0; i < finding.agencies().size(); i++) {
        AgencyFinding agency = finding.agencies().get(i);
        if (View.unverified(agency)) {
          citations.add(new UnverifiedCitation(rule, agency.agency(), agency.record().citation(),
              agency.record().confidence(), key(record(i, rule) + ".confidence")));
        }
      }
    }
    return citations;
  }

  /** Sections of the code that the town file names and this ordinance leaves alone. */
  private List<Undrawn> undrawn() {
    if (!kind.equals(DocumentKind.ORDINANCE)) {
      return List.of();
    }
    return Codified.untouched(town, scope).stream()
        .map(section -> new Undrawn(section.section(), key("code[" + town.code().indexOf(section) + "].rules")))
        .toList();
  }

  private List<PartFault> parts(Document document) {
    return Parts.Form.of(kind, place).map(form -> Parts.faults(document, form, by -> switch (by) {
      case TEMPLATE -> new Remedy.Template(kind.template());
      case POLICY -> key("policy");
      case RULES -> new Remedy.Rules();
    })).orElse(List.of());
  }

  private Remedy.TownKey key(String key) {
    return new Remedy.TownKey(key, town.whereabouts().nearest(key), town.whereabouts().of(key).isPresent());
  }
}
