package freedomcities.cli.lookup;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DidYouMean;
import freedomcities.cli.arguments.ShelfOption;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.render.FreedomCities;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The words that the command and its documents use; those of the documents' own glossary are the
 * same as there.
 */
@Command(
    name = "glossary",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Explains the words used in town files, in what the command prints and in the documents.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities glossary",
      "  freedom-cities glossary present policy",
      ""
    })
public final class GlossaryCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORD",
      description = "A word, or several that belong together.")
  private List<String> words = List.of();

  @Mixin private ShelfOption shelf = new ShelfOption();

  public GlossaryCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, UnreadableInputException {
    Map<String, String> glossary = all(shelf.cities());
    if (words.isEmpty()) {
      glossary.forEach(this::print);
      return ExitCode.DONE;
    }
    String word = String.join(" ", words).toLowerCase(Locale.ROOT);
    String meaning = glossary.get(word);
    if (meaning == null) {
      throw UsageErrors.of(
          command,
          "the glossary has no \""
              + word
              + "\""
              + DidYouMean.question(word, glossary.keySet())
              + "; freedom-cities glossary lists all");
    }
    print(word, meaning);
    return ExitCode.DONE;
  }

  private void print(String word, String meaning) {
    context
        .page()
        .paragraph(0, 4, context.page().emphasized(Emphasis.STRONG, word) + ": " + meaning);
  }

  /** The words of the command and those of the documents, in the order of the alphabet. */
  static Map<String, String> all(FreedomCities cities) throws IOException {
    Map<String, String> all = new TreeMap<>(read());
    cities
        .glossary("en")
        .forEach((term, meaning) -> all.put(term.toLowerCase(Locale.ROOT), meaning));
    return all;
  }

  /** The command's own words: one entry a line, {@code word = meaning}. */
  static Map<String, String> read() throws IOException {
    Map<String, String> glossary = new LinkedHashMap<>();
    try (InputStream in = GlossaryCommand.class.getResourceAsStream("glossary.txt")) {
      if (in == null) {
        throw new IllegalStateException("no glossary.txt");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(" = ", 2))
          .forEach(entry -> glossary.put(entry[0], entry[1]));
    }
    return glossary;
  }
}
