package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import freedomcities.render.layout.Fonts;
import freedomcities.render.spi.RenderException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes words ready to be set and refuses what the fonts can't show, naming it. Stated
 * substitutions, and no others: the no-break hyphen U+2011 is shown by the hyphen's glyph, narrow
 * and figure spaces by the no-break space, all white space by the space. Words are composed (NFC)
 * first.
 */
public final class Glyphs {
  /** Scripts whose letters stand side by side, left to right, each with one form. */
  private static final Set<UnicodeScript> SIMPLE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.DESERET,
          UnicodeScript.UNKNOWN);

  private final Fonts fonts;

  public Glyphs(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The words as they will be shown in a face.
   *
   * @throws RenderException naming the first character that can't be
   */
  public String ready(String words, Face face) {
    FontMetrics font = fonts.metrics(face);
    if (plain(words)) {
      return words;
    }
    String composed =
        Normalizer.isNormalized(words, Normalizer.Form.NFC)
            ? words
            : Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      int shown = shown(c);
      if (Character.getType(c) == Character.FORMAT
          || font.advance(shown) < 0
          || !SIMPLE.contains(UnicodeScript.of(c))) {
        throw refused(c, fonts);
      }
      out.appendCodePoint(shown);
    }
    return out.toString();
  }

  private static boolean plain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static int shown(int c) {
    return switch (c) {
      case '\u2011' -> '-';
      case '\u202f', '\u2007' -> '\u00a0';
      default -> Character.isWhitespace(c) ? ' ' : c;
    };
  }

  private static RenderException refused(int c, Fonts fonts) {
    String name = Character.getName(c);
    String what =
        String.format(Locale.ROOT, "U+%04X %s", c, name == null ? "(no Unicode name)" : name);
    String shape =
        Character.getType(c) == Character.FORMAT || Character.isISOControl(c)
            ? ""
            : " “" + Character.toString(c) + "”";
    UnicodeScript script = UnicodeScript.of(c);
    if (Character.getType(c) == Character.FORMAT) {
      return new RenderException(
          "PDF can't show the invisible character " + what + "; take it out of the text");
    }
    if (!SIMPLE.contains(script)) {
      return new RenderException(
          "PDF can't show the character"
              + shape
              + " "
              + what
              + ": the "
              + scriptName(script)
              + " script needs letters joined, stacked or set right to left, which is not supported"
              + " yet");
    }
    return new RenderException(
        "PDF can't show the character"
            + shape
            + " "
            + what
            + ": no glyph for it in the fonts "
            + fonts.names());
  }

  private static String scriptName(UnicodeScript script) {
    String name = script.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
