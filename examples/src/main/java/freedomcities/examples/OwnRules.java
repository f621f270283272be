package freedomcities.examples;

import freedomcities.render.FreedomCities;
import freedomcities.rules.RuleSetReader;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A rule set of one's own: all documents are drafted for its rules ({@code
 * examples/rules/library-rules}).
 */
public final class OwnRules {
  private OwnRules() {}

  /** Takes the folder of the rules, a town file that speaks of them, and the file to write. */
  public static void main(String[] args) throws IOException {
    FreedomCities cities =
        FreedomCities.builder().rules(RuleSetReader.read(Path.of(args[0]))).build();
    Town town = cities.read(Path.of(args[1]));
    cities.write(cities.draft(town, DocumentKind.ORDINANCE), Path.of(args[2]));
  }
}
