package freedomcities.cli.drafting;

import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.TownFiles.Given;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.render.FreedomCities;
import freedomcities.render.Redrawn;
import freedomcities.render.origin.Origin;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts with what has changed since an earlier one: an earlier town file's, or a document that
 * holds its source.
 */
final class DraftsWithRedline implements TownDraftRun.DrafterFactory {
  private final String earlier;
  private final Optional<Origin> origin;
  private final TerminalPage err;

  private DraftsWithRedline(String earlier, Optional<Origin> origin, TerminalPage err) {
    this.earlier = earlier;
    this.origin = origin;
    this.err = err;
  }

  static DraftsWithRedline since(String earlier, TerminalPage err) throws UnreadableInputException {
    String name = earlier.toLowerCase(Locale.ROOT);
    try {
      return new DraftsWithRedline(
          earlier,
          name.endsWith(".docx") || name.endsWith(".pdf")
              ? Optional.of(Origin.read(Path.of(earlier)))
              : Optional.empty(),
          err);
    } catch (IOException e) {
      throw new UnreadableInputException(e);
    }
  }

  /** What an earlier document is; empty for a town file. */
  Optional<DocumentKind> kind() {
    return origin.map(Origin::kind);
  }

  /** Of a document, that one is drawn, in its language. */
  DraftPlan plan(DraftPlan plan) {
    return origin
        .map(
            document ->
                new DraftPlan(
                    List.of(document.kind()),
                    true,
                    false,
                    plan.formats(),
                    List.of(document.settings().language()),
                    plan.settings()))
        .orElse(plan);
  }

  @Override
  public DraftPlan.Drafter of(FreedomCities cities, Given given) throws UnreadableInputException {
    return origin.isPresent() ? sinceDocument(cities, origin.get()) : sinceTown(cities);
  }

  private DraftPlan.Drafter sinceDocument(FreedomCities cities, Origin document) {
    Redrawn before = cities.redraw(document);
    if (!before.sameWords()) {
      err.line(earlier + " is compared as it would be drawn now:");
      before.changes().forEach(change -> err.paragraph(2, 4, change));
    }
    return (town, kind, settings) ->
        cities.redline(before.draft(), cities.draft(town, kind, settings));
  }

  private DraftPlan.Drafter sinceTown(FreedomCities cities) throws UnreadableInputException {
    try {
      Town before =
          cities.read(earlier, TownFiles.bytes(earlier, InputStream.nullInputStream()), Map.of());
      return (town, kind, settings) ->
          cities.redline(
              before(cities, before, town, kind, settings), cities.draft(town, kind, settings));
    } catch (IOException e) {
      throw new UnreadableInputException(e);
    }
  }

  /** The earlier draft; where there was none, all of the document is new. */
  private static Draft before(
      FreedomCities cities, Town before, Town now, DocumentKind kind, DraftSettings settings) {
    if (cities.refusal(before, kind, settings).isEmpty()) {
      return cities.draft(before, kind, settings);
    }
    Draft all = cities.draft(now, kind, settings);
    return new Draft(
        all.kind(),
        all.language(),
        new Document(all.document().metadata(), List.of()),
        all.completeness(),
        before,
        all.report());
  }
}
