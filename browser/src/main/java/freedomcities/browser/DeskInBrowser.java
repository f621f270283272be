package freedomcities.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import freedomcities.desk.Desk;
import freedomcities.render.FreedomCities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The desk in Chromium. Arguments: an empty folder, the file of axe-core, then perhaps a folder for
 * the pictures of docs. Ends with 1 if a screen has a fault.
 */
public final class DeskInBrowser {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T10:42:00Z"), ZoneOffset.UTC);

  private DeskInBrowser() {}

  /**
   * Drives it.
   *
   * @param arguments as above
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[0]);
    String axe = Files.readString(Path.of(arguments[1]));
    Optional<Path> pictures =
        arguments.length > 2 ? Optional.of(Path.of(arguments[2])) : Optional.empty();
    Path folder = work.resolve("Freedom Cities");
    try (Desk desk = Desk.open(FreedomCities.standard(), folder, "0.1.0", CLOCK, 0)) {
      String home = "http://" + desk.address().getAuthority();
      try (Chromium chromium = new Chromium(home)) {
        String place =
            path(chromium, desk, Look.ALL.getFirst(), "Harlan Creek", work, new Pictures(pictures));
        path(chromium, desk, Look.ALL.getLast(), "Willow Bend", work, Pictures.NONE);
        EveryScreen screens =
            new EveryScreen(axe, Optional.ofNullable(System.getenv("ALL")).map(Path::of));
        for (Look look : Look.ALL) {
          try (BrowserContext plain = chromium.somebody(look);
              BrowserContext inspector = chromium.inspector(look)) {
            letIn(plain, desk).close();
            letIn(inspector, desk).close();
            chromium.faults.addAll(screens.faults(look, plain, inspector, home, place));
          }
        }
        findsWhatIsBroken(chromium, desk, screens);
        closes(chromium, desk);
        chromium.faults.forEach(System.err::println);
        System.out.println(
            "desk: 2 paths by keyboard, "
                + screens.looks()
                + " looks, "
                + chromium.faults.size()
                + " faults");
        if (!chromium.faults.isEmpty()) {
          System.exit(1);
        }
      }
    }
  }

  private static Page letIn(BrowserContext somebody, Desk desk) {
    Page page = somebody.newPage();
    page.navigate(desk.address().toString());
    return page;
  }

  private static String path(
      Chromium chromium, Desk desk, Look look, String name, Path work, Pictures pictures)
      throws IOException {
    try (BrowserContext somebody = chromium.somebody(look)) {
      return new KeyboardPath(letIn(somebody, desk), pictures).go(name, work);
    }
  }

  /** A check that finds nothing ever checks nothing. */
  private static void findsWhatIsBroken(Chromium chromium, Desk desk, EveryScreen screens) {
    try (BrowserContext inspector = chromium.inspector(Look.ALL.get(1))) {
      Page page = letIn(inspector, desk);
      page.evaluate(
          "document.querySelector('main').insertAdjacentHTML('beforeend',"
              + " '<img src=\"data:,\"><input><p style=\"width:60rem\">wide</p>')");
      List<String> found = screens.faults(page);
      for (String kind : List.of("image-alt", "label", "wider")) {
        if (found.stream().noneMatch(fault -> fault.startsWith(kind))) {
          throw new IllegalStateException("not found on a page broken on purpose: " + kind);
        }
      }
    }
  }

  /** The last page says that it is the last; what is open elsewhere stays as it is. */
  private static void closes(Chromium chromium, Desk desk) {
    try (BrowserContext somebody = chromium.somebody(Look.ALL.getFirst())) {
      Page left = letIn(somebody, desk);
      Page page = somebody.newPage();
      page.navigate(left.url());
      new Keyboard(page).enter("form[action='/close'] button");
      String said = page.textContent("h1");
      if (!said.equals("The desk is closed") || left.querySelector("h1") == null) {
        throw new IllegalStateException("closed, it says " + said);
      }
    }
  }
}
