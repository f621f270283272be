package freedomcities.cli;

import freedomcities.law.Law;
import freedomcities.render.FreedomCities;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --law}: which law data a command uses. */
final class LawOption {
  @Option(names = "--law", paramLabel = "DIR", description = "A folder of law data (states/az.yaml, notices/az.yaml …) that takes the place of the shipped files of their names.")
  private Optional<Path> folder = Optional.empty();

  FreedomCities over(FreedomCities cities) {
    return folder.map(own -> cities.withLaw(Law.from(own))).orElse(cities);
  }

  /** {@code law data 2026-11-20, with overrides from DIR}. */
  static String words(Law law) {
    return "law data " + law.version() + law.overrides().map(own -> ", with overrides from " + own).orElse("");
  }
}
