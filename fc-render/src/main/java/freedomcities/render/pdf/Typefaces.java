package freedomcities.render.pdf;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import freedomcities.render.layout.Fonts;
import freedomcities.render.layout.TrueTypeMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * A family of four faces: Liberation Serif and Sans, the metric twins of the Times New Roman and Arial that the Word files name. Each
 * face is read at its first use and then shared by all documents and threads.
 */
final class Typefaces implements Fonts {
  static final Typefaces LIBERATION_SERIF = new Typefaces("LiberationSerif"), LIBERATION_SANS = new Typefaces(
      "LiberationSans");

  /** One face, as layout measures it and as OpenPDF embeds it. */
  private record Typeface(FontMetrics metrics, BaseFont font) {}

  private final AtomicReferenceArray<Typeface> faces = new AtomicReferenceArray<>(Face.values().length);
  private final AtomicReference<@Nullable BaseFont> whole = new AtomicReference<>();

  private final String family;

  private Typefaces(String family) {
    this.family = family;
  }

  @Override
  public FontMetrics metrics(Face face) {
    return typeface(face).metrics();
  }

  BaseFont font(Face face) {
    return typeface(face).font();
  }

  /** The upright face with every glyph, for words that are yet to be typed; made when the first form is written. */
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
    byte[] bytes = bytes(face);
    return new Typeface(TrueTypeMetrics.of(bytes), font(face, bytes, true));
  }

  private BaseFont whole() {
    BaseFont font = font(Face.REGULAR, bytes(Face.REGULAR), false);
    // Without a range, OpenPDF tells widths and letters of those glyphs only that are shown already.
    font.addSubsetRange(new int[]{0, 0xffff});
    return font;
  }

  private String name(Face face) {
    return family + "-" + switch (face) {
      case REGULAR -> "Regular";
      case BOLD -> "Bold";
      case ITALIC -> "Italic";
      case BOLD_ITALIC -> "BoldItalic";
    } + ".ttf";
  }

  private byte[] bytes(Face face) {
    try (InputStream in = Typefaces.class.getClassLoader().getResourceAsStream("liberation/" + name(face))) {
      if (in == null) {
        throw new IllegalStateException("the font " + name(face) + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BaseFont font(Face face, byte[] bytes, boolean subset) {
    try {
      BaseFont font = BaseFont.createFont(name(face), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSubset(subset);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedPrefix());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** OpenPDF draws the six letters before a subset's name from here; the same every time, so that files are too. */
  private static final class FixedPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
