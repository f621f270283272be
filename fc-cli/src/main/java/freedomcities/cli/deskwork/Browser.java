package freedomcities.cli.deskwork;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens an address in the browser that the system prefers, without a window toolkit of our own. */
final class Browser {
  private static final int PATIENCE_SECONDS = 2;

  private Browser() {}

  /** Whether the system took it; it may still show nothing. */
  static boolean opened(URI address) {
    try {
      Process opener =
          new ProcessBuilder(command(System.getProperty("os.name"), address))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // One that is still at work has taken it; one that ended says whether it did.
      return !opener.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || opener.exitValue() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<String> command(String system, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
  }
}
