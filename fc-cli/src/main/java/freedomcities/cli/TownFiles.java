package freedomcities.cli;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.towns.Town;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The town files of a command line, and {@code --set}; problems of all files are told at once. */
final class TownFiles {
  /** Enough for the reader to see that a file is too large. */
  private static final int MOST_BYTES = (1 << 20) + 1;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(arity = "1..*", paramLabel = "TOWN.yaml", description = "Town files; - reads standard input.")
  private List<String> files;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Take this value for a key of the town file: jurisdiction.name=Sampleton, policy[0].rules.6=missing. May be repeated.")
  private List<String> set = List.of();

  List<String> files() {
    return files;
  }

  boolean readsStandardInput() {
    return files.contains("-");
  }

  List<Town> read(FreedomCities cities, InputStream in) throws Exit.MissingInput {
    Map<String, String> overrides = overrides();
    if (files.stream().filter("-"::equals).count() > 1) {
      throw Wrong.usage(command, "standard input can be read only once");
    }
    List<Town> towns = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String file : files) {
      try {
        towns.add(cities.read(file.equals("-") ? "standard input" : file, bytes(file, in), overrides));
      } catch (InputException e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        throw new Exit.MissingInput(e);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems.stream().distinct().toList());
    }
    return towns;
  }

  static byte[] bytes(String file, InputStream in) throws IOException {
    if (file.equals("-")) {
      return in.readNBytes(MOST_BYTES);
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(file, null, "it is a folder, not a town file");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(MOST_BYTES);
    }
  }

  private Map<String, String> overrides() {
    Map<String, String> overrides = new LinkedHashMap<>();
    for (String one : set) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw Wrong.usage(command, "--set: \"" + one + "\" is not KEY=VALUE, as in jurisdiction.name=Sampleton");
      }
      overrides.put(one.substring(0, equals), one.substring(equals + 1));
    }
    return overrides;
  }
}
