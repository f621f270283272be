package freedomcities.cli.drafting;

import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/**
 * Draws again when a file changes. Looks at sizes and times: that works on every disk, and with
 * editors that replace files.
 */
final class FileWatch {
  private final CommandContext context;
  private final List<Path> watched;
  private final ToIntFunction<Exception> failures;

  /**
   * {@code watched} are files, and folders whose files are; {@code failures} tells what went wrong
   * and has the exit code.
   */
  FileWatch(CommandContext context, List<Path> watched, ToIntFunction<Exception> failures) {
    this.context = context;
    this.watched = watched;
    this.failures = failures;
  }

  /** Draws until it is interrupted; what can't be drawn is told, and drawn when it is mended. */
  int run(Callable<Integer> drawing) {
    Map<String, String> seen = look();
    int exit = draw(drawing);
    while (context.terminal().pause().more()) {
      Map<String, String> now = look();
      if (!now.equals(seen)) {
        seen = now;
        context.page().line("");
        exit = draw(drawing);
      }
    }
    return exit;
  }

  private int draw(Callable<Integer> drawing) {
    int exit;
    try {
      exit = drawing.call();
    } catch (ParameterException e) {
      throw e;
    } catch (Exception e) {
      exit = failures.applyAsInt(e);
    }
    context
        .page()
        .line(
            context
                .page()
                .emphasized(
                    Emphasis.FAINT,
                    "watching "
                        + String.join(", ", watched.stream().map(Path::toString).toList())
                        + "; Ctrl-C ends"));
    return exit;
  }

  private Map<String, String> look() {
    Map<String, String> found = new TreeMap<>();
    for (Path path : watched) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.toList()) {
          BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
          if (now.isRegularFile()) {
            found.put(
                file.toString(), now.size() + " " + now.lastModifiedTime() + " " + now.fileKey());
          }
        }
      } catch (IOException e) {
        // An editor may be replacing it just now; the next look sees it.
        found.put(path.toString(), "gone");
      }
    }
    return found;
  }
}
