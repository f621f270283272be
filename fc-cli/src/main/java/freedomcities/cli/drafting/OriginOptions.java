package freedomcities.cli.drafting;

import freedomcities.cli.arguments.UsageErrors;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --keep-source} and {@code --from}: documents that know where they came from. */
final class OriginOptions {
  private static final Set<String> CARRYING = Set.of("docx", "pdf");

  /** What can be asked for of a document that says all else itself. */
  private static final Set<String> WITH_FROM =
      Set.of(
          "--from",
          "--formats",
          "--output",
          "--force",
          "--base",
          "--templates",
          "--law",
          "--shelf");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--keep-source",
      description =
          "Word and PDF files hold the town file, what officials said included, and all else they"
              + " were drawn from: --from draws them again.")
  private boolean keep;

  @Option(
      names = "--from",
      description =
          "The files are documents that were drawn with --keep-source: draw them again as they"
              + " were, and tell what has changed since.")
  private boolean from;

  boolean from() {
    return from;
  }

  /** The formats that were asked for; none if each document is to be drawn in its own. */
  List<String> formats(List<String> formats) {
    return given("--formats") ? formats : List.of();
  }

  TownDraftRun.DrafterFactory drafters() {
    return keep ? new DraftsWithSource() : TownDraftRun.DrafterFactory.USUAL;
  }

  void refuseWrongUse(List<String> formats) {
    if (keep && formats.stream().noneMatch(CARRYING::contains)) {
      throw UsageErrors.of(
          command,
          "--keep-source: only Word and PDF files can hold it; add docx or pdf to --formats");
    }
    if (keep && given("--side-by-side")) {
      throw UsageErrors.of(
          command,
          "--keep-source: a matrix of several places has no one source; leave out --side-by-side");
    }
    if (from) {
      command.commandLine().getParseResult().matchedOptions().stream()
          .map(OptionSpec::longestName)
          .filter(name -> !WITH_FROM.contains(name))
          .findFirst()
          .ifPresent(
              name -> {
                throw UsageErrors.of(
                    command,
                    "--from: the document itself says " + what(name) + "; leave out " + name);
              });
    }
  }

  private static String what(String option) {
    return option.equals("--watch") ? "all there is" : "how it is drawn";
  }

  private boolean given(String option) {
    return command.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** The format of a document, by its name. */
  static String format(String document) {
    return document.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "pdf" : "docx";
  }
}
