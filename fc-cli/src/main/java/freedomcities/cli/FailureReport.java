package freedomcities.cli;

import freedomcities.cli.arguments.ProblemWords;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.IoFailure;
import freedomcities.cli.terminal.StandardOutput;
import freedomcities.cli.terminal.Terminal;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.spi.RenderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.Optional;

/** How a failure is told, and with which exit code: one clear line each, never a stack trace. */
final class FailureReport {
  private FailureReport() {}

  static int tell(Exception failure, TerminalPage err) {
    return switch (failure) {
      case UncheckedIOException io -> tell(Objects.requireNonNull(io.getCause()), err);
      case RenderException render -> {
        err.paragraph(0, 2, "freedom-cities: " + render.getMessage() + "; nothing was written.");
        yield ExitCode.INPUT;
      }
      case InputException input -> {
        for (Problem problem : input.problems()) {
          err.paragraph(0, 2, ProblemWords.of(problem).toString());
        }
        err.paragraph(
            0,
            2,
            input.problems().size() == 1
                ? "1 problem; nothing was written."
                : input.problems().size() + " problems; nothing was written.");
        yield ExitCode.INPUT;
      }
      case UnreadableInputException missing -> {
        err.paragraph(0, 2, "freedom-cities: " + missing.getMessage());
        yield ExitCode.INPUT;
      }
      case InvalidPathException path -> {
        err.paragraph(
            0,
            2,
            "freedom-cities: "
                + path.getInput()
                + ": "
                + UsageErrors.NO_NAME
                + "; nothing was written.");
        yield ExitCode.INPUT;
      }
      case FileAlreadyExistsException file when file.getReason() == null -> {
        err.paragraph(
            0,
            2,
            "freedom-cities: "
                + file.getFile()
                + ": it is a file, not a folder; nothing was written.");
        yield ExitCode.OUTPUT;
      }
      case IOException pipe when StandardOutput.readerIsGone(pipe) -> ExitCode.OUTPUT;
      case FileAlreadyExistsException there -> {
        err.paragraph(
            0,
            2,
            "freedom-cities: "
                + there.getFile()
                + ": "
                + there.getReason()
                + "; nothing was written (--force overwrites).");
        yield ExitCode.OUTPUT;
      }
      case IOException io -> {
        err.paragraph(0, 2, "freedom-cities: " + IoFailure.words(io) + "; nothing was written.");
        yield ExitCode.OUTPUT;
      }
      default -> {
        err.paragraph(
            0,
            2,
            "freedom-cities: a fault of this program, please report it: "
                + failure
                + "; nothing was written.");
        if (Boolean.getBoolean("freedomcities.trace")) {
          failure.printStackTrace();
        }
        yield ExitCode.FAULT;
      }
    };
  }

  /** The exit code of a command, unless what it printed did not arrive. */
  static int told(int code, Terminal terminal) {
    Optional<IOException> failure =
        terminal.out() instanceof StandardOutput out ? out.failure() : Optional.empty();
    failure
        .filter(e -> code != ExitCode.OUTPUT && !StandardOutput.readerIsGone(e))
        .ifPresent(
            e ->
                TerminalPage.err(terminal)
                    .line("freedom-cities: standard output: " + IoFailure.words(e)));
    return failure.isEmpty() ? code : ExitCode.OUTPUT;
  }
}
