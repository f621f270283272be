package freedomcities.render.pdf.fonts;

import freedomcities.render.layout.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The files of the shipped fonts. */
final class FontFiles {
  private FontFiles() {}

  static byte[] serif(Face face) throws IOException {
    String cut =
        switch (face) {
          case REGULAR -> "Regular";
          case BOLD -> "Bold";
          case ITALIC -> "Italic";
          case BOLD_ITALIC -> "BoldItalic";
        };
    try (InputStream in =
        FontFiles.class.getResourceAsStream("/liberation/LiberationSerif-" + cut + ".ttf")) {
      return Objects.requireNonNull(in, cut).readAllBytes();
    }
  }
}
