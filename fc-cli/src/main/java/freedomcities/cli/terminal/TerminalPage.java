package freedomcities.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Lines that fit the terminal, in colour where that is wanted. */
public final class TerminalPage {
  private static final Pattern UNSEEN = Pattern.compile("\u001b\\[[0-9;]*m|\\p{M}|\\p{Cf}");

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
    out.println(text);
  }

  /** Words behind which a person types. */
  public void prompt(String text) {
    out.print(text);
    out.flush();
  }

  /** A paragraph broken between words; lines after the first are indented by {@code hanging}. */
  public void paragraph(int indent, int hanging, String text) {
    paragraph(" ".repeat(indent), hanging, text);
  }

  /** A row of two columns: the second begins at {@code column}, on every line. */
  public void row(String first, int column, String second) {
    paragraph(pad(first + " ", column), column, second);
  }

  private void paragraph(String before, int hanging, String text) {
    if (seen(before) + seen(text) <= width) {
      // As it is: what fits needs no breaking, and a file name keeps its spaces.
      out.println(before + text);
      return;
    }
    StringBuilder line = new StringBuilder(before);
    boolean begun = false;
    for (String word : text.strip().split("\\s+")) {
      if (begun && seen(line) + 1 + seen(word) > width) {
        out.println(line);
        line = new StringBuilder(" ".repeat(hanging));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.println(line);
  }

  /** One line, cut where the terminal ends. */
  void folded(String text) {
    out.println(fold(text, width));
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
    return colour && !text.isEmpty() ? "\u001b[" + emphasis.code + "m" + text + "\u001b[0m" : text;
  }

  /** How many columns it takes, more or less: without marks and colours. */
  public static int seen(CharSequence text) {
    String visible = UNSEEN.matcher(text).replaceAll("");
    return visible.codePointCount(0, visible.length());
  }
}
