package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.problems.Problem;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.rules.Shelf.FederalLaw;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.Expectations;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.View;
import freedomcities.towns.Town;
import freedomcities.tree.Conventions;
import freedomcities.tree.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body adopts or an officer issues. */
public non-sealed class InstrumentDocument extends DocumentType {
  public InstrumentDocument(String key, String forLegislature) {
    super(key, forLegislature);
  }

  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    return drawsNothing
        ? Optional.of(
            problem(
                town,
                "nothing to adopt by "
                    + nameFor(town.jurisdiction())
                    + ": every rule is in writing",
                "draw the comparison, or all rules"))
        : Optional.empty();
  }

  /** Those that it carries, and the one in whose place its section on federal law stands. */
  @Override
  public List<String> noticed(RuleSet rules, List<Rule> scope, List<Rule> optional) {
    Stream<String> spokenOf = rules.shelf().federalLaw().flatMap(FederalLaw::inPlaceOf).stream();
    return Stream.of(scope.stream().map(Rule::id), spokenOf, optional.stream().map(Rule::id))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  @Override
  public LazyMap view(DraftContext context) {
    return OfficialPapers.view(context);
  }

  @Override
  public Metadata metadata(DraftContext context, String title) {
    return OfficialPapers.metadata(this, context, title, conventions(context));
  }

  /** How it numbers, marks changes, and counts lines. */
  protected Conventions conventions(DraftContext context) {
    return context.frame().conventions().ofInstrument();
  }

  @Override
  public Expectations expectations() {
    return Expectations.CARRIES_RULES;
  }

  @Override
  public boolean adopted() {
    return true;
  }

  @Override
  public void restsOn(ShownLaw law) {
    law.openingClause();
    law.instrumentSpokenOf(false);
  }

  static boolean isState(Town town) {
    return View.isState(town.jurisdiction());
  }
}
