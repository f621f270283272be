package freedomcities.cli.arguments;

import freedomcities.render.FreedomCities;
import freedomcities.render.FreedomCitiesBuilder;
import freedomcities.rules.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --shelf}: rules on another subject, with what documents say of it. */
public final class ShelfOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--shelf",
      paramLabel = "DIR",
      description =
          "Rules of one's own: the folder of a shelf (rules.yaml, and drafting.yaml, terms.yaml,"
              + " words/en.yaml beside it), or a rule set in one file.")
  private Optional<Path> folder = Optional.empty();

  public Optional<Path> folder() {
    return folder;
  }

  /** The front door with these rules; the standard one if none were given. */
  public FreedomCities cities() throws UnreadableInputException {
    return folder.isEmpty()
        ? StandardFreedomCities.cities()
        : into(FreedomCities.builder()).build();
  }

  FreedomCitiesBuilder into(FreedomCitiesBuilder cities) throws UnreadableInputException {
    if (folder.isPresent()) {
      if (!Files.exists(folder.get())) {
        throw UsageErrors.of(
            command, "--shelf: " + folder.get() + ": there is no such folder or file");
      }
      try {
        cities.rules(RuleSetReader.read(folder.get()));
      } catch (IOException e) {
        throw new UnreadableInputException(e);
      }
    }
    return cities;
  }
}
