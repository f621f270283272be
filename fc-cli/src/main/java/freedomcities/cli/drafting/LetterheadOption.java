package freedomcities.cli.drafting;

import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCitiesBuilder;
import freedomcities.render.Letterhead;
import freedomcities.templates.DocumentKind;
import freedomcities.tree.Printing.Imposition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --base}: the town's own letterhead. */
final class LetterheadOption {
  private static final String WORD = "docx";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--base",
      paramLabel = "FILE.docx",
      description =
          "The town's letterhead, a Word document or template: its styles, lists, page, heads and"
              + " feet, in Word files of the place's own papers: of all that is neither a sheet for"
              + " a meeting nor a letter.")
  private Optional<Path> file = Optional.empty();

  /** Reads it into a front door, and tells what of it was left out. */
  FreedomCitiesBuilder into(FreedomCitiesBuilder cities, TerminalPage err)
      throws UnreadableInputException {
    if (file.isPresent()) {
      // A library under docx4j would say on standard error that nobody gave it a logger.
      System.setProperty("slf4j.internal.verbosity", "ERROR");
      try {
        Letterhead letterhead = Letterhead.read(file.get());
        for (Problem message : letterhead.messages()) {
          err.paragraph(0, 2, message.toString());
        }
        cities.letterhead(letterhead);
      } catch (IOException e) {
        throw new UnreadableInputException(e);
      }
    }
    return cities;
  }

  void refuseWhereNothingGoesOnIt(
      List<String> formats, List<DocumentKind> kinds, Imposition imposition) {
    if (file.isEmpty()) {
      return;
    }
    if (!formats.contains(WORD)) {
      throw UsageErrors.of(
          command, "--base: only Word files go on a letterhead; add docx to --formats");
    }
    if (imposition != Imposition.NONE) {
      throw UsageErrors.of(
          command, "--base: half-size pages have no room for a letterhead; leave out --imposition");
    }
    if (kinds.stream().noneMatch(DocumentKind::official)) {
      throw UsageErrors.of(
          command,
          "--base: "
              + DocumentKind.all().stream()
                  .filter(DocumentKind::official)
                  .map(DocumentKind::key)
                  .collect(Collectors.joining(", "))
              + " go on a letterhead, not "
              + String.join(", ", kinds.stream().map(DocumentKind::key).toList()));
    }
  }

  Optional<Path> file() {
    return file;
  }
}
