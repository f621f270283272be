package freedomcities.scan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PDFBox writes down which fonts the machine has, into the user's home unless a property says where
 * else. A property that somebody has set stays.
 */
final class FontCache {
  private static final String PLACE = "pdfbox.fontcache";

  private FontCache() {}

  static synchronized void keepOutOfTheHome() {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("freedom-cities-fonts");
      // The last that is told to go goes first.
      folder.toFile().deleteOnExit();
      folder.resolve(".pdfbox.cache").toFile().deleteOnExit();
      System.setProperty(PLACE, folder.toString());
    } catch (IOException noTemporaryFolder) {
      // Without one PDFBox writes to the home or, where there is none, nowhere.
      return;
    }
  }
}
