package freedomcities.render.layout;

/**
 * A font for tests in which every character is half as wide as the size, the space a quarter, marks
 * not at all.
 */
final class EvenFonts implements Fonts {
  @Override
  public FontMetrics metrics(Face face) {
    return new FontMetrics() {
      @Override
      public int advance(int codePoint) {
        return codePoint == ' ' ? 250 : codePoint == 0x301 ? 0 : 500;
      }

      @Override
      public int ascent() {
        return 800;
      }

      @Override
      public int descent() {
        return 200;
      }
    };
  }
}
