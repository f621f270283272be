package freedomcities.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How somebody looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param script whether pages may run scripts
 * @param language of the pages
 */
record Look(int width, ColorScheme scheme, boolean script, String language) {
  static final int WIDE = 1280, NARROW = 320;

  static final List<Look> ALL =
      List.of(
          new Look(WIDE, ColorScheme.LIGHT, true, "en"),
          new Look(NARROW, ColorScheme.LIGHT, false, "en"),
          new Look(WIDE, ColorScheme.DARK, true, "es"),
          new Look(NARROW, ColorScheme.DARK, false, "es"));

  @Override
  public String toString() {
    return width + " " + scheme + (script ? " " : " without script ") + language;
  }
}
