package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.stocktaking.Expectations;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import freedomcities.templates.internal.stocktaking.SelfDescription;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.View;
import freedomcities.towns.Town;
import freedomcities.tree.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One kind of document, and all that is its own: names, template, what the template sees, metadata,
 * parts that are expected, facts that it rests on, languages, place in a packet, and which places
 * have it. Immutable; one serves many threads.
 */
public abstract sealed class DocumentType implements SelfDescription
    permits InstrumentDocument, ComparingDocument, SheetDocument, LetterDocument, NoticeDocument {
  private final String key;
  private final String forLegislature;

  /**
   * {@code key} is also the template's name, {@code ordinance.ftl}; {@code forLegislature} what it
   * is called where the place is a state.
   */
  protected DocumentType(String key, String forLegislature) {
    this.key = key;
    this.forLegislature = forLegislature;
  }

  public final String key() {
    return key;
  }

  public final String forLegislature() {
    return forLegislature;
  }

  @Override
  public final String template() {
    return key + ".ftl";
  }

  /** What the document is called in this place's file names. */
  public final String nameFor(Jurisdiction place) {
    return View.isState(place) ? forLegislature : key;
  }

  /**
   * The core rules that it carries, or speaks of as carried, of those in scope; {@code chosen} if
   * the person chose these.
   */
  public List<Rule> drawn(List<Rule> scope, boolean chosen, GapReport report) {
    return scope;
  }

  /** Whether it is drawn in other languages than English. */
  public boolean translated() {
    return false;
  }

  /**
   * Whether it is put before the body, issued or published as law is there, so that it stands in
   * the language of the law of the place.
   */
  public boolean inLanguageOfLaw() {
    return false;
  }

  /** Whether it is the place's own paper, to go on its letterhead. */
  public boolean official() {
    return true;
  }

  /** Whether what it tells can be written as a table too. */
  public boolean tabular() {
    return false;
  }

  /** Where it stands among the documents that go before the body; empty if it doesn't. */
  public OptionalInt agenda() {
    return OptionalInt.empty();
  }

  /** What it is, in a line for those who choose; empty for a kind of one's own. */
  public String about() {
    return "";
  }

  /**
   * Why this town has no such document now; empty if it has.
   *
   * @param drawsNothing whether an instrument would carry no rule
   */
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    return Optional.empty();
  }

  /** The rules whose notices bear on it, by id. */
  public List<String> noticed(RuleSet rules, List<Rule> scope, List<Rule> optional) {
    return Stream.concat(rules.core().stream(), optional.stream()).map(Rule::id).toList();
  }

  /** What its template sees. */
  public abstract LazyMap view(DraftContext context);

  /** Whether its template may speak of the ordinance of the same town, as it is drawn. */
  public boolean speaksOfOrdinance() {
    return true;
  }

  /** Of the document with this title. */
  public abstract Metadata metadata(DraftContext context, String title);

  /** What it is called in headers and properties. */
  public String type(DraftContext context) {
    return EnglishPhrases.capital(nameFor(context.place()).replace('-', ' '));
  }

  @Override
  public List<Part> parts(Jurisdiction place) {
    return List.of();
  }

  @Override
  public Expectations expectations() {
    return Expectations.NONE;
  }

  @Override
  public boolean adopted() {
    return false;
  }

  @Override
  public void restsOn(ShownLaw law) {}

  @Override
  public void names(ShownLaw law) {}

  /** Why a document that is about a part of the shelf isn't drawn without it. */
  Problem notOnTheShelf(Town town, GapReport report, String part) {
    return problem(
        town,
        "no "
            + nameFor(town.jurisdiction())
            + ": the shelf of “"
            + report.rules().title()
            + "” has no "
            + part,
        "add it to the shelf");
  }

  static Problem problem(Town town, String found, String remedy) {
    return new Problem(new Location(town.source(), 0, 0), found, remedy);
  }
}
