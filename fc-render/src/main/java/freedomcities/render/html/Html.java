package freedomcities.render.html;

import freedomcities.render.spi.RenderException;
import freedomcities.tree.Linearisation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes HTML; every word and value is escaped here and nowhere else.
 *
 * <pre>
 * html.open("p", "class", "imprint").text("a &lt; b").close();
 * </pre>
 */
final class Html {
  /**
   * A piece of a page written apart, because what stands around it depends on it.
   *
   * @param said whether it has any words
   */
  record Part(String markup, boolean said) {}

  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder out = new StringBuilder();
  private boolean said;

  /** The attributes are name, value, name, value; one whose value is empty is left out. */
  Html open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** An element that has no end tag. */
  Html empty(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds words only. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Words as they are, never markup. */
  Html text(String text) {
    escape(text, out);
    said |= !Linearisation.normalise(text).isEmpty();
    return this;
  }

  /** What a writer writes, kept apart. */
  Part part(Runnable writer) {
    StringBuilder around = out;
    boolean before = said;
    out = new StringBuilder();
    said = false;
    writer.run();
    Part part = new Part(out.toString(), said);
    out = around;
    said = before;
    return part;
  }

  /** A piece written before. */
  Html part(Part part) {
    out.append(part.markup());
    said |= part.said();
    return this;
  }

  /** A line end between blocks, for those who read the source. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Markup of ours. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** All that was written. */
  String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open + " not closed");
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], out);
        out.append('"');
      }
    }
    out.append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append('\n');
        default -> {
          if (c < ' ' && Character.isWhitespace(c)) {
            out.append(' ');
          } else if (held(c)) {
            out.appendCodePoint(c);
          } else {
            throw new RenderException(String.format(Locale.ROOT,
                "the character U+%04X at position %d of %d can't stand in a web page", c, i + 1, text.length()));
          }
        }
      }
      i += Character.charCount(c);
    }
  }

  /** Neither a control, nor half a character, nor a code point that will never be one. */
  private static boolean held(int c) {
    return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF) && !(c >= 0xFDD0 && c <= 0xFDEF)
        && (c & 0xFFFE) != 0xFFFE;
  }
}
