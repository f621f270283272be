package freedomcities.scan.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Makes fragments of the signs of a page, in the order in which the page draws them. */
final class FragmentBuilder {
  /** A space wider than this, in sizes of the letters, ends a fragment. */
  private static final float WIDE = 1.5f;

  private final BoldFonts boldFonts;
  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left, right, base, size, averageWidth;
  private boolean bold, space;
  private int letters, unreadable;

  FragmentBuilder(BoldFonts boldFonts) {
    this.boldFonts = boldFonts;
  }

  void add(TextPosition sign) {
    String words = sign.getUnicode();
    if (words == null || words.isEmpty()) {
      return;
    }
    if (words.isBlank()) {
      space |= !text.isEmpty();
      return;
    }
    count(words);
    float x = sign.getXDirAdj();
    float y = sign.getYDirAdj();
    float width = sign.getWidthDirAdj();
    // As drawn: the size that a font is set in says nothing where the page scales it.
    float height = Math.max(1, Math.abs(sign.getYScale()));
    if (!text.isEmpty()) {
      float between = x - right;
      boolean raised = isRaised(y, height, between);
      boolean otherLine = Math.abs(y - base) > 0.45f * Math.max(size, height) && !raised;
      words = raised ? RaisedDigits.of(words) : words;
      if (otherLine || between > WIDE * size || between < -size) {
        end();
      } else if (space || between > spaceWidth(sign)) {
        text.append(' ');
      }
    }
    space = false;
    if (text.isEmpty()) {
      left = x;
      base = y;
      size = height;
      bold = true;
      averageWidth = width / words.length();
      right = x + width;
    }
    text.append(words);
    right = Math.max(right, x + width);
    averageWidth = (averageWidth + width / words.length()) / 2;
    bold &= boldFonts.isBold(sign.getFont()) || !Character.isLetterOrDigit(words.charAt(0));
  }

  /** Smaller signs right behind others, and above their base: the th of 5th, the mark of a note. */
  private boolean isRaised(float y, float height, float between) {
    return height < 0.85f * size
        && base - y > 0.1f * size
        && base - y < 0.7f * size
        && Math.abs(between) < 0.3f * size;
  }

  /** As PDFBox's own: half a space of the font, or a third of a letter, whichever is less. */
  private float spaceWidth(TextPosition sign) {
    float ofFont = sign.getWidthOfSpace();
    float half = ofFont > 0 && !Float.isNaN(ofFont) ? ofFont * 0.5f : Float.MAX_VALUE;
    return Math.min(half, averageWidth * 0.3f);
  }

  /** Signs whose font says no letter for them come as such, or from the range of private use. */
  private void count(String words) {
    letters++;
    char first = words.charAt(0);
    if (first == '\ufffd' || first < ' ' || first >= '\ue000' && first < '\uf000') {
      unreadable++;
    }
  }

  private void end() {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text.toString(), left, right, base, size, bold));
      text.setLength(0);
    }
    space = false;
  }

  List<Fragment> fragments() {
    end();
    return fragments;
  }

  /** Whether the page has so many signs without letters that its text says nothing. */
  boolean isUnreadable() {
    return letters > 20 && unreadable > letters * 0.4;
  }
}
