package freedomcities.render.xml;

import freedomcities.render.spi.RenderException;
import java.util.Locale;

/** How words become markup, and which characters can't. */
public enum Escaping {
  /** XML 1.0, section 2.2: what a reader is given back is what was written, but for line ends. */
  XML {
    @Override
    boolean holds(int c) {
      return c >= 0x20 && c <= 0xD7FF
          || c == '\n'
          || c == '\t'
          || c == '\r'
          || c >= 0xE000 && c <= 0xFFFD
          || c >= 0x10000;
    }

    @Override
    void escape(int c, boolean attribute, StringBuilder out) {
      if (c == '"' && !attribute) {
        out.append('"');
      } else {
        escaped(c, out);
      }
    }
  },
  /**
   * HTML: neither a control, nor half a character, nor a code point that will never be one; white
   * space is a space.
   */
  HTML {
    @Override
    boolean holds(int c) {
      return c < ' ' && Character.isWhitespace(c)
          || !Character.isISOControl(c)
              && !(c >= 0xD800 && c <= 0xDFFF)
              && !(c >= 0xFDD0 && c <= 0xFDEF)
              && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    void escape(int c, boolean attribute, StringBuilder out) {
      escaped(c < ' ' && c != '\n' ? ' ' : c, out);
    }
  };

  private static final int MOST_SHOWN = 60;

  abstract boolean holds(int c);

  abstract void escape(int c, boolean attribute, StringBuilder out);

  /**
   * @param medium what can't hold a character, in messages: {@code a Word file}
   */
  final void write(String text, boolean attribute, String medium, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      if (plain(text.charAt(i))) {
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      if (!holds(c)) {
        throw new RenderException(
            String.format(
                Locale.ROOT,
                "the character U+%04X at position %d of \"%s\" can't stand in %s",
                c,
                i + 1,
                printable(text),
                medium));
      }
      out.append(text, from, i);
      escape(c, attribute, out);
      i += Character.charCount(c);
      from = i;
    }
    out.append(text, from, text.length());
  }

  /** What is most of a text, and the same in all markup. */
  private static boolean plain(char c) {
    return c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static void escaped(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  private static String printable(String text) {
    String shown = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    StringBuilder out = new StringBuilder();
    shown
        .chars()
        .forEach(
            c ->
                out.append(
                    Character.isISOControl(c) || Character.isSurrogate((char) c) ? '?' : (char) c));
    return out.toString();
  }
}
