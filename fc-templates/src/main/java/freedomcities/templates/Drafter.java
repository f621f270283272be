package freedomcities.templates;

import static java.util.Objects.requireNonNull;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.law.StateProfile;
import freedomcities.places.Jurisdiction;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.internal.documents.SideBySide;
import freedomcities.templates.internal.engine.Engine;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.templates.internal.stocktaking.FinalDocument;
import freedomcities.templates.internal.views.GlossaryView;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts documents: gap report in, draft out. Immutable; one drafter serves many threads.
 *
 * <pre>
 * Drafter drafter = new Drafter(RuleSet.standard(), Law.standard());
 * Draft draft = drafter.draft(town, report, DocumentKind.ORDINANCE, DraftSettings.STANDARD);
 * </pre>
 */
public final class Drafter {
  private final RuleSet rules;
  private final Law law;
  private final Engine engine;
  private final Languages languages;

  /**
   * A drafter with the shipped templates.
   *
   * @param rules which the reports of the towns must be made with too
   * @param law what documents may say of the law
   */
  public Drafter(RuleSet rules, Law law) {
    this(
        requireNonNull(rules, "rules"),
        requireNonNull(law, "law"),
        TemplateSource.none(),
        TemplateLimits.STANDARD);
  }

  /**
   * A drafter; a file of {@code templates} takes the place of the shipped one of its name and runs
   * within the limits.
   *
   * @param rules which the reports of the towns must be made with too
   * @param law what documents may say of the law
   * @param templates asked when a document first needs a file; {@link TemplateSource#none()} for
   *     the shipped ones alone
   * @param limits for each document; without effect where there are no templates of one's own
   */
  public Drafter(RuleSet rules, Law law, TemplateSource templates, TemplateLimits limits) {
    requireNonNull(law, "law");
    requireNonNull(rules, "rules");
    this.rules = rules;
    this.law = law.on(rules.subject());
    this.engine = new Engine(templates, limits);
    this.languages = new Languages(templates, rules);
  }

  /**
   * {@return one document, drafted, with what is still open in it}
   *
   * @param town what its file says
   * @param report of this town, made with the rules of this drafter
   * @param kind a shipped one, or one's own
   * @param settings scope, stage, language and printing; {@link DraftSettings#STANDARD} will do
   * @throws InputException if the place has no such document, a chosen rule does not exist, or a
   *     final is asked for and something that only the town file can settle or confirm is open, or
   *     there are no words in the language, or a template is wrong; every problem has its file,
   *     line and column
   * @throws java.util.concurrent.CancellationException if the thread is interrupted while a
   *     template of one's own runs
   */
  public Draft draft(Town town, GapReport report, DocumentKind kind, DraftSettings settings) {
    refuseUnknownRules(settings);
    refuse(refusal(town, report, kind, settings).stream().toList());
    DocumentDrafting drafting =
        new DocumentDrafting(
            rules, law, town, report, kind, settings, () -> languages.wording(settings.language()));
    Document document = drafting.document(engine);
    Completeness completeness = drafting.completeness(document);
    if (settings.finished()) {
      refuse(FinalDocument.open(town, completeness));
      document = FinalDocument.of(document, kind.type());
    }
    return new Draft(kind, settings.language(), document, completeness, town, report);
  }

  /**
   * {@return the languages that what is brought to a meeting can be drawn in, English first: {@code
   * en}, {@code es}}
   *
   * @throws java.io.UncheckedIOException if one's own templates can't be listed
   */
  public List<String> languages() {
    return languages.all();
  }

  /**
   * {@return what documents say in a language} Its review says whether a person has read it.
   *
   * @param language one of {@link #languages()}, or another that one's own templates have words for
   * @throws InputException if there are no words in it, or with every problem in them
   */
  public Wording wording(String language) {
    return languages.wording(language);
  }

  /**
   * {@return the terms of the glossary and what they mean, in the order of the alphabet} Accents
   * and capitals don't count in that order.
   *
   * @param language one of {@link #languages()}: terms and meanings are in it
   * @throws InputException if there are no words in it, or with every problem in them
   */
  public Map<String, String> glossary(String language) {
    return GlossaryView.glossary(languages.wording(language));
  }

  /**
   * {@return one sentence on state law that may conflict on its face with rules that the documents
   * of a town ask for, with citation, confidence and date; empty if the law data have none} For a
   * screen: its spaces are plain ones, which can be searched for.
   *
   * @param town whose state counts
   * @param report of this town; one that has every rule in writing is asked about all rules
   */
  public String stateLaw(Town town, GapReport report) {
    return StateLaw.onAsked(report, town.jurisdiction(), law)
        .forTheBody(() -> languages.wording(Languages.ENGLISH))
        .replace('\u00a0', ' ');
  }

  /**
   * {@return why there is no such document for this town now; empty if there is one} An instrument
   * would adopt nothing, a report has no answers, no officer there can issue a directive, a state
   * has no such notice, the kind is drafted in English only, or the law of the place is written in
   * another language.
   *
   * @param town which the document would be of
   * @param report of this town
   * @param kind that would be drafted
   * @param settings its rules and its language matter here
   */
  public Optional<Problem> refusal(
      Town town, GapReport report, DocumentKind kind, DraftSettings settings) {
    if (!kind.translated() && !settings.language().equals(Languages.ENGLISH)) {
      return Optional.of(
          new Problem(
              new Location("settings.language", 0, 0),
              "the " + kind.nameFor(town.jurisdiction()) + " is drafted in English only",
              "draw it in en"));
    }
    Optional<Problem> foreign = inAnotherLanguage(town, kind);
    if (foreign.isPresent()) {
      return foreign;
    }
    boolean nothing =
        kind.type()
                .drawn(
                    settings.scope().rules(report),
                    !(settings.scope() instanceof Scope.Gaps),
                    report)
                .isEmpty()
            && DocumentDrafting.optional(rules, town, settings).isEmpty();
    return kind.type().refusal(town, report, law, nothing);
  }

  /** A place whose law is written in another language can't adopt or publish what is in English. */
  private Optional<Problem> inAnotherLanguage(Town town, DocumentKind kind) {
    Jurisdiction place = town.jurisdiction();
    return law.profile(place.state())
        .flatMap(StateProfile::language)
        .filter(language -> kind.type().inLanguageOfLaw())
        .filter(language -> !language.text().equals(Languages.ENGLISH))
        .map(
            language ->
                new Problem(
                    new Location(town.source(), 0, 0),
                    "no "
                        + kind.nameFor(place)
                        + ": in "
                        + place.stateName()
                        + " it is written in "
                        + Locale.of(language.text()).getDisplayLanguage(Locale.ENGLISH)
                        + ", and it is drafted here in English only",
                    "draw the comparison, the handout or the worksheet"));
  }

  /**
   * {@return the matrix of several places side by side: rules as rows, agencies as columns}
   *
   * @param towns at least one, from left to right
   * @param reports of the towns, in the same order, all on one rule set
   * @param printing paper and size of print
   * @throws IllegalArgumentException if there is no town, not one report for each, or reports are
   *     on different rule sets
   * @throws InputException if a template of one's own is wrong
   */
  public Document matrix(List<Town> towns, List<GapReport> reports, Printing printing) {
    return SideBySide.document(
        engine, () -> languages.wording(Languages.ENGLISH), towns, reports, printing);
  }

  /**
   * {@return the cover of a packet: for which meeting it is, and on which of its pages each
   * document stands}
   *
   * @param drafts of one town, at least one, in the order of the packet
   * @param pages how many each of them takes, in the same order
   * @param own how many pages the cover itself takes; the first document stands after them. Who
   *     doesn't know yet draws it with 1 and again with what came out
   * @throws IllegalArgumentException if there is no draft, not one number for each, or drafts are
   *     of different towns
   * @throws InputException if a template of one's own is wrong
   */
  public Document cover(List<Draft> drafts, List<Integer> pages, int own) {
    return PacketCover.document(
        engine, law, () -> languages.wording(Languages.ENGLISH), drafts, pages, own);
  }

  private void refuseUnknownRules(DraftSettings settings) {
    List<Problem> problems = new ArrayList<>();
    List<String> optional = rules.optionalRules().stream().map(Rule::id).toList();
    for (String id : settings.optionalRules()) {
      if (!optional.contains(id)) {
        problems.add(
            new Problem(
                new Location("settings.with", 0, 0),
                "there is no optional rule " + id,
                optional.isEmpty()
                    ? "the rule set has none"
                    : "the optional rules are " + optional));
      }
    }
    if (settings.scope() instanceof Scope.Chosen chosen) {
      for (String id : chosen.rules()) {
        if (rules.rule(id).isEmpty()) {
          problems.add(
              new Problem(
                  new Location("settings.scope", 0, 0),
                  "there is no rule " + id,
                  "the rules are " + rules.core().stream().map(Rule::id).toList()));
        }
      }
    }
    refuse(problems);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }
}
