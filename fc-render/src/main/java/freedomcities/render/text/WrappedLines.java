package freedomcities.render.text;

import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;

/** Lines of {@value #WIDTH} columns at most; a word that is longer stands alone on a longer one. */
final class WrappedLines {
  static final int WIDTH = 72;

  /** However deep lists go, so much is left for words. */
  private static final int DEEPEST = 40;

  private final List<String> lines = new ArrayList<>();
  private int indent;
  private String hanging = "";
  private boolean gap;

  /** The next line stands off from what is above. */
  void gap() {
    gap = true;
  }

  /** The next line stands directly under what is above. */
  void noGap() {
    gap = false;
  }

  /** What is written until {@link #leave} stands further in; the label before its first line. */
  int enter(String label, int by) {
    int before = indent;
    indent = Math.min(DEEPEST, indent + by);
    String padded = hanging + " ".repeat(Math.max(0, before - hanging.length())) + label;
    if (columns(padded) < indent) {
      hanging = padded + " ".repeat(indent - columns(padded));
    } else {
      put(padded);
      hanging = "";
    }
    return before;
  }

  void leave(int before) {
    if (!hanging.isBlank()) {
      put(hanging.stripTrailing());
    }
    hanging = "";
    indent = before;
  }

  /** Writes words; a line feed breaks the line. */
  void words(String words) {
    for (String line : wrapped(words, WIDTH - indent)) {
      put(start() + line);
    }
  }

  /** Writes words in the middle of the page. */
  void centred(String words) {
    for (String line : wrapped(words, WIDTH - indent)) {
      put(start() + " ".repeat(Math.max(0, (WIDTH - indent - columns(line)) / 2)) + line);
    }
  }

  /** Writes words and rules them off below. */
  void underlined(String words, String rule) {
    List<String> wrapped = wrapped(words, WIDTH - indent);
    int longest = wrapped.stream().mapToInt(WrappedLines::columns).max().orElse(0);
    if (longest > 0) {
      wrapped.forEach(line -> put(start() + line));
      put(start() + rule.repeat(Math.min(WIDTH - indent, longest)));
    }
  }

  /** Writes one line as it is. */
  void line(String line) {
    put((start() + line).stripTrailing());
  }

  List<String> lines() {
    return lines;
  }

  private String start() {
    String start = hanging.isEmpty() ? " ".repeat(indent) : hanging;
    hanging = "";
    return start;
  }

  private void put(String line) {
    if (gap && !lines.isEmpty()) {
      lines.add("");
    }
    gap = false;
    lines.add(line);
  }

  static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<String> wrapped(String words, int width) {
    List<String> out = new ArrayList<>();
    for (String part : words.split("\n")) {
      StringBuilder line = new StringBuilder();
      for (String plain : words(part, width)) {
        if (!line.isEmpty() && columns(line.toString()) + 1 + columns(plain) > width) {
          out.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(plain);
      }
      if (!line.isEmpty()) {
        out.add(line.toString());
      }
    }
    return out;
  }

  /** What stays on one line: no-break spaces hold words together while the line can hold them. */
  private static List<String> words(String part, int width) {
    List<String> out = new ArrayList<>();
    for (String word : part.strip().split("\\s+")) {
      String plain = Linearisation.normalise(word);
      if (columns(plain) > width) {
        out.addAll(List.of(plain.split(" ")));
      } else if (!plain.isEmpty()) {
        out.add(plain);
      }
    }
    return out;
  }
}
