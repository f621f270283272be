package freedomcities.scan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * What PDFBox does with the fonts of the machine: it looks for them where a file doesn't hold its
 * own, and writes down what it found, into the user's home unless a property says where else. A
 * property that somebody has set stays.
 */
final class MachineFonts {
  private static final String PLACE = "pdfbox.fontcache";

  private MachineFonts() {}

  /** For all of the process. */
  static void leaveAlone() {
    FontMappers.set(new OneFont());
  }

  static synchronized void keepListOutOfHome() {
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
      // Then PDFBox can write to none either, and it is the home that is left: not even that.
      leaveAlone();
    }
  }
}
