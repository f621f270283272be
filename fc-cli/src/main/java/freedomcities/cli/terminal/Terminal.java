package freedomcities.cli.terminal;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the command runs in.
 *
 * @param asks whether a person can be asked: input and output are a terminal
 * @param shows whether the output is a terminal
 * @param colour whether colour may be used
 * @param width of a line; {@link #ENDLESS} where nobody's terminal is
 * @param errWidth of a line of standard error; 0 if that leads to no terminal
 * @param command as it was called, so that it can be called again so: {@code ./freedom-cities}
 * @param schema the JSON Schema of town files that came with the command
 * @param today for the date that {@code new} suggests; nothing else reads a clock
 * @param pause between two looks at files that are watched
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean asks,
    boolean shows,
    boolean colour,
    int width,
    int errWidth,
    String command,
    Optional<Path> schema,
    LocalDate today,
    Pause pause) {
  public static final int ENDLESS = Integer.MAX_VALUE;
  private static final int USUAL = 80;
  private static final int NARROWEST = 40;
  private static final long BETWEEN_LOOKS = 300;
  private static final String NAME = "freedom-cities";

  /** Waits a little. */
  public interface Pause {
    /** Whether to go on. */
    boolean more();
  }

  /** Streams that lead to no terminal. */
  public static Terminal none(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(
        in,
        out,
        err,
        false,
        false,
        false,
        ENDLESS,
        0,
        NAME,
        Optional.empty(),
        LocalDate.EPOCH,
        () -> false);
  }

  /** This process's. The launchers say what only they can find out cheaply, in properties. */
  public static Terminal ofProcess() {
    String said = System.getProperty("freedomcities.terminal");
    boolean console = said == null && isConsole(System.console());
    boolean shows = said == null ? console : said.contains("out");
    boolean asks = said == null ? console : shows && said.contains("in");
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        shows && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    Optional<Integer> asked = number(System.getenv("COLUMNS"));
    Optional<Integer> seen = number(System.getProperty("freedomcities.columns"));
    int width =
        asked
            .or(() -> shows ? seen : Optional.empty())
            .map(given -> Math.max(given, NARROWEST))
            .orElse(shows ? USUAL : ENDLESS);
    boolean errShows = said == null ? console : said.contains("err");
    int errWidth = errShows ? asked.or(() -> seen).orElse(USUAL) : 0;
    return new Terminal(
        System.in,
        new StandardOutput(),
        System.err,
        asks,
        shows,
        colour,
        width,
        errWidth,
        System.getProperty("freedomcities.command", NAME),
        Optional.ofNullable(System.getProperty("freedomcities.schema")).flatMap(Terminal::path),
        LocalDate.now(),
        Terminal::sleep);
  }

  /** Without it, where the name of a folder can't be read. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException unread) {
      return Optional.empty();
    }
  }

  private static boolean sleep() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static Optional<Integer> number(@org.jspecify.annotations.Nullable String words) {
    return words != null && words.matches("[1-9][0-9]{0,3}")
        ? Optional.of(Integer.valueOf(words))
        : Optional.empty();
  }

  /** From Java 22 on there is a console without a terminal, and only then a method that tells. */
  private static boolean isConsole(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
