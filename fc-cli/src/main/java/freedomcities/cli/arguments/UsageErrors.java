package freedomcities.cli.arguments;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that is wrong, told in one line. */
public final class UsageErrors {
  public static final String LOST_LETTERS =
      "letters of it were lost on the way; the terminal must be set to UTF-8";

  public static final String NO_NAME = "no file can have this name here";

  private UsageErrors() {}

  /** What was typed in another character set than it is read in. */
  public static boolean hasLostLetters(String words) {
    return words.indexOf('\ufffd') >= 0;
  }

  /** The name of a file in an argument. */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException none) {
      throw new TypeConversionException(name + ": " + NO_NAME);
    }
  }

  /** {@code --rules: there is no rule 12} */
  public static ParameterException of(CommandSpec command, String words) {
    return new ParameterException(command.commandLine(), words);
  }

  public static String line(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String words =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : String.valueOf(e.getMessage());
    return "freedom-cities: "
        + words.strip().replaceAll("\\s*\\R\\s*", " ")
        + " (see "
        + command.getCommandSpec().qualifiedName()
        + " --help)";
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    CommandLine command = e.getCommandLine();
    if (word.startsWith("-")) {
      List<String> known = new ArrayList<>();
      command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
      return "there is no option " + word + DidYouMean.question(word, known);
    }
    return command.getParent() == null
        ? "there is no command "
            + word
            + DidYouMean.question(word, command.getSubcommands().keySet())
        : "\"" + word + "\" is one word too many";
  }
}
