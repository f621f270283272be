package freedomcities.cli.batch;

import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.problems.Problem;
import java.nio.file.Path;

/**
 * How far a batch is: a bar at a terminal, a line every thousand rows elsewhere; bad rows as they
 * come.
 */
final class BatchScreen {
  private static final int ROWS_A_LINE = 1000;
  private static final long NANOS_A_DRAWING = 100_000_000L;

  /** Bad rows that are told one by one; the manifest has all. */
  private static final int MOST_TOLD = 20;

  private static final int BAR = 30;

  private final TerminalPage page;
  private final TerminalPage err;
  private final boolean bar;
  private final int total;
  private final long start = System.nanoTime();
  private long drawn = start - NANOS_A_DRAWING;
  private int done;
  private int bad;
  private int before;
  private long files;

  BatchScreen(CommandContext context, int total) {
    this.page = context.page();
    this.err = context.err();
    this.bar = context.terminal().shows();
    this.total = total;
  }

  int done() {
    return done;
  }

  int bad() {
    return bad;
  }

  void tell(RowOutcome outcome) {
    done++;
    before += outcome.before() ? 1 : 0;
    files += outcome.files();
    if (outcome.isBad()) {
      bad++;
      tellProblems(outcome);
    }
    if (bar && (System.nanoTime() - drawn >= NANOS_A_DRAWING || done == total)) {
      drawn = System.nanoTime();
      page.redraw(TerminalPage.fold(bar(), page.width() - 1));
    } else if (!bar && done % ROWS_A_LINE == 0 && done < total) {
      page.line(done + " of " + total + " rows" + counted(", ", bad, " bad"));
    }
  }

  private void tellProblems(RowOutcome outcome) {
    if (bad > MOST_TOLD) {
      return;
    }
    clear();
    for (Problem problem : outcome.problems()) {
      err.paragraph(0, 2, problem.toString());
    }
    if (bad == MOST_TOLD) {
      err.line("further bad rows are only counted here; the manifest lists them all");
    }
  }

  /**
   * {@code [########......................] 12345 of 38700 rows, 3 bad, 210 a second, 2 min left}
   */
  private String bar() {
    int full = (int) ((long) BAR * done / Math.max(1, total));
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    long left = Math.round((total - done) * seconds / Math.max(1, done));
    return "["
        + "#".repeat(full)
        + ".".repeat(BAR - full)
        + "] "
        + done
        + " of "
        + total
        + " rows"
        + counted(", ", bad, " bad")
        + ", "
        + Math.round(done / seconds)
        + " a second"
        + (done == total
            ? ""
            : ", " + (left < 100 ? left + " s" : (left + 30) / 60 + " min") + " left")
        + "   ";
  }

  private void clear() {
    if (bar) {
      page.erase(Math.min(page.width() - 1, 100));
    }
  }

  /** The run was cut short. */
  void stopped(String why) {
    clear();
    err.paragraph(
        0,
        2,
        "freedom-cities: "
            + why
            + "; "
            + done
            + " of "
            + total
            + " rows are done, and the same command goes on from there.");
  }

  void end(Path folder, boolean hashesOnly) {
    if (bar) {
      page.line("");
    }
    page.paragraph(
        0,
        2,
        done
            + " rows: "
            + (done - bad)
            + " done"
            + counted(" (", before, " of them before)")
            + ", "
            + page.emphasized(bad == 0 ? Emphasis.GOOD : Emphasis.BAD, bad + " bad"));
    page.paragraph(
        0,
        2,
        (hashesOnly ? "hashed " : "")
            + files
            + " files; the list of all, with SHA-256: "
            + folder.resolve("manifest.csv"));
  }

  private static String counted(String text, int count, String after) {
    return count == 0 ? "" : text + count + after;
  }
}
