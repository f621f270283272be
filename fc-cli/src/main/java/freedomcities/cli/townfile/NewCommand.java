package freedomcities.cli.townfile;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.ShellWord;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A town file from questions at a terminal, or from options. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description = {
      "Writes a town file. Asks at a terminal; with --name, --kind and --state, or without a"
          + " terminal, it asks nothing."
    },
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities new",
      "  freedom-cities new --name Sampleton --kind city --state AZ --rule 1=missing",
      "  freedom-cities new --name Sampleton --kind city --state AZ --rule \"8=in-writing: City"
          + " Code 2-14\"",
      ""
    })
public final class NewCommand implements Callable<Integer> {
  private static final String SCHEMA = "town.schema.json";

  @Spec private CommandSpec command;

  private final CommandContext context;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The bare name of the place: Sampleton.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = OptionWords.Kinds.class,
      description = "city, county, town … as the state has them.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      completionCandidates = OptionWords.States.class,
      description = "A postal code, or the name.")
  private Optional<String> state = Optional.empty();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "The full official style: City of Sampleton.")
  private Optional<String> style = Optional.empty();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "What tells twins apart: a county, a FIPS code.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--governing-body",
      paramLabel = "BODY",
      description = "The body that would adopt: Sampleton City Council.")
  private Optional<String> governingBody = Optional.empty();

  @Option(
      names = "--agency",
      paramLabel = "AGENCY",
      description = "The law enforcement agency: Sampleton Police Department.")
  private Optional<String> agency = Optional.empty();

  @Option(
      names = "--oversight-body",
      paramLabel = "BODY",
      description = "The body that receives complaints, with its article: the Review Board.")
  private Optional<String> oversightBody = Optional.empty();

  @Option(names = "--prepared-by", paramLabel = "WHO", description = "Who prepares the documents.")
  private Optional<String> preparedBy = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day as of which the answers hold; today by default.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--rule",
      paramLabel = "N=STATUS[: WHERE]",
      description =
          "Where a rule stands: in-writing, in-practice, partial, conflicting, missing or unknown,"
              + " and where that is said. May be repeated.")
  private List<String> rules = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; named after the place by default.")
  private Optional<String> output = Optional.empty();

  @Option(names = "--force", description = "Overwrite a file that is there.")
  private boolean force;

  @Mixin private DataOptions data = new DataOptions();

  public NewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    FreedomCities cities = data.cities();
    TownAnswers answers = new TownAnswers(cities);
    List<Question> questions = Questions.all(answers, context.terminal().today(), force);
    take(answers, questions);
    boolean suffices = name.isPresent() && kind.isPresent() && state.isPresent();
    if (!suffices && !context.terminal().asks()) {
      throw UsageErrors.of(
          command, "there is no terminal to ask at; give --name, --kind and --state");
    }
    if (!suffices && !new Interview(context.terminal(), context.page()).ask(questions, answers)) {
      context.err().line("freedom-cities: the answers ended; nothing was written.");
      return ExitCode.INTERRUPTED;
    }
    write(cities, answers);
    return ExitCode.DONE;
  }

  /**
   * Options, checked as answers are, in the order of the questions: a kind depends on the state.
   */
  private void take(TownAnswers answers, List<Question> questions) {
    Map<String, Optional<String>> options = new LinkedHashMap<>();
    options.put(TownAnswers.STATE, state);
    options.put(TownAnswers.KIND, kind);
    options.put(TownAnswers.NAME, name);
    options.put(TownAnswers.STYLE, style);
    options.put(TownAnswers.GOVERNING_BODY, governingBody);
    options.put(TownAnswers.AGENCY, agency);
    options.put(TownAnswers.OVERSIGHT_BODY, oversightBody);
    options.put(TownAnswers.PREPARED_BY, preparedBy);
    options.put(TownAnswers.DATE, date);
    options.put(TownAnswers.FILE, output);
    rules.forEach(one -> options.putAll(rule(answers, one)));
    refuseHalfAPlace(options);
    for (Question question : questions) {
      options
          .getOrDefault(question.key(), Optional.empty())
          .ifPresent(words -> take(answers, question, words));
    }
    id.ifPresent(
        given -> {
          if (given.isBlank() || given.matches("(?s).*[\\p{Cntrl}].*")) {
            throw UsageErrors.of(
                command, "--id: write what tells the place from its twin, on one line");
          }
          answers.put(TownAnswers.ID, given);
        });
  }

  /** A value can be checked only when the place is known, and a kind only in its state. */
  private void refuseHalfAPlace(Map<String, Optional<String>> options) {
    List<String> order = List.of(TownAnswers.STATE, TownAnswers.KIND, TownAnswers.NAME);
    List<String> given =
        options.entrySet().stream()
            .filter(option -> option.getValue().isPresent())
            .map(Map.Entry::getKey)
            .filter(key -> !key.equals(TownAnswers.FILE))
            .toList();
    long needed =
        given.stream().allMatch(order::contains) && id.isEmpty()
            ? given.stream().mapToInt(order::indexOf).max().orElse(-1) + 1
            : order.size();
    if (given.stream().filter(order::contains).count() < needed) {
      throw UsageErrors.of(
          command,
          "give --state first, then --kind, then --name: each is checked by the one before, and"
              + " all else by the three");
    }
  }

  private void take(TownAnswers answers, Question question, String words) {
    Question.Checked checked =
        words.isBlank()
            ? Question.Checked.bad("it is empty; leave the option out, or give its text")
            : question.check().apply(answers, words);
    checked
        .wrong()
        .ifPresent(
            wrong -> {
              throw UsageErrors.of(command, question.option() + ": " + wrong);
            });
    answers.put(question.key(), checked.value());
  }

  /** {@code 8=in-writing: City Code 2-14} */
  private Map<String, Optional<String>> rule(TownAnswers answers, String option) {
    int equals = option.indexOf('=');
    List<String> ids = answers.rules().stream().map(Rule::id).toList();
    String id = equals < 0 ? "" : option.substring(0, equals).strip();
    if (!ids.contains(id)) {
      throw UsageErrors.of(
          command,
          "--rule: \""
              + option
              + "\" is not N=STATUS with N one of "
              + String.join(",", ids)
              + ", as in "
              + ids.getFirst()
              + "=missing");
    }
    String[] words = option.substring(equals + 1).split(":", 2);
    return Map.of(
        TownAnswers.rule(id),
        Optional.of(words[0].strip()),
        TownAnswers.where(id),
        words.length > 1 ? Optional.of(words[1].strip()) : Optional.empty());
  }

  private void write(FreedomCities cities, TownAnswers answers) throws Exception {
    Path file =
        Path.of(answers.get(TownAnswers.FILE).orElseGet(() -> answers.place().slug() + ".yaml"));
    data.inputs().refuse(List.of(file));
    if (!force && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "it is there already");
    }
    String day =
        answers.get(TownAnswers.DATE).orElseGet(() -> context.terminal().today().toString());
    String text = TownFileText.of(answers, schema(file, cities), data.typed(), day);
    // What is written is read back first: a file of ours that the command itself refuses must never
    // be there.
    cities.read(file.toString(), text.getBytes(StandardCharsets.UTF_8), Map.of());
    try (WholeFiles whole = new WholeFiles(force)) {
      whole.add(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
      whole.commit();
    }
    TerminalPage page = context.page();
    String typed = context.terminal().command() + " ";
    page.line("");
    page.line("wrote " + file);
    page.line("");
    page.line("Next, see where the place stands:");
    page.line("  " + typed + "check " + ShellWord.of(file.toString()) + data.typed());
  }

  /**
   * Where the schema is, seen from the file; beside it if the command came without one. None for
   * rules of one's own: it knows the shipped ones only.
   */
  private Optional<String> schema(Path file, FreedomCities cities) {
    if (!cities.rules().equals(RuleSet.standard())) {
      return Optional.empty();
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    Optional<Path> shipped =
        context.terminal().schema().map(Path::toAbsolutePath).map(Path::normalize);
    if (folder == null
        || shipped.isEmpty()
        || !Files.exists(shipped.get())
        || !Objects.equals(shipped.get().getRoot(), folder.getRoot())) {
      return Optional.of(SCHEMA);
    }
    return Optional.of(folder.relativize(shipped.get()).toString());
  }
}
