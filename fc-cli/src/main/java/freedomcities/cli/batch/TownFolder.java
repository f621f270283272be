package freedomcities.cli.batch;

import freedomcities.cli.drafting.Fingerprint;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
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

/** The town files of a folder, by name; folders in it are passed over. */
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
      this.files =
          all.filter(file -> file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file))
              .sorted()
              .toList();
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
  public void each(Consumer<Row> wanted) throws IOException {
    for (Path file : files) {
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(TownReader.MAX_BYTES + 1);
      }
      String input = new Fingerprint().add(fixed.toString()).add(bytes).hex();
      wanted.accept(
          new Row(
              new Location(file.toString(), 0, 0),
              input,
              () -> cities.read(file.toString(), bytes, fixed)));
    }
  }
}
