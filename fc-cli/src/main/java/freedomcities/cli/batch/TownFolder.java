package freedomcities.cli.batch;

import freedomcities.cli.drafting.Fingerprint;
import freedomcities.cli.terminal.IoFailure;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The town files of a folder, by name. What has such a name and can't be read is a row that is
 * wrong: nobody would miss its documents else.
 */
public final class TownFolder implements TownRows {
  private final List<Path> files;
  private final FreedomCities cities;
  private final Map<String, String> fixed;

  /**
   * The files of a folder that end in {@code .yaml} or {@code .yml}.
   *
   * @throws InputException if there are none
   */
  public TownFolder(Path folder, FreedomCities cities, Map<String, String> fixed)
      throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      this.files = all.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
    this.cities = cities;
    this.fixed = fixed;
    if (files.isEmpty()) {
      throw new InputException(
          List.of(
              new Problem(
                  new Location(folder.toString(), 0, 0),
                  "there is no town file in this folder",
                  "town files end in .yaml")));
    }
  }

  @Override
  public List<Path> files() {
    return files;
  }

  @Override
  public int count() {
    return files.size();
  }

  @Override
  public void each(Consumer<Row> wanted) {
    for (Path file : files) {
      wanted.accept(row(file));
    }
  }

  private Row row(Path file) {
    Location at = new Location(file.toString(), 0, 0);
    Fingerprint input = new Fingerprint().add(fixed.toString());
    try (InputStream in = NamedFile.open(file, "a town file")) {
      byte[] bytes = in.readNBytes(TownReader.MAX_BYTES + 1);
      return new Row(at, input.add(bytes).hex(), () -> cities.read(file.toString(), bytes, fixed));
    } catch (IOException e) {
      String why = IoFailure.why(e);
      return new Row(
          at,
          input.add(file.toString()).add(why).hex(),
          () -> {
            throw new InputException(List.of(new Problem(at, why, "")));
          });
    }
  }
}
