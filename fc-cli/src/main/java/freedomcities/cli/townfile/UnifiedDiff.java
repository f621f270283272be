package freedomcities.cli.townfile;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import freedomcities.cli.terminal.TerminalPage;
import java.util.List;

/**
 * A change to a file as a unified diff, in colour where that is wanted; the signs tell it without.
 */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  static void print(TerminalPage page, String file, String before, String after) {
    // Split at line feeds only: a line end that changed would show as a change.
    List<String> old = List.of(before.split("\n", -1));
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            file, file, old, DiffUtils.diff(old, List.of(after.split("\n", -1))), CONTEXT);
    for (String line : lines) {
      page.line(page.emphasized(emphasis(line), line.replace("\r", "")));
    }
  }

  private static TerminalPage.Emphasis emphasis(String line) {
    if (line.startsWith("---") || line.startsWith("+++")) {
      return TerminalPage.Emphasis.STRONG;
    }
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '+' -> TerminalPage.Emphasis.GOOD;
      case '-' -> TerminalPage.Emphasis.BAD;
      default -> TerminalPage.Emphasis.FAINT;
    };
  }
}
