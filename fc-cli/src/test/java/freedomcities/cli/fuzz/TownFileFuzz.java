package freedomcities.cli.fuzz;

import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import java.util.Map;

/** A town file, and what is made of one that is good. */
public final class TownFileFuzz {
  private static final FreedomCities CITIES = FreedomCities.standard();

  private TownFileFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Town town;
    try {
      town = CITIES.read("town.yaml", bytes, Map.of());
    } catch (InputException e) {
      Refusals.check(e);
      return;
    }
    if (!town.jurisdiction().slug().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new AssertionError("no file name: " + town.jurisdiction().slug());
    }
    try {
      CITIES.bytes(CITIES.draft(town, DocumentKind.ORDINANCE), "txt");
    } catch (InputException e) {
      Refusals.check(e);
    }
  }
}
