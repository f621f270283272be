package freedomcities.cli.arguments;

import freedomcities.cli.terminal.IoFailure;
import java.io.IOException;

/**
 * A file to read that can't be read; an input error, where other IO failures concern the output.
 */
public final class UnreadableInputException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableInputException(IOException cause) {
    super(IoFailure.words(cause), cause);
  }
}
