package freedomcities.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lines that fit the terminal, in colour where that is wanted. Whatever a terminal would obey in
 * the words is written out.
 */
public final class TerminalPage {
  /**
   * Stand for colours until a line is printed, from {@link #MARKS} on in the order of {@link
   * Emphasis}, the last for their end: no character has these numbers, and what words of others
   * hold of a terminal's own signs is shown and not obeyed.
   */
  private static final char MARKS = '\ufdd0', LAST_MARK = '\ufdef';

  private static final Pattern MARK = Pattern.compile("[" + MARKS + "-" + LAST_MARK + "]");
  private static final Pattern UNSEEN = Pattern.compile(MARK.pattern() + "|\\p{M}|\\p{Cf}");
  private static final String END = "0";

  /** A way to set words off; never the only one that tells something. */
  public enum Emphasis {
    STRONG("1"),
    GOOD("32"),
    HALF("33"),
    BAD("31"),
    FAINT("2");

    private final String code;

    Emphasis(String code) {
      this.code = code;
    }
  }

  private final PrintStream out;
  private final int width;
  private final boolean colour;

  private TerminalPage(OutputStream out, int width, boolean colour) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.width = width;
    this.colour = colour;
  }

  public static TerminalPage out(Terminal terminal) {
    return new TerminalPage(terminal.out(), terminal.width(), terminal.colour());
  }

  /** Beside the output, where a document goes to that. */
  public static TerminalPage err(Terminal terminal) {
    return new TerminalPage(terminal.err(), terminal.width(), false);
  }

  public int width() {
    return width;
  }

  /** One line as it is; an empty one between paragraphs. */
  public void line(String text) {
    out.println(painted(Shown.of(text)));
  }

  /** Words behind which a person types. */
  public void prompt(String text) {
    out.print(painted(Shown.of(text)));
    out.flush();
  }

  /** Words in the place of those on the line that was begun. */
  public void redraw(String text) {
    out.print("\r" + painted(Shown.of(text)));
    out.flush();
  }

  /** The line is begun anew. */
  public void erase(int columns) {
    out.print("\r" + " ".repeat(columns) + "\r");
    out.flush();
  }

  private String painted(String text) {
    return MARK.matcher(text)
        .replaceAll(
            mark -> {
              int which = mark.group().charAt(0) - MARKS;
              Emphasis[] all = Emphasis.values();
              return colour ? "\u001b[" + (which < all.length ? all[which].code : END) + "m" : "";
            });
  }

  /** A paragraph broken between words; lines after the first are indented by {@code hanging}. */
  public void paragraph(int indent, int hanging, String text) {
    paragraph(" ".repeat(indent), hanging, text);
  }

  /** A row of two columns: the second begins at {@code column}, on every line. */
  public void row(String first, int column, String second) {
    paragraph(pad(first + " ", column), column, second);
  }

  private void paragraph(String before, int hanging, String words) {
    String text = Shown.of(words.replaceAll("\r?\n", " "));
    if (seen(before) + seen(text) <= width) {
      // As it is: what fits needs no breaking, and a file name keeps its spaces.
      line(before + text);
      return;
    }
    StringBuilder line = new StringBuilder(before);
    boolean begun = false;
    for (String word : text.strip().split("\\s+")) {
      if (begun && seen(line) + 1 + seen(word) > width) {
        line(line.toString());
        line = new StringBuilder(" ".repeat(hanging));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    line(line.toString());
  }

  /** One line, cut where the terminal ends. */
  void folded(String text) {
    line(fold(text, width));
  }

  /** Cut to a length, with an ellipsis in the place of the rest. */
  public static String fold(String text, int length) {
    if (seen(text) <= length) {
      return text;
    }
    int end =
        text.offsetByCodePoints(
            0, Math.min(text.codePointCount(0, text.length()), Math.max(1, length - 1)));
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Filled with spaces to a length. */
  public static String pad(String text, int length) {
    return text + " ".repeat(Math.max(0, length - seen(text)));
  }

  public String emphasized(Emphasis emphasis, String text) {
    return colour && !text.isEmpty()
        ? (char) (MARKS + emphasis.ordinal()) + text + LAST_MARK
        : text;
  }

  /** How many columns it takes, more or less: without marks and colours. */
  public static int seen(CharSequence text) {
    String visible = UNSEEN.matcher(text).replaceAll("");
    return visible.codePointCount(0, visible.length());
  }
}
