package freedomcities.examples;

import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Path;

/** One town: a town file in, a draft ordinance out, and what is left to do. */
public final class FirstDraft {
  private FirstDraft() {}

  /** Takes the town file and the file to write, whose name's ending is the format. */
  public static void main(String[] args) throws IOException {
    FreedomCities cities = FreedomCities.standard();
    Town town = cities.read(Path.of(args[0]));
    Draft ordinance = cities.draft(town, DocumentKind.ORDINANCE);
    cities.write(ordinance, Path.of(args[1]));
    ordinance
        .completeness()
        .blanks()
        .forEach(blank -> System.out.println("to fill: " + blank.prompt()));
  }
}
