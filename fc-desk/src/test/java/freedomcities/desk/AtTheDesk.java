package freedomcities.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk on a folder of its own, and a browser that it let in. */
abstract class AtTheDesk {
  @TempDir Path folder;
  Browsing browser;

  @BeforeEach
  void startTheDesk() throws IOException {
    browser = Browsing.in(folder);
  }

  @AfterEach
  void closeTheDesk() {
    browser.close();
  }
}
