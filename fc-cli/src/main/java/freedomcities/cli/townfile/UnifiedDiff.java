package freedomcities.cli.townfile;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import freedomcities.cli.terminal.Page;
import java.util.List;

/** A change to a file as a unified diff, in colour where that is wanted; the signs tell it without. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  static void print(Page page, String file, String before, String after) {
    // Split at line feeds only: a line end that changed would show as a change.
    List<String> old = List.of(before.split("\n", -1));
    List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(file, file, old, DiffUtils.diff(old, List.of(after.split(
        "\n", -1))), CONTEXT);
    for (String line : lines) {
      page.line(page.ink(ink(line), line.replace("\r", "")));
    }
  }

  private static Page.Ink ink(String line) {
    if (line.startsWith("---") || line.startsWith("+++")) {
      return Page.Ink.STRONG;
    }
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '+' -> Page.Ink.GOOD;
      case '-' -> Page.Ink.BAD;
      default -> Page.Ink.FAINT;
    };
  }
}
