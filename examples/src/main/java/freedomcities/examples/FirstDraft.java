package freedomcities.examples;

import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's program: a town file in, a draft ordinance out. */
public final class FirstDraft {
  private FirstDraft() {}

  /** Takes the town file and the file to write. */
  public static void main(String[] args) throws IOException {
    FreedomCities cities = FreedomCities.standard();
    Town town = cities.read(Path.of(args[0]));
    Draft ordinance = cities.draft(town, DocumentKind.ORDINANCE);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      cities.write(ordinance, "docx", out);
    }
    ordinance.completeness().blanks().forEach(blank -> System.out.println("to fill: " + blank.prompt()));
  }
}
