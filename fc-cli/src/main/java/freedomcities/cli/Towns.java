package freedomcities.cli;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads all town files of a command line, and tells the problems of all of them at once. */
final class Towns {
  private Towns() {}

  static List<Town> read(FreedomCities cities, List<Path> files) throws Exit.MissingInput {
    List<Town> towns = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        towns.add(cities.read(file));
      } catch (InputException e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        throw new Exit.MissingInput(e);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return towns;
  }
}
