package freedomcities.cli.help;

import freedomcities.cli.arguments.OptionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion script of the fish shell: one line for each command, option and word that an
 * option takes.
 */
final class FishCompletion {
  private static final String COMPLETE = "complete -c freedom-cities";

  private final List<String> lines = new ArrayList<>();

  private FishCompletion() {}

  static String of(CommandLine line) {
    FishCompletion fish = new FishCompletion();
    fish.lines.add(
        "# Completion of freedom-cities for fish; made by: freedom-cities completion fish");
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      fish.lines.add(
          COMPLETE
              + " -n __fish_use_subcommand -f -a "
              + command.getKey()
              + " -d "
              + quoted(
                  description(command.getValue().getCommandSpec().usageMessage().description())));
    }
    fish.options("__fish_use_subcommand", line.getCommandSpec());
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              String seen = quoted("__fish_seen_subcommand_from " + name);
              fish.options(seen, command.getCommandSpec());
              command.getCommandSpec().positionalParameters().stream()
                  .filter(word -> word.completionCandidates() != null)
                  .forEach(
                      word ->
                          fish.lines.add(
                              COMPLETE + " -n " + seen + " -f -a " + quoted(candidates(word))));
            });
    return String.join("\n", fish.lines) + "\n";
  }

  private void options(String when, CommandSpec command) {
    for (OptionSpec option : command.options()) {
      StringBuilder line = new StringBuilder(COMPLETE + " -n " + when);
      for (String name : option.names()) {
        line.append(
            name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      if (option.arity().max() > 0) {
        line.append(
            option.completionCandidates() == null ? " -r" : " -x -a " + quoted(candidates(option)));
      }
      lines.add(line + " -d " + quoted(description(option.description())));
    }
  }

  private static String candidates(ArgSpec words) {
    return String.join(" ", OptionWords.of(words.completionCandidates()));
  }

  private static String description(String[] lines) {
    return String.join(" ", lines);
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
