package freedomcities.cli;

import freedomcities.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;

/** Runs the command within the test. */
public final class CommandRuns {
  public static final String SAMPLETON =
      Path.of("..", "examples", "towns", "sampleton-az.yaml").toString();
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private CommandRuns() {}

  public record Outcome(int exit, byte[] bytes, String err) {
    public String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Without a terminal. */
  public static Outcome run(String... args) {
    return fed("", args);
  }

  /** Without a terminal, and with something on standard input. */
  public static Outcome fed(String input, String... args) {
    return with(input, false, false, Terminal.ENDLESS, () -> false, args);
  }

  /** At a terminal of this width, where a person types {@code input}. */
  public static Outcome typed(String input, int width, String... args) {
    return with(input, true, false, width, () -> false, args);
  }

  public static Outcome with(
      String input,
      boolean terminal,
      boolean colour,
      int width,
      Terminal.Pause pause,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal at =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            terminal,
            terminal,
            colour,
            width,
            terminal ? width : 0,
            "freedom-cities",
            Optional.empty(),
            TODAY,
            pause);
    int exit = Main.run(at, args);
    return new Outcome(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  /** Where the test says. */
  public static int at(Terminal terminal, String... args) {
    return Main.run(terminal, args);
  }

  /** With all commands, to be looked at. */
  public static CommandLine whole() {
    return Main.whole();
  }
}
