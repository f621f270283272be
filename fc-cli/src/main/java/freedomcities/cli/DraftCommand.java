package freedomcities.cli;

import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Documents from town files. */
@Command(name = "draft", mixinStandardHelpOptions = true, sortOptions = false, description = "Drafts documents for a place: ordinance (a state: act), resolution, comparison.", footer = {
    "", "For example:", "  freedom-cities draft examples/towns/sampleton-az.yaml",
    "  freedom-cities draft -d ordinance -f docx --rules 1,5,8 -o drafts examples/towns/sampleton-az.yaml"})
final class DraftCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(arity = "1..*", paramLabel = "TOWN.yaml", description = "One or more town files.")
  private List<Path> files;

  @Option(names = {"-d",
      "--documents"}, split = ",", paramLabel = "DOCUMENT", defaultValue = "all", description = "ordinance (or act), resolution, comparison; all by default.")
  private List<String> documents;

  @Option(names = {"-f",
      "--formats"}, split = ",", paramLabel = "FORMAT", defaultValue = "docx,pdf", description = "docx, pdf; both by default.")
  private List<String> formats;

  @Option(names = {"-o",
      "--output"}, paramLabel = "DIR", defaultValue = "out", description = "The folder to write to; out by default.")
  private Path output;

  @Option(names = "--rules", paramLabel = "gaps|all|1,5,8", defaultValue = "gaps", description = "Which rules an instrument carries; by default those not yet in writing.")
  private String rules;

  @Option(names = "--with-1373", description = "Add the optional rule on 8 U.S.C. 1373.")
  private boolean with1373;

  @Option(names = "--templates", paramLabel = "DIR", description = "A folder of templates that take the place of the shipped ones of their names.")
  private Optional<Path> templates = Optional.empty();

  @Mixin
  private LawOption law = new LawOption();

  @Option(names = "--final", description = "A final: no drafter's notes; refused while something only the town file can settle is open.")
  private boolean finished;

  @Option(names = "--force", description = "Overwrite files that are there.")
  private boolean force;

  private record Output(Town town, Draft draft, List<Path> files) {}

  @Override
  public Integer call() throws Exception {
    FreedomCities cities = law
        .over(templates.map(FreedomCities::withTemplates).orElseGet(FreedomCities::standard));
    List<DocumentKind> kinds = kinds();
    refuseUnknownFormats(cities);
    List<Town> towns = Towns.read(cities, files);
    List<Output> outputs = new ArrayList<>();
    for (Town town : towns) {
      for (DocumentKind kind : kinds) {
        outputs.add(output(cities, town, kind));
      }
    }
    try (WholeFiles whole = new WholeFiles(force)) {
      for (Output made : outputs) {
        for (int i = 0; i < made.files().size(); i++) {
          String format = formats.get(i);
          whole.add(made.files().get(i), stream -> cities.write(made.draft(), format, stream));
        }
      }
      whole.commit();
    }
    report(cities, towns, outputs);
    return Exit.DONE;
  }

  private Output output(FreedomCities cities, Town town, DocumentKind kind) {
    DraftSettings settings = new DraftSettings(scope(), with1373, finished);
    Draft draft = cities.draft(town, kind, settings);
    String name = draft.document().metadata().identifier();
    return new Output(town, draft, formats.stream().map(format -> output.resolve(name + "." + format)).toList());
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
    List<Problem> problems = new ArrayList<>();
    for (String name : documents) {
      if (name.equals("all")) {
        kinds.addAll(DocumentKind.all());
      } else {
        DocumentKind.byName(name).ifPresentOrElse(kinds::add, () -> problems.add(new Problem(
            new Location("--documents", 0, 0), "there is no document \"" + name + "\"",
            "there are " + DocumentKind.all().stream().map(DocumentKind::key).toList())));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return List.copyOf(kinds);
  }

  private void refuseUnknownFormats(FreedomCities cities) {
    List<Problem> problems = formats.stream().filter(format -> !cities.formats().contains(format))
        .map(format -> new Problem(new Location("--formats", 0, 0), "there is no format \"" + format + "\"",
            "there are " + cities.formats()))
        .toList();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private void report(FreedomCities cities, List<Town> towns, List<Output> outputs) {
    for (Town town : towns) {
      GapReport report = cities.check(town);
      main.out().println(town.jurisdiction().fullName() + ": " + ReportTable.counts(report));
      for (Finding gap : report.gaps()) {
        main.out().printf("  %s %s %s: %s, %s%n", ReportTable.symbol(gap.status()), gap.rule().id(), gap.rule().title(),
            gap.status().words(), gap.nextStep().words());
      }
      for (Output made : outputs) {
        if (made.town() == town) {
          made.files().forEach(file -> main.out().println("wrote " + file));
        }
      }
      Leftovers.print(main.out(), outputs.stream().filter(made -> made.town() == town).map(Output::draft).toList());
    }
    main.out().println(LawOption.words(cities.law()));
  }
}
