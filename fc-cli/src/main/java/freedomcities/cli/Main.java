package freedomcities.cli;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.StandardFreedomCities;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.batch.BatchCommand;
import freedomcities.cli.checking.CheckCommand;
import freedomcities.cli.deskwork.DeskCommand;
import freedomcities.cli.drafting.DraftCommand;
import freedomcities.cli.help.CompletionCommand;
import freedomcities.cli.help.ManualCommand;
import freedomcities.cli.lookup.DocumentsCommand;
import freedomcities.cli.lookup.GlossaryCommand;
import freedomcities.cli.lookup.RulesCommand;
import freedomcities.cli.lookup.StatesCommand;
import freedomcities.cli.lookup.TemplatesCommand;
import freedomcities.cli.scanning.ScanCommand;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.Terminal;
import freedomcities.cli.townfile.NewCommand;
import freedomcities.cli.townfile.RecordCommand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The command's door. Exit codes: 0 done, 1 gaps found by {@code check --strict}, 2 wrong input, 3
 * can't write, 4 {@code batch} listed bad rows.
 */
@Command(
    name = "freedom-cities",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Drafts local legislation that adopts model rules, from a town file.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities draft examples/towns/sampleton-az.yaml",
      "  freedom-cities new",
      "  freedom-cities check sampleton-city-az.yaml",
      "  freedom-cities draft sampleton-city-az.yaml",
      ""
    })
public final class Main implements Runnable {
  private static final int WIDEST_HELP = 100;
  private static final int NARROWEST_HELP = 55;

  /** The commands that read town files, whatever their options are. */
  private static final Set<String> READING = Set.of("check", "draft", "batch", "record", "desk");

  /**
   * In the order of the help. Each is looked at by reflection, which takes its time: only the one
   * that was called for is made.
   */
  private static final Map<String, Function<CommandContext, Object>> COMMANDS = commands();

  private final CommandContext context;

  private Main(CommandContext context) {
    this.context = context;
  }

  public static void main(String[] args) {
    if (args.length > 0 && READING.contains(args[0])) {
      StandardFreedomCities.begin();
    }
    Terminal terminal = Terminal.ofProcess();
    System.exit(FailureReport.told(run(terminal, args), terminal));
  }

  /**
   * Runs the command and returns its exit code; both streams are written in UTF-8, and nothing is
   * read.
   */
  public static int run(OutputStream out, OutputStream err, String... args) {
    return run(Terminal.none(InputStream.nullInputStream(), out, err), args);
  }

  static int run(Terminal terminal, String... typed) {
    String[] args = OptionWords.spelledOut(typed);
    CommandContext context = new CommandContext(terminal);
    CommandLine line =
        args.length > 0 && COMMANDS.containsKey(args[0])
            ? line(context, Set.of(args[0]))
            : line(context, COMMANDS.keySet());
    line.setOut(new PrintWriter(context.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(
        (e, arguments) -> {
          context.err().paragraph(0, 2, UsageErrors.line(e));
          return ExitCode.INPUT;
        });
    line.setExecutionExceptionHandler(
        (e, commandLine, parsed) -> FailureReport.tell(e, context.err()));
    Optional<String> broken = Stream.of(args).filter(UsageErrors::hasLostLetters).findFirst();
    if (broken.isPresent()) {
      context
          .err()
          .paragraph(
              0,
              2,
              UsageErrors.line(
                  UsageErrors.of(
                      line.getCommandSpec(),
                      "\"" + broken.get() + "\": " + UsageErrors.LOST_LETTERS)));
      return ExitCode.INPUT;
    }
    // A request for help would hide what is wrong with it.
    Optional<String> wrong =
        Stream.of(args).filter(arg -> arg.matches("(?s)--(help|version)=.*")).findFirst();
    if (wrong.isPresent()) {
      context
          .err()
          .paragraph(
              0,
              2,
              UsageErrors.line(
                  UsageErrors.of(
                      line.getCommandSpec(), wrong.get() + ": the option takes no value")));
      return ExitCode.INPUT;
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      context.err().line("freedom-cities: there is not enough memory; nothing more was written.");
      return ExitCode.FAULT;
    }
  }

  private static CommandLine line(CommandContext context, Set<String> commands) {
    Terminal terminal = context.terminal();
    CommandLine line = new CommandLine(new Main(context));
    COMMANDS.forEach(
        (name, command) -> {
          if (commands.contains(name)) {
            line.addSubcommand(command.apply(context));
          }
        });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, UsageErrors::path);
    line.setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    // The footer of each command holds its examples: whoever asks for help wants to see one first.
    List<String> sections =
        List.of(
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    line.setHelpSectionKeys(sections);
    line.getSubcommands()
        .values()
        .forEach(
            command -> {
              command.setHelpSectionKeys(sections);
              command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
            });
    return line;
  }

  private static Map<String, Function<CommandContext, Object>> commands() {
    Map<String, Function<CommandContext, Object>> commands = new LinkedHashMap<>();
    commands.put("new", NewCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put(
        "draft",
        context ->
            new DraftCommand(context, failure -> FailureReport.tell(failure, context.err())));
    commands.put("batch", BatchCommand::new);
    commands.put("record", RecordCommand::new);
    commands.put("scan", context -> new ScanCommand(context));
    commands.put("desk", DeskCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("states", StatesCommand::new);
    commands.put("documents", DocumentsCommand::new);
    commands.put("templates", TemplatesCommand::new);
    commands.put("glossary", GlossaryCommand::new);
    commands.put("completion", context -> new CompletionCommand(context, Main::whole));
    commands.put("manual", context -> new ManualCommand(context, Main::whole));
    return Collections.unmodifiableMap(commands);
  }

  /** With all commands, to be looked at only: for completion, the manual and tests. */
  static CommandLine whole() {
    return line(
        new CommandContext(
            Terminal.none(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream())),
        COMMANDS.keySet());
  }

  /** Without a command: the help. */
  @Override
  public void run() {
    line(context, COMMANDS.keySet()).usage(context.out());
  }
}
