package freedomcities.cli.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What every command is given: where it runs, and where it prints. */
public final class CommandContext {
  private final Terminal terminal;
  private final TerminalPage page;
  private final PrintStream out;
  private final TerminalPage err;

  public CommandContext(Terminal terminal) {
    this.terminal = terminal;
    this.page = TerminalPage.out(terminal);
    this.out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
    this.err = TerminalPage.err(terminal);
  }

  public Terminal terminal() {
    return terminal;
  }

  /** The output, in lines that fit. */
  public TerminalPage page() {
    return page;
  }

  /** The output as it is. */
  public PrintStream out() {
    return out;
  }

  /** Beside the output. */
  public TerminalPage err() {
    return err;
  }
}
