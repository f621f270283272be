package freedomcities.cli;

import freedomcities.render.FreedomCities;
import freedomcities.render.FreedomCitiesBuilder;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Documents from town files. */
@Command(name = "draft", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Build.class, description = "Drafts documents for a place: ordinance (a state: act), resolution, comparison, matrix, handout, worksheet, comment, records-request, report, glossary.", footer = {
    "@|bold Examples:|@", "  freedom-cities draft sampleton-city-az.yaml",
    "  freedom-cities draft -d ordinance -f docx --rules 1,5,8 -o drafts sampleton-city-az.yaml",
    "  freedom-cities draft -d comparison -f pdf -o - - < town.yaml > comparison.pdf",
    "  freedom-cities draft -d ordinance -f html,txt,akn sampleton-city-az.yaml",
    "  freedom-cities draft --side-by-side -f pdf,csv county.yaml sheriff.yaml town.yaml",
    "  freedom-cities draft -d comparison --since spring.yaml sampleton-city-az.yaml",
    "  freedom-cities draft -d resolution -f docx --base letterhead.dotx sampleton-city-az.yaml",
    "  freedom-cities draft --watch --force sampleton-city-az.yaml", ""})
final class DraftCommand implements Callable<Integer> {
  @Spec
  private CommandSpec command;

  @ParentCommand
  private Main main;

  @Mixin
  private TownFiles files = new TownFiles();

  @Option(names = {"-d",
      "--documents"}, split = ",", paramLabel = "DOCUMENT,...", hideParamSyntax = true, defaultValue = "all", completionCandidates = Words.Documents.class, description = "ordinance (or act), resolution, comparison, matrix, handout, worksheet, comment, records-request, report, glossary; all by default.")
  private List<String> documents;

  @Option(names = {"-f",
      "--formats"}, split = ",", paramLabel = "FORMAT,...", hideParamSyntax = true, defaultValue = "docx,pdf", completionCandidates = Words.Formats.class, description = "docx, pdf, html, txt, md, akn, and for comparison and matrix csv; docx and pdf by default.")
  private List<String> formats;

  @Option(names = {"-o",
      "--output"}, paramLabel = "DIR", defaultValue = "out", description = "The folder to write to; out by default. - writes one document to standard output, and the report to standard error.")
  private String output;

  @Option(names = "--side-by-side", description = "One matrix of all agencies of all town files, and one csv: rules as rows, agencies as columns.")
  private boolean sideBySide;

  @Option(names = "--rules", paramLabel = "gaps|all|1,5,8", defaultValue = "gaps", completionCandidates = Words.Scopes.class, description = "Which rules an instrument carries; by default those not yet in writing.")
  private String rules;

  @Option(names = "--with-1373", description = "Add the optional rule on 8 U.S.C. 1373.")
  private boolean with1373;

  @Option(names = "--lang", split = ",", paramLabel = "LANGUAGE,...", hideParamSyntax = true, defaultValue = "en", completionCandidates = Words.Languages.class, description = "en, es: the languages of handouts, worksheets, comments, reports and glossaries; en by default. All else is drafted in English.")
  private List<String> languages;

  @Mixin
  private PrintOptions print = new PrintOptions();

  @Option(names = "--templates", paramLabel = "DIR", description = "A folder of templates that take the place of the shipped ones of their names.")
  private Optional<Path> templates = Optional.empty();

  @Mixin
  private LetterheadOption base = new LetterheadOption();

  @Mixin
  private LawOption law = new LawOption();

  @Option(names = "--final", description = "A final: no drafter's notes; refused while something only the town file can settle is open.")
  private boolean finished;

  @Option(names = "--force", description = "Overwrite files that are there.")
  private boolean force;

  @Option(names = "--watch", description = "Draw again whenever a town file, a template, a law file or the letterhead changes, until Ctrl-C.")
  private boolean watch;

  @Override
  public Integer call() throws Exception {
    refuseFolders();
    refuseWrongValues();
    Drawing drafting = sideBySide
        ? new MatrixDrawing(main, files, formats, print.printing(), this::door)
        : new Drafting(main, files, kinds(), !documents.contains("all"), formats, languages,
            DraftSettings.STANDARD.withScope(scope()).with1373(with1373).finished(finished).printed(print.printing()),
            this::door);
    if (output.equals("-")) {
      refuseMoreThanOneDocument();
      return drafting.toStandardOutput();
    }
    Path folder = Path.of(output);
    if (!watch) {
      return drafting.toFolder(folder, force);
    }
    if (files.readsStandardInput()) {
      throw Wrong.usage(command, "--watch: standard input can't be watched; give a file");
    }
    List<Path> watched = Stream.of(files.all().stream().map(Path::of), templates.stream(), law.folder().stream(),
        base.file().stream())
        .flatMap(some -> some).toList();
    return new Watch(main, watched).run(() -> drafting.toFolder(folder, force));
  }

  /** Made anew for each drawing: templates, law data and letterhead are read once only by each. */
  private FreedomCities door() throws Exit.MissingInput {
    if (base.file().isEmpty()) {
      return cities();
    }
    FreedomCitiesBuilder builder = FreedomCities.builder();
    templates.ifPresent(builder::templates);
    return law.over(base.into(builder, main.err()).build());
  }

  private FreedomCities cities() {
    return law
        .over(templates.map(own -> FreedomCities.builder().templates(own).build()).orElseGet(Standard::cities));
  }

  private Scope scope() {
    return switch (rules) {
      case "gaps" -> new Scope.Gaps();
      case "all" -> new Scope.All();
      default -> new Scope.Chosen(List.of(rules.split(",")));
    };
  }

  private List<DocumentKind> kinds() {
    Set<DocumentKind> kinds = new LinkedHashSet<>();
    for (String name : documents) {
      if (name.equals("all")) {
        kinds.addAll(DocumentKind.all());
      } else {
        kinds.add(DocumentKind.byName(name).orElseThrow(() -> Wrong.usage(command,
            Words.unknown("--documents: there is no document", name, Words.of(new Words.Documents())))));
      }
    }
    return List.copyOf(kinds);
  }

  private void refuseWrongValues() {
    List<String> known = Words.of(new Words.Formats());
    for (String format : formats) {
      if (!known.contains(format)) {
        throw Wrong.usage(command, Words.unknown("--formats: there is no format", format, known));
      }
    }
    List<String> spoken = cities().languages();
    for (String language : languages) {
      if (!spoken.contains(language)) {
        throw Wrong.usage(command, Words.unknown("--lang: there are no words in", language, spoken));
      }
    }
    base.refuseWhereNothingGoesOnIt(formats, sideBySide ? List.of(DocumentKind.MATRIX) : kinds(), print.printing()
        .imposition());
    if (finished && print.printing().draftMark()) {
      throw Wrong.usage(command, "--draft-mark: a final is no draft; leave out --final or --draft-mark");
    }
    if (sideBySide && !List.of("all").equals(documents) && !List.of("matrix").equals(documents)) {
      throw Wrong.usage(command, "--side-by-side: of several places only the matrix is drawn; write -d matrix");
    }
    if (sideBySide && !languages.equals(List.of("en"))) {
      throw Wrong.usage(command, "--side-by-side: the matrix is drafted in English only; leave out --lang");
    }
    if (!(scope() instanceof Scope.Chosen)) {
      return;
    }
    List<String> ids = RuleSet.standard().rules().stream().map(Rule::id).toList();
    for (String rule : rules.split(",", -1)) {
      if (!ids.contains(rule)) {
        throw Wrong.usage(command, "--rules: there is no rule \"" + rule + "\"; write gaps, all, or numbers of "
            + String.join(",", ids));
      }
    }
  }

  private void refuseFolders() {
    if (output.isBlank()) {
      throw Wrong.usage(command, "--output: the name of the folder is empty");
    }
    templates.filter(own -> !Files.isDirectory(own)).ifPresent(none -> {
      throw Wrong.usage(command, "--templates: " + none + ": there is no such folder");
    });
  }

  private void refuseMoreThanOneDocument() {
    int towns = files.files().size();
    int kinds = kinds().size();
    int all = sideBySide ? formats.size() : towns * kinds * formats.size() * languages.size();
    if (all != 1) {
      throw Wrong.usage(command, "-o -: only one document can be written there, not " + all
          + "; choose with -d and -f, as in -d ordinance -f docx");
    }
    if (watch) {
      throw Wrong.usage(command, "--watch: standard output can't be drawn again; give a folder with -o");
    }
    if (main.terminal().shows()) {
      throw Wrong.usage(command, "-o -: standard output is a terminal; send the document on, as in > ordinance.docx");
    }
  }
}
