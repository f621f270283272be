package freedomcities.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Runs the command within the test. */
final class Runs {
  static final String SAMPLETON = Path.of("..", "examples", "towns", "sampleton-az.yaml").toString();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Runs() {}

  record Outcome(int exit, byte[] bytes, String err) {
    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Without a terminal. */
  static Outcome run(String... args) {
    return fed("", args);
  }

  /** Without a terminal, and with something on standard input. */
  static Outcome fed(String input, String... args) {
    return with(input, false, false, Terminal.ENDLESS, () -> false, args);
  }

  /** At a terminal of this width, where a person types {@code input}. */
  static Outcome typed(String input, int width, String... args) {
    return with(input, true, false, width, () -> false, args);
  }

  static Outcome with(String input, boolean terminal, boolean colour, int width, Terminal.Pause pause,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal at = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, terminal,
        terminal, colour, width, "freedom-cities", Optional.empty(), TODAY, pause);
    int exit = Main.run(at, args);
    return new Outcome(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }
}
