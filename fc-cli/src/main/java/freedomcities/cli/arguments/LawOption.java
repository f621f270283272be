package freedomcities.cli.arguments;

import freedomcities.law.Law;
import freedomcities.render.FreedomCities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --law}: which law data a command uses. */
public final class LawOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--law",
      paramLabel = "DIR",
      description =
          "A folder of law data (states/az.yaml, notices/az.yaml …) that takes the place of the"
              + " shipped files of their names.")
  private Optional<Path> folder = Optional.empty();

  public FreedomCities over(FreedomCities cities) {
    folder
        .filter(own -> !Files.isDirectory(own))
        .ifPresent(
            none -> {
              throw UsageErrors.of(command, "--law: " + none + ": there is no such folder");
            });
    return folder.map(own -> cities.withLaw(Law.from(own))).orElse(cities);
  }

  public Optional<Path> folder() {
    return folder;
  }

  public InputFiles inputs() {
    return InputFiles.NONE.with("law data", folder.stream().toList());
  }

  /** {@code law data 2026-11-20, with overrides from DIR}. */
  public static String words(Law law) {
    return "law data "
        + law.version()
        + law.overrides().map(own -> ", with overrides from " + own).orElse("");
  }
}
