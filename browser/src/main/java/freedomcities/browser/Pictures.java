package freedomcities.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pictures of pages, where somebody asked for them.
 *
 * @param folder empty if nobody did
 */
record Pictures(Optional<Path> folder) {
  static final Pictures NONE = new Pictures(Optional.empty());

  void take(Page page, String name) {
    folder.ifPresent(
        to ->
            page.screenshot(
                new Page.ScreenshotOptions().setPath(to.resolve("desk-" + name + ".png"))));
  }
}
