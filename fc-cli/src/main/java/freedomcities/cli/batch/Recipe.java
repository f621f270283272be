package freedomcities.cli.batch;

import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is drafted of each place.
 *
 * @param named whether the documents were asked for by name: then one that there isn't is an error
 */
public record Recipe(
    List<DocumentKind> kinds, boolean named, List<String> formats, List<String> languages, DraftSettings settings) {
  public Recipe {
    kinds = List.copyOf(kinds);
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
  }

  /** A document that was not asked for by name and that this place does not have now. */
  public record Skipped(DocumentKind kind, Problem why) {}

  /** What became of a place's documents. */
  public record Drafts(List<Draft> drafts, List<Skipped> skipped) {}

  /** One for each language; where English is among them, what is drafted in English only is drafted once. */
  public List<DraftSettings> settings(DocumentKind kind) {
    boolean once = !kind.translated() && languages.contains("en");
    return languages.stream().filter(language -> !once || language.equals("en")).distinct().map(settings::in).toList();
  }

  /**
   * Drafts all documents of a place.
   *
   * @throws freedomcities.problems.InputException if one that was asked for can't be
   */
  public Drafts draft(FreedomCities cities, Town town) {
    List<Draft> drafts = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (DocumentKind kind : kinds) {
      for (DraftSettings own : settings(kind)) {
        Optional<Problem> refusal = named ? Optional.empty() : cities.refusal(town, kind, own);
        if (refusal.isPresent()) {
          skipped.add(new Skipped(kind, refusal.get()));
        } else {
          drafts.add(cities.draft(town, kind, own));
        }
      }
    }
    return new Drafts(drafts, skipped);
  }
}
