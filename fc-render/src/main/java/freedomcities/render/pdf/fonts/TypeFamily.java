package freedomcities.render.pdf.fonts;

import freedomcities.render.fonts.FontFamily;
import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import freedomcities.render.layout.TrueTypeMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;

/**
 * A family of four faces. Each is read at its first use and then shared by all documents and
 * threads.
 */
final class TypeFamily {
  /** One face, as layout measures it and as files embed it. */
  private record Typeface(FontMetrics metrics, EmbeddedFace embedded) {}

  private final AtomicReferenceArray<Typeface> faces =
      new AtomicReferenceArray<>(Face.values().length);
  private final AtomicReference<@Nullable BaseFont> whole = new AtomicReference<>();
  private final String name;
  private final Function<Face, byte[]> files;

  private TypeFamily(String name, Function<Face, byte[]> files) {
    this.name = name;
    this.files = files;
  }

  /** One of the Liberation family, {@code Serif}, as the class path has it. */
  static TypeFamily liberation(String kind) {
    return new TypeFamily(
        "Liberation " + kind, face -> shipped("Liberation" + kind + "-" + cut(face) + ".ttf"));
  }

  /** One of the caller's own. */
  static TypeFamily of(FontFamily own) {
    return new TypeFamily(
        own.name(),
        face ->
            switch (face) {
              case REGULAR -> own.regular();
              case BOLD -> own.bold();
              case ITALIC -> own.italic();
              case BOLD_ITALIC -> own.boldItalic();
            });
  }

  /** {@code Liberation Serif}. */
  String name() {
    return name;
  }

  FontMetrics metrics(Face face) {
    return typeface(face).metrics();
  }

  EmbeddedFace embedded(Face face) {
    return typeface(face).embedded();
  }

  /**
   * The upright face with every glyph, for words that are yet to be typed; made when the first form
   * is written.
   */
  BaseFont forTyping() {
    BaseFont known = whole.get();
    if (known == null) {
      whole.compareAndSet(null, whole());
      known = whole.get();
    }
    return Objects.requireNonNull(known);
  }

  private Typeface typeface(Face face) {
    Typeface known = faces.get(face.ordinal());
    if (known == null) {
      faces.compareAndSet(face.ordinal(), null, load(face));
      known = faces.get(face.ordinal());
    }
    return known;
  }

  private Typeface load(Face face) {
    byte[] bytes = files.apply(face);
    TrueTypeMetrics metrics = TrueTypeMetrics.of(bytes);
    return new Typeface(metrics, new EmbeddedFace(bytes, metrics));
  }

  private BaseFont whole() {
    try {
      // The name only tells OpenPDF what kind of file it is; what the PDF calls the font stands in
      // the font.
      BaseFont font =
          BaseFont.createFont(
              name.replace(" ", "") + "-Regular.ttf",
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              false,
              files.apply(Face.REGULAR),
              null);
      font.setSubset(false);
      // Without a range, OpenPDF tells widths and letters of those glyphs only that are shown
      // already.
      font.addSubsetRange(new int[] {0, 0xffff});
      font.setIncludeCidSet(false);
      // FontSharingWriter compresses it, once.
      font.setCompressionLevel(PdfStream.NO_COMPRESSION);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(Face face) {
    return switch (face) {
      case REGULAR -> "Regular";
      case BOLD -> "Bold";
      case ITALIC -> "Italic";
      case BOLD_ITALIC -> "BoldItalic";
    };
  }

  private static byte[] shipped(String file) {
    try (InputStream in =
        TypeFamily.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the font " + file + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
