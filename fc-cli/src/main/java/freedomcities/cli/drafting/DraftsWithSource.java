package freedomcities.cli.drafting;

import freedomcities.cli.arguments.TownFiles.Given;
import freedomcities.render.FreedomCities;
import freedomcities.render.origin.Source;

/** Drafts that hold what they were drawn from. */
final class DraftsWithSource implements TownDraftRun.DrafterFactory {
  @Override
  public DraftPlan.Drafter of(FreedomCities cities, Given given) {
    Source source = source(given);
    return (town, kind, settings) -> cities.draft(source, kind, settings);
  }

  private static Source source(Given given) {
    Source source = Source.of(given.name(), given.bytes()).with(given.values());
    return given.older().map(older -> source.since(source(older))).orElse(source);
  }
}
