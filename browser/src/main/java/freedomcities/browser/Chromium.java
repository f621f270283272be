package freedomcities.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The browser, and what it had to complain of. */
final class Chromium implements AutoCloseable {
  private static final int HEIGHT = 900;

  private final Playwright playwright = Playwright.create();
  private final Browser browser;
  private final String home;
  final List<String> faults = new ArrayList<>();

  /**
   * Starts it.
   *
   * @param home the only beginning that an address may have
   */
  Chromium(String home) {
    this.home = home + "/";
    String program = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(program))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
  }

  /** A browser of somebody's own, without a cookie yet. */
  BrowserContext somebody(Look look) {
    return watched(look, false);
  }

  /** The same, in which a tool of ours may run beside the page's own policy. */
  BrowserContext inspector(Look look) {
    return watched(new Look(look.width(), look.scheme(), true, look.language()), true);
  }

  private BrowserContext watched(Look look, boolean bypass) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width(), HEIGHT)
                .setColorScheme(look.scheme())
                .setJavaScriptEnabled(look.script())
                .setLocale(look.language().equals("es") ? "es-US" : "en-US")
                .setBypassCSP(bypass));
    context.onRequest(
        request -> {
          if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            faults.add("asks for " + request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          // Pages that refuse something are looked at too; the browser notes their status.
          if (message.type().equals("error") && !message.text().contains("the server responded")) {
            faults.add(message.location() + ": " + message.text());
          }
        });
    return context;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
