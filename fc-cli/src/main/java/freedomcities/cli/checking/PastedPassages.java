package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.towns.PastedPassage;
import freedomcities.towns.Town;
import java.util.List;

/** Tells which passages look as if they were copied out of a file made for print. */
final class PastedPassages {
  private PastedPassages() {}

  static void print(TerminalPage page, Town town) {
    List<PastedPassage> told = PastedPassage.of(town);
    told.forEach(one -> page.paragraph(0, 2, words(one)));
    if (!told.isEmpty()) {
      page.line("");
    }
  }

  /** {@code town.yaml:31:9: rule 5, passage 1: a word is broken ("depart- ment"); …} */
  private static String words(PastedPassage one) {
    return (one.place().isEmpty() ? "" : one.place() + ": ")
        + "rule "
        + one.rule()
        + ", passage "
        + one.number()
        + ": "
        + one.found()
        + "; its words were copied from a file: correct them by the manual";
  }
}
