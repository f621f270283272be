package freedomcities.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This program, as the build made it. */
final class Program {
  private Program() {}

  /** {@code 0.1.0}. */
  static String version() {
    Properties build = new Properties();
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      if (in == null) {
        throw new IllegalStateException("no program.properties");
      }
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "");
  }
}
