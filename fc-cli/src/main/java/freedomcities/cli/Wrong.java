package freedomcities.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that is wrong, told in one line. */
final class Wrong {
  private Wrong() {}

  /** {@code --rules: there is no rule 12} */
  static ParameterException usage(CommandSpec command, String words) {
    return new ParameterException(command.commandLine(), words);
  }

  static String line(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String words = e instanceof UnmatchedArgumentException unmatched
        ? unmatched(unmatched)
        : String.valueOf(e.getMessage());
    return "freedom-cities: " + words.strip().replaceAll("\\s*\\R\\s*", " ") + " (see "
        + command.getCommandSpec().qualifiedName() + " --help)";
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    CommandLine command = e.getCommandLine();
    if (word.startsWith("-")) {
      List<String> known = new ArrayList<>();
      command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
      return "there is no option " + word + Near.question(word, known);
    }
    return command.getParent() == null
        ? "there is no command " + word + Near.question(word, command.getSubcommands().keySet())
        : "\"" + word + "\" is one word too many";
  }
}
