package freedomcities.cli.help;

import freedomcities.cli.arguments.BuildVersion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page as troff, made from the commands themselves. */
final class ManualPage {
  private final StringBuilder out = new StringBuilder();

  private ManualPage() {}

  static String of(CommandLine line) {
    ManualPage page = new ManualPage();
    CommandSpec whole = line.getCommandSpec();
    page.raw(".\\\" Made by: freedom-cities manual");
    page.raw(
        ".TH FREEDOM-CITIES 1 \"\" \""
            + text(new BuildVersion().getVersion()[0])
            + "\" \"User Commands\"");
    page.raw(".SH NAME");
    page.raw("freedom-cities \\- drafts local legislation from a town file");
    page.raw(".SH SYNOPSIS");
    line.getSubcommands().forEach((name, command) -> page.synopsis(name, command.getCommandSpec()));
    page.raw(".SH DESCRIPTION");
    page.words(description(whole));
    page.raw(".SH EXAMPLES");
    page.examples(whole);
    page.raw(".SH COMMANDS");
    line.getSubcommands().values().forEach(command -> page.command(command.getCommandSpec()));
    page.exitCodes();
    page.raw(".SH ENVIRONMENT");
    page.item("NO_COLOR", "No colour is used if it is set.");
    page.item("COLUMNS", "The width of lines, in the place of the terminal's.");
    return page.out.toString();
  }

  private void synopsis(String name, CommandSpec command) {
    String words =
        command.positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .collect(Collectors.joining(" "));
    raw(".B freedom\\-cities " + text(name) + " [OPTION]... " + text(words));
    raw(".br");
  }

  private void command(CommandSpec command) {
    raw(".SS " + text(command.name()));
    words(description(command));
    Stream.<ArgSpec>concat(command.positionalParameters().stream(), command.options().stream())
        .forEach(word -> item(label(word), String.join(" ", word.description())));
    examples(command);
  }

  private static String label(ArgSpec word) {
    if (!(word instanceof OptionSpec option)) {
      return word.paramLabel();
    }
    return String.join(", ", option.names())
        + (option.arity().max() > 0 ? " " + option.paramLabel() : "");
  }

  private void examples(CommandSpec command) {
    raw(".PP");
    raw(".nf");
    Stream.of(command.usageMessage().footer())
        .filter(line -> line.startsWith("  "))
        .forEach(line -> raw(text(line)));
    raw(".fi");
  }

  private void exitCodes() {
    raw(".SH EXIT STATUS");
    List.of(
            "0 done",
            "1 check \\-\\-strict found gaps",
            "2 the input or the command line is wrong; nothing was written",
            "3 the output could not be written",
            "4 batch wrote the good rows, or scan read the good files, and listed the bad ones",
            "130 interrupted")
        .forEach(
            line -> {
              raw(line);
              raw(".br");
            });
  }

  private void item(String label, String words) {
    raw(".TP");
    raw(".B " + text(label));
    words(words);
  }

  private static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private void words(String words) {
    raw(text(words));
  }

  private void raw(String line) {
    out.append(line).append('\n');
  }

  /**
   * Characters that troff would take for its own are escaped; a line that begins with a dot or a
   * quote is not a request.
   */
  private static String text(String words) {
    String escaped =
        words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("…", "...");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
