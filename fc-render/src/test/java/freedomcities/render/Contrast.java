package freedomcities.render;

/** Contrast as WCAG 2.1 defines it, from the relative luminance of two colours in sRGB. */
public final class Contrast {
  /** Success criterion 1.4.3, for text of any size. */
  public static final double TEXT = 4.5;

  /** Success criterion 1.4.11, for lines and shapes that carry meaning. */
  public static final double LINES = 3;

  private Contrast() {}

  /** From 1, for equal colours, to 21, for black on white; colours as {@code 0xRRGGBB}. */
  public static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Whether a colour has a hue, so that it is lost on a printer without colours. */
  public static boolean isHued(int colour) {
    return (colour >> 16 & 0xff) != (colour >> 8 & 0xff) || (colour & 0xff) != (colour >> 8 & 0xff);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xff)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255d;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
