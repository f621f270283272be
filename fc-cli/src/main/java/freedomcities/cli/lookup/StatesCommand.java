package freedomcities.cli.lookup;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.DidYouMean;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.law.Law;
import freedomcities.law.StateProfile;
import freedomcities.places.Kind;
import freedomcities.render.FreedomCities;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the law data say of a state. */
@Command(
    name = "states",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Lists the states and the kinds of government each has; with a state, shows all that is"
            + " known of it, with citations.",
    footer = {"@|bold Examples:|@", "  freedom-cities states", "  freedom-cities states TX", ""})
public final class StatesCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      arity = "0..1",
      paramLabel = "STATE",
      completionCandidates = OptionWords.States.class,
      description = "A postal code, or the name.")
  private Optional<String> state = Optional.empty();

  @Mixin private DataOptions option = new DataOptions();

  public StatesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws UnreadableInputException {
    FreedomCities cities = option.cities();
    Law law = cities.law();
    if (state.isEmpty()) {
      law.states().keySet().forEach(postal -> row(law.profile(postal).orElseThrow()));
    } else {
      StatePage.print(
          context.page(), law, cities.rules(), law.profile(postal(law, state.get())).orElseThrow());
    }
    context.page().line(DataOptions.words(law));
    return ExitCode.DONE;
  }

  private void row(StateProfile profile) {
    String kinds =
        Arrays.stream(Kind.values())
            .filter(profile::has)
            .map(Kind::words)
            .collect(Collectors.joining(", "));
    context.page().row(profile.postal() + " " + profile.name(), 25, kinds);
  }

  private String postal(Law law, String word) {
    return law.states().entrySet().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(word) || one.getValue().equalsIgnoreCase(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                UsageErrors.of(
                    command,
                    "there is no state \""
                        + word
                        + "\""
                        + DidYouMean.question(word, List.copyOf(law.states().values()))));
  }
}
