package freedomcities.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each screen in each look: nothing that axe-core finds, nothing wider than the window. */
final class EveryScreen {
  private static final List<String> OUTSIDE =
      List.of("/", "/new", "/new?state=TX", "/open", "/nowhere");
  private static final List<String> OF_A_PLACE =
      List.of(
          "",
          "/questions",
          "/request",
          "/stands",
          "/rule/0/1",
          "/rule/0/5",
          "/rule/0/5/0",
          "/rule/0/5/0?gone=may%20ask",
          "/rule/0/5/0/edit",
          "/rule/0/5/new",
          "/rule/0/9/new",
          "/answers",
          "/answers/record",
          "/details",
          "/papers",
          "/papers?for=public",
          "/papers?for=chief",
          "/papers?for=us",
          "/file");

  private final String axe;
  private final Optional<Path> pictures;
  private int looks;

  /**
   * With a tool.
   *
   * @param axe the source of axe-core
   * @param pictures where to put one of each look; empty for none
   */
  EveryScreen(String axe, Optional<Path> pictures) {
    this.axe = axe;
    this.pictures = pictures;
  }

  int looks() {
    return looks;
  }

  /** What is wrong in one look. */
  List<String> faults(
      Look look, BrowserContext plain, BrowserContext inspector, String home, String place) {
    List<String> screens = new ArrayList<>(OUTSIDE);
    OF_A_PLACE.forEach(path -> screens.add(place.substring(home.length()) + path));
    List<String> faults = new ArrayList<>();
    Page asIs = plain.newPage();
    Page inspected = inspector.newPage();
    // What is on record has addresses of its own.
    inspected.navigate(place + "/answers/record");
    inspected
        .querySelectorAll("section:nth-of-type(1) .box a, #promises .box:first-of-type a")
        .forEach(link -> screens.add(link.getAttribute("href")));
    for (String screen : screens) {
      String url = home + screen + (screen.contains("?") ? "&" : "?") + "lang=" + look.language();
      // First as people see it, then beside a tool, which needs script on the same page.
      asIs.navigate(url);
      inspected.navigate(url);
      for (String fault : faults(inspected)) {
        faults.add(look + " " + screen + ": " + fault);
      }
      pictures.ifPresent(
          to ->
              asIs.screenshot(
                  new Page.ScreenshotOptions()
                      .setFullPage(true)
                      .setPath(
                          to.resolve(
                              "all-%03d-%s.png"
                                  .formatted(looks, look.width() + look.language())))));
      looks++;
    }
    asIs.close();
    inspected.close();
    return faults;
  }

  /** What axe-core finds on a page, and whether it goes beyond the window. */
  List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    page.evaluate("source => { if (!window.axe) (0, eval)(source); }", axe);
    Object found =
        page.evaluate(
            """
            async () => (await window.axe.run(document, {iframes: false, resultTypes: ["violations"]}))
              .violations.flatMap(rule => rule.nodes.map(node => rule.id + ": " + node.html.slice(0, 140)))
            """);
    ((List<?>) found).forEach(one -> faults.add(String.valueOf(one)));
    if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
      faults.add("wider than the window");
    }
    return faults;
  }
}
