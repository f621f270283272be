package freedomcities.render.layout;

/** The metrics of the four faces. */
public interface Fonts {
  FontMetrics metrics(Face face);

  /** What messages call them. */
  default String names() {
    return "at hand";
  }

  /** The width in points of words set in one line. */
  default float width(String text, Style style) {
    FontMetrics font = metrics(style.face());
    long sum = 0;
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      sum += Math.max(0, font.advance(c)) + font.kern(before, c);
      before = c;
      i += Character.charCount(c);
    }
    return sum * style.size() / 1000;
  }
}
