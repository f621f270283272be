package freedomcities.cli.drafting;

import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.render.FreedomCities;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code --redline}: what changed since an earlier draft, as tracked changes. The work is {@link
 * DraftsWithRedline}'s, loaded only then.
 */
final class RedlineOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--redline",
      paramLabel = "EARLIER",
      description =
          "An earlier town file of the same place, or a document that was drawn with --keep-source:"
              + " mark what has changed since, as tracked changes.")
  private Optional<String> earlier = Optional.empty();

  boolean given() {
    return earlier.isPresent();
  }

  List<Path> file() {
    return earlier.stream().map(Path::of).toList();
  }

  DraftRun drawing(
      CommandContext context,
      TownFiles files,
      DraftPlan plan,
      Callable<FreedomCities> door,
      OutputFiles own)
      throws UnreadableInputException {
    String file = earlier.orElseThrow();
    if (plan.packet()) {
      throw UsageErrors.of(
          command, "--redline: a packet has no earlier draft; leave packet out of --documents");
    }
    var redline = DraftsWithRedline.since(file, context.err());
    redline
        .kind()
        .filter(kind -> plan.named() && !plan.kinds().equals(List.of(kind)))
        .ifPresent(
            kind -> {
              throw UsageErrors.of(
                  command,
                  "--redline: "
                      + file
                      + " is an earlier "
                      + kind.key()
                      + "; write -d "
                      + kind.key());
            });
    return new TownDraftRun(context, files, redline.plan(plan), redline, door, own);
  }

  void refuseWrongUse(int towns, List<String> formats) {
    if (earlier.isEmpty()) {
      return;
    }
    if (towns > 1) {
      throw UsageErrors.of(
          command, "--redline: an earlier draft goes with one town file, not with " + towns);
    }
    for (String other : List.of("--keep-source", "--from", "--side-by-side")) {
      if (command.commandLine().getParseResult().hasMatchedOption(other)) {
        throw UsageErrors.of(
            command,
            "--redline: a redline is drawn of one town file and an earlier draft; leave out "
                + other);
      }
    }
    if (formats.contains("csv")) {
      throw UsageErrors.of(command, "--redline: a table has no tracked changes; leave out csv");
    }
  }
}
