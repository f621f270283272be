package freedomcities.cli.arguments;

import freedomcities.problems.InputException;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The town files of a command line, {@code --set} and {@code --since}; problems of all files are
 * told at once.
 */
public final class TownFiles {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "TOWN.yaml",
      description = "Town files; - reads standard input.")
  private List<String> files;

  @Mixin private SetOption set = new SetOption();

  @Option(
      names = "--since",
      paramLabel = "OLD.yaml",
      description =
          "An older town file of the same place: tell what changed since, and who answered what.")
  private Optional<String> since = Optional.empty();

  public List<String> files() {
    return files;
  }

  /** The town files, and the older one that they are compared with. */
  public List<String> all() {
    return Stream.concat(files.stream(), since.stream()).toList();
  }

  public boolean readsStandardInput() {
    return all().contains("-");
  }

  /**
   * A town as it was given.
   *
   * @param values in the place of those in the file
   * @param older what it is compared with, if {@code --since} was given
   */
  public record Given(
      Town town, String name, byte[] bytes, Map<String, String> values, Optional<Given> older) {}

  public List<Town> read(FreedomCities cities, InputStream in) throws UnreadableInputException {
    return given(cities, in).stream().map(Given::town).toList();
  }

  public List<Given> given(FreedomCities cities, InputStream in) throws UnreadableInputException {
    Map<String, String> overrides = set.values();
    if (all().stream().filter("-"::equals).count() > 1) {
      throw UsageErrors.of(command, "standard input can be read only once");
    }
    if (since.isPresent() && files.size() > 1) {
      throw UsageErrors.of(
          command, "--since: an older file goes with one town file, not with " + files.size());
    }
    List<Given> towns = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> all = all();
    for (int i = 0; i < all.size(); i++) {
      String file = all.get(i);
      boolean older = i == files.size();
      try {
        towns.add(
            given(
                cities,
                file.equals("-") ? "standard input" : file,
                bytes(file, in),
                older ? Map.of() : overrides));
      } catch (InputException e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        throw new UnreadableInputException(e);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems.stream().distinct().toList());
    }
    return since.isPresent() ? List.of(since(towns.getFirst(), towns.getLast())) : towns;
  }

  private static Given given(
      FreedomCities cities, String name, byte[] bytes, Map<String, String> values) {
    return new Given(cities.read(name, bytes, values), name, bytes, values, Optional.empty());
  }

  private static Given since(Given now, Given older) {
    return new Given(
        now.town().since(older.town()), now.name(), now.bytes(), now.values(), Optional.of(older));
  }

  public static byte[] bytes(String file, InputStream in) throws IOException {
    if (file.equals("-")) {
      return in.readNBytes(TownReader.MAX_BYTES + 1);
    }
    Path path = Path.of(file);
    try (InputStream stream = NamedFile.open(path, "a town file")) {
      return stream.readNBytes(TownReader.MAX_BYTES + 1);
    }
  }
}
