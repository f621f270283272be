package freedomcities.cli.drafting;

import freedomcities.cli.Exit;
import freedomcities.cli.Main;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.Wrong;
import freedomcities.render.FreedomCities;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --redline}: what changed since an earlier draft, as tracked changes. The work is {@link Redlining}'s, loaded only then. */
final class RedlineOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--redline", paramLabel = "EARLIER", description = "An earlier town file of the same place, or a document that was drawn with --keep-source: mark what has changed since, as tracked changes.")
  private Optional<String> earlier = Optional.empty();

  boolean given() {
    return earlier.isPresent();
  }

  List<Path> file() {
    return earlier.stream().map(Path::of).toList();
  }

  Drawing drawing(Main main, TownFiles files, Recipe recipe, Callable<FreedomCities> door, OwnFiles own)
      throws Exit.MissingInput {
    String file = earlier.orElseThrow();
    if (recipe.packet()) {
      throw Wrong.usage(command, "--redline: a packet has no earlier draft; leave packet out of --documents");
    }
    var redlining = Redlining.since(file, main.err());
    redlining.kind().filter(kind -> recipe.named() && !recipe.kinds().equals(List.of(kind))).ifPresent(kind -> {
      throw Wrong.usage(command, "--redline: " + file + " is an earlier " + kind.key() + "; write -d " + kind.key());
    });
    return new Drafting(main, files, redlining.recipe(recipe), redlining, door, own);
  }

  void refuseWrongUse(int towns, List<String> formats) {
    if (earlier.isEmpty()) {
      return;
    }
    if (towns > 1) {
      throw Wrong.usage(command, "--redline: an earlier draft goes with one town file, not with " + towns);
    }
    for (String other : List.of("--keep-source", "--from", "--side-by-side")) {
      if (command.commandLine().getParseResult().hasMatchedOption(other)) {
        throw Wrong.usage(command, "--redline: a redline is drawn of one town file and an earlier draft; leave out "
            + other);
      }
    }
    if (formats.contains("csv")) {
      throw Wrong.usage(command, "--redline: a table has no tracked changes; leave out csv");
    }
  }
}
