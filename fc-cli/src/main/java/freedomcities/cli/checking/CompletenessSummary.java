package freedomcities.cli.checking;

import freedomcities.cli.arguments.ProblemWords;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.render.json.ReportJson.DraftedOrRefused;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What drafts still need from a person, as it is told at a terminal. */
public final class CompletenessSummary {
  private CompletenessSummary() {}

  /**
   * Over all documents of a town, each line once, with the place that settles it; then the counts
   * of each document.
   */
  public static void print(TerminalPage page, List<Draft> drafts) {
    Set<String> lines = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      Completeness left = draft.completeness();
      for (Completeness.Blank blank : left.blanks()) {
        if (!blank.forThePen()) {
          lines.add(
              "blank: "
                  + blank.prompt()
                  + " ("
                  + blank.key()
                  + "); fill "
                  + ProblemWords.of(blank.settledBy()));
        }
      }
      left.assumptions()
          .forEach(
              assumed ->
                  lines.add(
                      "assumed: "
                          + ProblemWords.of(assumed.settledBy())
                          + ": "
                          + assumed.value()
                          + " ("
                          + assumed.from()
                          + ")"));
      left.unasked()
          .forEach(
              unasked ->
                  lines.add(
                      "unknown: rule "
                          + unasked.rule()
                          + (unasked.agency().isEmpty() ? "" : " at " + unasked.agency())
                          + "; ask, then fill "
                          + ProblemWords.of(unasked.settledBy())));
      left.citations()
          .forEach(
              citation ->
                  lines.add(
                      "to confirm: rule "
                          + citation.rule()
                          + " at "
                          + citation.agency()
                          + " rests on "
                          + citation.citation()
                          + " ("
                          + citation.confidence().words()
                          + "); then fill "
                          + ProblemWords.of(citation.settledBy())));
      left.facts().stream()
          .filter(Completeness.ShownFact::toConfirm)
          .forEach(
              shown ->
                  lines.add(
                      "to confirm: "
                          + shown.fact().text()
                          + " ("
                          + shown.fact().confidence().words()
                          + "; "
                          + shown.fact().source()
                          + "); "
                          + ProblemWords.of(shown.settledBy())));
      left.undrawn()
          .forEach(
              undrawn ->
                  lines.add(
                      "not drawn: section "
                          + undrawn.section()
                          + " of the code, since no rule drawn goes into it; "
                          + ProblemWords.of(undrawn.settledBy())));
      left.parts().forEach(fault -> lines.add(part(draft, fault)));
    }
    lines.forEach(line -> page.paragraph(2, 4, line));
    drafts.forEach(
        draft -> page.paragraph(2, 4, name(draft) + ": " + counts(draft.completeness())));
  }

  private static String part(Draft draft, PartFault fault) {
    String what =
        switch (fault.fault()) {
          case MISSING -> "missing part: ";
          case OUT_OF_ORDER -> "part out of order: ";
        };
    return what
        + fault.part()
        + " of the "
        + name(draft)
        + (fault.after().isEmpty() ? ", first" : ", after " + fault.after())
        + "; "
        + ProblemWords.of(fault.settledBy());
  }

  /** Drafts every document of a town, or says why it can't be. */
  static List<DraftedOrRefused> documents(FreedomCities cities, Town town) {
    List<DraftedOrRefused> documents = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.all()) {
      String name = kind.nameFor(town.jurisdiction());
      try {
        documents.add(
            new DraftedOrRefused(
                name, Optional.of(cities.draft(town, kind).completeness()), List.of()));
      } catch (InputException e) {
        documents.add(
            new DraftedOrRefused(
                name,
                Optional.empty(),
                e.problems().stream()
                    .map(problem -> ProblemWords.of(problem).toString())
                    .toList()));
      }
    }
    return documents;
  }

  private static String name(Draft draft) {
    return draft.kind().nameFor(draft.town().jurisdiction());
  }

  /** {@code 3 to settle in the town file, 2 facts to confirm, 18 blanks for the pen} */
  static String counts(Completeness left) {
    String counts =
        String.join(
            ", ",
            Stream.of(
                    left.toSettle() == 0 ? "" : left.toSettle() + " to settle in the town file",
                    counted(left.toConfirm(), "fact", " to confirm"),
                    counted(left.parts().size(), "part", " missing or out of order"),
                    counted(left.forThePen(), "blank", " for the pen"))
                .filter(part -> !part.isEmpty())
                .toList());
    return counts.isEmpty() ? "nothing open" : counts;
  }

  private static String counted(long count, String noun, String rest) {
    return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s") + rest;
  }
}
