package freedomcities.cli.scanning;

import freedomcities.cli.terminal.Terminal;
import freedomcities.cli.terminal.TerminalPage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Tells on one line of a terminal how far the reading has come, and takes it away at the end. */
final class PageProgress implements AutoCloseable {
  private static final int EVERY = 10, LONGEST_NAME = 40;

  private final Terminal terminal;
  private final PrintStream err;
  private int shown;

  PageProgress(Terminal terminal) {
    this.terminal = terminal;
    this.err = new PrintStream(terminal.err(), true, StandardCharsets.UTF_8);
  }

  void show(String file, int page, int pages) {
    if (!terminal.shows() || page % EVERY != 0 && page != pages) {
      return;
    }
    String words =
        TerminalPage.fold(file, LONGEST_NAME) + ": page " + page + " of " + Math.max(page, pages);
    err.print("\r" + TerminalPage.pad(words, shown));
    err.flush();
    shown = TerminalPage.seen(words);
  }

  @Override
  public void close() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
    }
  }
}
