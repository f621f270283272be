package freedomcities.cli.arguments;

import freedomcities.cli.terminal.ShellWord;
import freedomcities.law.Law;
import freedomcities.render.FreedomCities;
import freedomcities.render.FreedomCitiesBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --shelf} and {@code --law}: which rules and which law data a command uses. */
public final class DataOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private ShelfOption shelf = new ShelfOption();

  @Option(
      names = "--law",
      paramLabel = "DIR",
      description =
          "A folder of law data (states/az.yaml, notices/az.yaml …) that takes the place of the"
              + " shipped files of their names.")
  private Optional<Path> law = Optional.empty();

  /** The front door with what was given; the standard one if nothing was. */
  public FreedomCities cities() throws UnreadableInputException {
    return shelf.folder().isEmpty() && law.isEmpty()
        ? StandardFreedomCities.cities()
        : into(FreedomCities.builder()).build();
  }

  /** Puts what was given into a front door in the making. */
  public FreedomCitiesBuilder into(FreedomCitiesBuilder cities) throws UnreadableInputException {
    shelf.into(cities);
    law.filter(own -> !Files.isDirectory(own))
        .ifPresent(
            none -> {
              throw UsageErrors.of(command, "--law: " + none + ": there is no such folder");
            });
    law.ifPresent(own -> cities.law(Law.from(own)));
    return cities;
  }

  /** The files and folders that were given. */
  public List<Path> given() {
    return Stream.concat(shelf.folder().stream(), law.stream()).toList();
  }

  public InputFiles inputs() {
    return InputFiles.NONE
        .with("law data", law.stream().toList())
        .with("the shelf", shelf.folder().stream().toList());
  }

  /** What was given, as it is typed once more: {@code --shelf my-shelf}; empty if nothing was. */
  public String typed() {
    return Stream.concat(
            shelf.folder().stream().map(folder -> " --shelf " + ShellWord.of(folder.toString())),
            law.stream().map(folder -> " --law " + ShellWord.of(folder.toString())))
        .collect(Collectors.joining());
  }

  /** {@code law data 2026-11-20, with overrides from DIR}. */
  public static String words(Law law) {
    return "law data "
        + law.version()
        + law.overrides().map(own -> ", with overrides from " + own).orElse("");
  }
}
