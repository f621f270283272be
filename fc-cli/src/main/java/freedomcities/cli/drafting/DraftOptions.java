package freedomcities.cli.drafting;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.InputFiles;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.render.FreedomCities;
import freedomcities.render.FreedomCitiesBuilder;
import freedomcities.rules.Rule;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which documents are drafted, and how; the same for one town as for thousands. */
public final class DraftOptions {
  private static final String ALL = "all";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-d", "--documents"},
      split = ",",
      paramLabel = "DOCUMENT,...",
      hideParamSyntax = true,
      defaultValue = "all",
      completionCandidates = DocumentWords.class,
      description =
          "${COMPLETION-CANDIDATES}; all by default. packet: one PDF of those named beside it,"
              + " numbered through, with a cover; alone, all documents and a PDF of those for the"
              + " body.")
  private List<String> documents;

  @Option(
      names = {"-f", "--formats"},
      split = ",",
      paramLabel = "FORMAT,...",
      hideParamSyntax = true,
      defaultValue = "docx,pdf",
      completionCandidates = OptionWords.Formats.class,
      description =
          "docx, pdf, html, txt, md, akn, and for comparison and matrix csv; docx and pdf by"
              + " default.")
  private List<String> formats;

  @Option(
      names = "--rules",
      paramLabel = "gaps|all|1,5,8",
      defaultValue = "gaps",
      completionCandidates = OptionWords.Scopes.class,
      description = "Which rules an instrument carries; by default those not yet in writing.")
  private String rules;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "RULE,...",
      hideParamSyntax = true,
      completionCandidates = OptionWords.OptionalRules.class,
      description =
          "Optional rules that are drawn too: ${COMPLETION-CANDIDATES}. --with-RULE is the same.")
  private List<String> optionalRules = List.of();

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "LANGUAGE,...",
      hideParamSyntax = true,
      defaultValue = "en",
      completionCandidates = OptionWords.Languages.class,
      description =
          "en, es: the languages of handouts, worksheets, comments, comment cards, reports and"
              + " glossaries; en by default. All else is drafted in English.")
  private List<String> languages;

  @Mixin private PrintOptions print = new PrintOptions();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder of templates that take the place of the shipped ones of their names.")
  private Optional<Path> templates = Optional.empty();

  @Mixin private LetterheadOption base = new LetterheadOption();

  @Mixin private DataOptions data = new DataOptions();

  @Option(
      names = "--final",
      description =
          "A final: no drafter's notes; refused while something only the town file can settle is"
              + " open.")
  private boolean finished;

  List<String> documents() {
    return documents;
  }

  List<String> formats() {
    return formats;
  }

  List<String> languages() {
    return languages;
  }

  PrintOptions print() {
    return print;
  }

  /** What of one's own drafts follow from: templates, a shelf, law data, a letterhead. */
  List<Path> own() {
    return Stream.of(templates.stream(), data.given().stream(), base.file().stream())
        .flatMap(some -> some)
        .toList();
  }

  /** The same, as what may not be written over. */
  public InputFiles inputs() {
    return data.inputs()
        .with("a template", templates.stream().toList())
        .with("the letterhead", base.file().stream().toList());
  }

  /**
   * Made anew each time, since templates, law data and letterhead are read once only by each; what
   * of the letterhead is left out is told.
   */
  public FreedomCities cities(TerminalPage err) throws UnreadableInputException {
    if (base.file().isEmpty()) {
      return cities();
    }
    FreedomCitiesBuilder builder = data.into(FreedomCities.builder());
    templates.ifPresent(builder::templates);
    return base.into(builder, err).build();
  }

  /** Without the letterhead, to be asked what there is. */
  public FreedomCities cities() throws UnreadableInputException {
    return templates.isEmpty()
        ? data.cities()
        : data.into(FreedomCities.builder().templates(templates.get())).build();
  }

  public DraftPlan plan() {
    DraftSettings settings = DraftSettings.STANDARD.withScope(scope());
    for (String rule : optionalRules) {
      settings = settings.with(rule);
    }
    return new DraftPlan(
        kinds(),
        named(),
        documents.contains(DraftPlan.PACKET),
        formats,
        languages,
        settings.finished(finished).printed(print.printing()));
  }

  /**
   * What all drafts follow from beside their town, so that a later run knows whether it would make
   * the same.
   */
  public String fingerprint() throws IOException {
    Fingerprint all =
        new Fingerprint()
            .add(String.join("\n", new BuildVersion().getVersion()).replaceFirst("\\RJava .*", ""))
            .add(plan().words());
    for (Path own : own()) {
      try (Stream<Path> files = Files.walk(own)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          all.add(own.relativize(file).toString()).add(Files.readAllBytes(file));
        }
      }
    }
    return all.hex();
  }

  private Scope scope() {
    return switch (rules) {
      case "gaps" -> new Scope.Gaps();
      case "all" -> new Scope.All();
      default -> new Scope.Chosen(List.of(rules.split(",")));
    };
  }

  /** Whether documents were asked for by their names, beside a packet or without one. */
  private boolean named() {
    return !documents.contains(ALL)
        && documents.stream().anyMatch(name -> !name.equals(DraftPlan.PACKET));
  }

  private List<DocumentKind> kinds() {
    Set<DocumentKind> kinds = new LinkedHashSet<>();
    for (String name : documents) {
      switch (name) {
        case ALL -> kinds.addAll(DocumentKind.all());
        case DraftPlan.PACKET -> kinds.addAll(named() ? List.of() : DocumentKind.all());
        default ->
            kinds.add(
                DocumentKind.byName(name)
                    .orElseThrow(
                        () ->
                            UsageErrors.of(
                                command,
                                OptionWords.unknown(
                                    "--documents: there is no document",
                                    name,
                                    OptionWords.of(new DocumentWords())))));
      }
    }
    return List.copyOf(kinds);
  }

  public void refuseWrongValues() throws UnreadableInputException {
    templates
        .filter(own -> !Files.isDirectory(own))
        .ifPresent(
            none -> {
              throw UsageErrors.of(command, "--templates: " + none + ": there is no such folder");
            });
    List<String> known = OptionWords.of(new OptionWords.Formats());
    for (String format : formats) {
      if (!known.contains(format)) {
        throw UsageErrors.of(
            command, OptionWords.unknown("--formats: there is no format", format, known));
      }
    }
    FreedomCities cities = cities();
    List<String> spoken = cities.languages();
    for (String language : languages) {
      if (!spoken.contains(language)) {
        throw UsageErrors.of(
            command, OptionWords.unknown("--lang: there are no words in", language, spoken));
      }
    }
    base.refuseWhereNothingGoesOnIt(formats, kinds(), print.printing().imposition());
    if (finished && print.printing().draftMark()) {
      throw UsageErrors.of(
          command, "--draft-mark: a final is no draft; leave out --final or --draft-mark");
    }
    List<String> optional = cities.rules().optionalRules().stream().map(Rule::id).toList();
    for (String rule : optionalRules) {
      if (!optional.contains(rule)) {
        throw UsageErrors.of(
            command,
            "--with: there is no optional rule \""
                + rule
                + "\""
                + (optional.isEmpty() ? "" : "; there is " + String.join(", ", optional)));
      }
    }
    if (!(scope() instanceof Scope.Chosen)) {
      return;
    }
    List<String> ids = cities.rules().rules().stream().map(Rule::id).toList();
    for (String rule : rules.split(",", -1)) {
      if (!ids.contains(rule)) {
        throw UsageErrors.of(
            command,
            "--rules: there is no rule \""
                + rule
                + "\"; write gaps, all, or numbers of "
                + String.join(",", ids));
      }
    }
  }
}
