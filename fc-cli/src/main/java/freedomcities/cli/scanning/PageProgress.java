package freedomcities.cli.scanning;

import freedomcities.cli.terminal.Terminal;
import freedomcities.cli.terminal.TerminalPage;

/**
 * Tells on one line of standard error how far the reading has come, wherever the output goes, and
 * takes it away at the end. Where standard error is no terminal nothing is told.
 */
final class PageProgress implements AutoCloseable {
  private static final int EVERY = 10, LONGEST_NAME = 40;

  private final Terminal terminal;
  private final TerminalPage err;
  private int shown;

  PageProgress(Terminal terminal) {
    this.terminal = terminal;
    this.err = TerminalPage.err(terminal);
  }

  void show(String file, int page, int pages) {
    if (terminal.errWidth() == 0 || page % EVERY != 0 && page != pages) {
      return;
    }
    // A full line would begin another.
    int room = terminal.errWidth() - 1;
    String where = ": page " + page + " of " + Math.max(page, pages);
    int name = Math.min(LONGEST_NAME, room - where.length());
    String words =
        TerminalPage.fold(name > 1 ? TerminalPage.fold(file, name) + where : "page " + page, room);
    err.redraw(TerminalPage.pad(words, shown));
    shown = TerminalPage.seen(words);
  }

  @Override
  public void close() {
    if (shown > 0) {
      err.erase(shown);
    }
  }
}
