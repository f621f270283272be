package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.templates.internal.engine.Engine;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.views.MatrixView;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The matrix of several places. Its template sees the matrix, the date, who prepared it, and no one
 * place.
 */
public final class SideBySide {
  private SideBySide() {}

  /** {@code reports} are those of the towns, in the same order, all on one rule set. */
  public static Document document(
      Engine engine,
      Supplier<Wording> words,
      List<Town> towns,
      List<GapReport> reports,
      Printing printing) {
    if (towns.isEmpty() || towns.size() != reports.size()) {
      throw new IllegalArgumentException(
          towns.size() + " towns and " + reports.size() + " reports");
    }
    RuleSet rules = reports.getFirst().rules();
    if (reports.stream().anyMatch(report -> !report.rules().equals(rules))) {
      throw new IllegalArgumentException("reports on different rule sets can't stand side by side");
    }
    LocalDate date =
        towns.stream()
            .map(town -> town.documents().date())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    List<String> preparers =
        towns.stream()
            .map(town -> town.documents().preparedBy())
            .filter(by -> !by.isEmpty())
            .distinct()
            .toList();
    String preparedBy = preparers.isEmpty() ? "" : Wording.englishList(preparers, "and");
    List<String> places =
        towns.stream().map(Town::jurisdiction).map(Jurisdiction::fullName).toList();

    Map<String, Object> view = new LinkedHashMap<>();
    view.put("comparison", Map.of("matrix", MatrixView.view(towns, reports)));
    view.put("documents", Map.of("date", EnglishPhrases.date(date), "preparedBy", preparedBy));
    view.put(
        "place",
        Map.of(
            "fullName",
            Wording.englishList(places, "and"),
            "theStyle",
            "these places",
            "term",
            "place",
            "isState",
            false));
    view.put("scope", List.of());
    view.put("finished", false);
    view.put("attribution", rules.attribution());
    String author = preparedBy.isEmpty() ? "Drafter" : preparedBy;
    List<Block> blocks =
        engine.run(
            new MatrixDocument().template(),
            view,
            new DirectiveContext(rules, Map.of(), Map.of(), author, "Drafter", date, words));
    String title = "Where these places stand on the model rules";
    return new Document(
        Metadata.of(identifier(towns), title, date)
            .type("Matrix")
            .place(towns.size() == 1 ? places.getFirst() : "Several places")
            .stage("Draft for review by counsel")
            .author(author)
            .subject("Status of each rule in " + Wording.englishList(places, "and"))
            .keywords(rules.shelf().named().keywordsAnd("model rules"))
            .printing(printing)
            .build(),
        blocks);
  }

  private static String identifier(List<Town> towns) {
    String first = towns.getFirst().jurisdiction().slug();
    int others = towns.size() - 1;
    return others == 0
        ? first + "-matrix"
        : first + "-and-" + others + (others == 1 ? "-other" : "-others") + "-matrix";
  }
}
