package freedomcities.cli;

import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.StandardOutput;
import freedomcities.cli.terminal.Terminal;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.spi.RenderException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Exit codes, and how a failure is told: one clear line each, never a stack trace. */
public final class Exit {
  public static final int DONE = 0;
  public static final int GAPS = 1;
  public static final int INPUT = 2;
  public static final int OUTPUT = 3;
  /** {@code batch} wrote the good rows and listed bad ones. */
  public static final int ROWS = 4;
  /** What shells say of a command that Ctrl-C ended. */
  public static final int INTERRUPTED = 130;
  /** Ours: the code that sysexits.h gives to software errors. */
  static final int FAULT = 70;

  private Exit() {}

  public static int report(Exception failure, TerminalPage err) {
    return switch (failure) {
      case RenderException render -> {
        err.paragraph(0, 2, "freedom-cities: " + render.getMessage() + "; nothing was written.");
        yield INPUT;
      }
      case InputException input -> {
        for (Problem problem : input.problems()) {
          err.paragraph(0, 2, problem.toString());
        }
        err.paragraph(0, 2, input.problems().size() == 1
            ? "1 problem; nothing was written."
            : input.problems().size() + " problems; nothing was written.");
        yield INPUT;
      }
      case MissingInput missing -> {
        err.paragraph(0, 2, "freedom-cities: " + missing.getMessage());
        yield INPUT;
      }
      case InvalidPathException path -> {
        err.paragraph(0, 2,
            "freedom-cities: " + path.getInput() + ": " + UsageErrors.NO_NAME + "; nothing was written.");
        yield INPUT;
      }
      case FileAlreadyExistsException file when file.getReason() == null -> {
        err.paragraph(0, 2, "freedom-cities: " + file.getFile() + ": it is a file, not a folder; nothing was written.");
        yield OUTPUT;
      }
      case IOException pipe when StandardOutput.readerIsGone(pipe) -> OUTPUT;
      case FileAlreadyExistsException there -> {
        err.paragraph(0, 2, "freedom-cities: " + there.getFile() + ": " + there.getReason()
            + "; nothing was written (--force overwrites).");
        yield OUTPUT;
      }
      case IOException io -> {
        err.paragraph(0, 2, "freedom-cities: " + reason(io) + "; nothing was written.");
        yield OUTPUT;
      }
      default -> {
        err.paragraph(0, 2,
            "freedom-cities: a fault of this program, please report it: " + failure + "; nothing was written.");
        if (Boolean.getBoolean("freedomcities.trace")) {
          failure.printStackTrace();
        }
        yield FAULT;
      }
    };
  }

  /** The exit code of a command, unless what it printed did not arrive. */
  static int told(int code, Terminal terminal) {
    Optional<IOException> failure = terminal.out() instanceof StandardOutput out ? out.failure() : Optional.empty();
    failure.filter(e -> code != OUTPUT && !StandardOutput.readerIsGone(e))
        .ifPresent(e -> TerminalPage.err(terminal).line(
            "freedom-cities: standard output: " + reason(e)));
    return failure.isEmpty() ? code : OUTPUT;
  }

  /** A file to read that can't be read; an input error, where other IO failures concern the output. */
  public static final class MissingInput extends Exception {
    private static final long serialVersionUID = 1L;

    public MissingInput(IOException cause) {
      super(reason(cause), cause);
    }
  }

  public static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
      case AccessDeniedException denied -> denied.getFile() + ": no permission";
      case FileSystemException other -> other.getFile() + ": " + (other.getReason() == null
          ? "can't be used"
          : other.getReason());
      default -> String.valueOf(e.getMessage());
    };
  }
}
