package freedomcities.templates.internal.stocktaking;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Manuals;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.Choice;
import freedomcities.rules.Rule;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Completeness.Assumption;
import freedomcities.templates.completeness.Completeness.Blank;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.templates.completeness.Completeness.Unasked;
import freedomcities.templates.completeness.Completeness.Undrawn;
import freedomcities.templates.completeness.Completeness.UnverifiedCitation;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import freedomcities.templates.internal.views.CodeView;
import freedomcities.templates.internal.views.View;
import freedomcities.towns.SheriffDuty;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes stock of a document that a template made: what is in it, what is open, and what settles
 * that.
 */
public final class Stocktaking {
  /** What only rules for the law enforcement agency rest on. */
  private static final Set<String> OF_POLICING =
      Set.of("agency", "elected-sheriff", "officers.law-enforcement");

  private final Law law;
  private final Town town;
  private final Jurisdiction place;
  private final GapReport report;
  private final SelfDescription kind;
  private final List<Part> ownParts;
  private final List<Fact> ownFacts;
  private final List<Rule> scope;
  private final List<Rule> optional;
  private final boolean finished;

  /**
   * {@code ownParts} and {@code ownFacts} are what a kind of one's own brings beside what its
   * purpose says.
   */
  public Stocktaking(
      Law law,
      Town town,
      GapReport report,
      SelfDescription kind,
      List<Part> ownParts,
      List<Fact> ownFacts,
      List<Rule> scope,
      List<Rule> optional,
      boolean finished) {
    this.law = law;
    this.town = town;
    this.place = town.jurisdiction();
    this.report = report;
    this.kind = kind;
    this.ownParts = List.copyOf(ownParts);
    this.ownFacts = List.copyOf(ownFacts);
    this.scope = scope;
    this.optional = optional;
    this.finished = finished;
  }

  /** The stock of a draft; {@code notices} are those that bear on what is drawn, shown or not. */
  public Completeness of(Document draft, LegalFrame frame, List<Notice> notices) {
    Document document = finished ? FinalDocument.of(draft, kind) : draft;
    String words = words(document);
    ShownLaw shown = new ShownLaw(law, report.rules().shelf(), town, frame, document, words);
    kind.restsOn(shown);
    shown.practice();
    kind.names(shown);
    ownFacts.forEach(shown::fact);
    List<Notice> told =
        notices.stream().filter(notice -> LegalNotes.show(words, notice.id())).toList();
    told.forEach(shown::notice);
    return new Completeness(
        blanks(document),
        assumptions(document, frame),
        unasked(),
        citations(),
        undrawn(),
        parts(document),
        shown.facts(),
        finished ? told : notices);
  }

  /** All that can be read in a document, drafter's notes included. */
  private static String words(Document document) {
    StringBuilder words = new StringBuilder(String.join("\n", Linearisation.of(document)));
    for (Block block : document.blocks()) {
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.Note note) {
          words.append('\n').append(note.text());
        }
      }
    }
    return words.toString();
  }

  private List<Blank> blanks(Document document) {
    Map<String, Blank> blanks = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.FillIn blank) {
          String key = SettlingKeys.blank(blank.key());
          blanks.putIfAbsent(
              blank.key(),
              new Blank(blank.key(), blank.prompt(), key.isEmpty() ? new Remedy.Pen() : key(key)));
        }
      }
    }
    return List.copyOf(blanks.values());
  }

  private List<Assumption> assumptions(Document document, LegalFrame frame) {
    List<Assumption> assumptions = new ArrayList<>();
    boolean police = report.rules().shelf().carriedOut().isLawEnforcement();
    place.assumptions().entrySet().stream()
        .filter(entry -> police || !OF_POLICING.contains(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                assumptions.add(
                    new Assumption(
                        SettlingKeys.value(place, entry.getKey()),
                        entry.getValue(),
                        key("jurisdiction." + entry.getKey()))));
    Expectations expected = kind.expectations();
    if (expected.carriesRules()) {
      report.rules().rules().stream()
          .filter(rule -> rule.optional() && !optional.contains(rule))
          .forEach(
              rule ->
                  assumeChoice(
                      assumptions,
                      Choice.ofOptional(rule),
                      "off",
                      "default: the optional rule is left out"));
    }
    if (expected.tellsChoices()) {
      report.rules().shelf().choices().stream()
          .filter(choice -> draws(choice.rule()))
          .forEach(
              choice ->
                  assumeChoice(
                      assumptions, choice.key(), Choice.MODEL, "default: the model’s words"));
    }
    if (expected.enacts()) {
      assumeConvention(
          assumptions,
          frame,
          "recitals",
          "default: recitals; findings in an act or a warrant article");
      if (marksChanges(document)) {
        assumeConvention(assumptions, frame, "changes", "default: strike and underline");
      }
    }
    if (expected.enacts() && Parts.marks(document).contains("section:elected-sheriff")) {
      assumeChoice(
          assumptions,
          "sheriff",
          SheriffDuty.REQUESTED.key(),
          "default: an elected sheriff is asked");
    }
    if (countsManuals()) {
      assumeChoice(
          assumptions,
          "manuals",
          Manuals.ENACTED.key(),
          "default: a manual or order counts as in writing, and an ordinance carries the rule");
    }
    if (town.whereabouts().of("").isPresent()
        && town.whereabouts().of("documents.date").isEmpty()) {
      assumptions.add(
          new Assumption(
              town.documents().date().toString(), "the latest as-of", key("documents.date")));
    }
    return assumptions;
  }

  private boolean draws(String rule) {
    return scope.stream().anyMatch(drawn -> drawn.id().equals(rule));
  }

  private void assumeChoice(
      List<Assumption> assumptions, String choice, String value, String from) {
    if (!town.choices().containsKey(choice)) {
      assumptions.add(new Assumption(value, from, key("choices." + choice)));
    }
  }

  private void assumeConvention(
      List<Assumption> assumptions, LegalFrame frame, String convention, String usual) {
    if (!town.documents().conventions().containsKey(convention)) {
      String from =
          frame
              .conventions()
              .ofState(convention)
              .map(fact -> "law data: " + fact.id())
              .orElse(usual);
      assumptions.add(
          new Assumption(
              frame.conventions().value(convention),
              from,
              key("documents.conventions." + convention)));
    }
  }

  private static boolean marksChanges(Document document) {
    return document.blocks().stream()
        .flatMap(block -> Walk.inlines(block).stream())
        .anyMatch(Inline.Revision.class::isInstance);
  }

  /** Whether a status rests on a manual or order that its agency can change alone. */
  private boolean countsManuals() {
    return town.policy().agencies().stream()
        .flatMap(agency -> agency.rules().values().stream())
        .flatMap(record -> record.passages().stream())
        .anyMatch(passage -> passage.instrument().revocable());
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
          RuleRecord.Citation cited = agency.record().citation().orElseThrow();
          citations.add(
              new UnverifiedCitation(
                  rule,
                  agency.agency(),
                  cited.words(),
                  cited.confidence(),
                  key(record(i, rule) + ".confidence")));
        }
      }
    }
    return citations;
  }

  /** Sections of the code that the town file names and this ordinance leaves alone. */
  private List<Undrawn> undrawn() {
    if (!kind.expectations().enacts()) {
      return List.of();
    }
    return CodeView.untouched(town, scope).stream()
        .map(
            section ->
                new Undrawn(
                    section.section(), key("code[" + town.code().indexOf(section) + "].rules")))
        .toList();
  }

  private List<PartFault> parts(Document document) {
    return Parts.faults(
        document,
        optional,
        Stream.concat(kind.parts(place).stream().filter(this::isExpected), ownParts.stream())
            .toList(),
        by ->
            switch (by) {
              case TEMPLATE -> new Remedy.Template(kind.template());
              case POLICY -> key("policy");
              case RULES -> new Remedy.Rules();
            });
  }

  /** What only some shelves bring is expected where this one does. */
  private boolean isExpected(Part part) {
    return switch (part.name()) {
      case Parts.FEDERAL_LAW -> report.rules().shelf().federalLaw().isPresent();
      case Parts.REDRESS -> report.rules().shelf().redress().isPresent();
      default -> true;
    };
  }

  private Remedy.TownKey key(String key) {
    return SettlingKeys.key(town, key);
  }
}
