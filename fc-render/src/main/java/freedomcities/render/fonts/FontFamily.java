package freedomcities.render.fonts;

import static java.util.Objects.requireNonNull;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Four TrueType fonts that belong together: upright, bold, italic, bold italic. PDF files embed
 * what they show of them. Immutable.
 *
 * <pre>
 * FontFamily noto = FontFamily.read("Noto Serif", Path.of("NotoSerif-Regular.ttf"), Path.of("NotoSerif-Bold.ttf"),
 *     Path.of("NotoSerif-Italic.ttf"), Path.of("NotoSerif-BoldItalic.ttf"));
 * FreedomCities cities = FreedomCities.builder().textFont(noto).build();
 * </pre>
 *
 * @since 0.1
 */
public final class FontFamily {
  private final String name;
  private final List<byte[]> files;

  private FontFamily(String name, List<byte[]> files) {
    this.name = name;
    this.files = files;
  }

  /**
   * {@return the family of four files}
   *
   * @param name for messages; no font is looked up by it
   * @param regular the upright face, a {@code .ttf}
   * @param bold the face of headings and words that stand out
   * @param italic the face of words that are set off
   * @param boldItalic the face of words that are both
   * @throws InputException if one is no TrueType font with a Unicode character map, or its maker
   *     forbids that it be embedded
   * @throws IOException if one can't be read
   */
  public static FontFamily read(String name, Path regular, Path bold, Path italic, Path boldItalic)
      throws IOException {
    requireNonNull(bold, "bold");
    requireNonNull(regular, "regular");
    requireNonNull(name, "name");
    requireNonNull(italic, "italic");
    requireNonNull(boldItalic, "boldItalic");
    List<byte[]> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : List.of(regular, bold, italic, boldItalic)) {
      byte[] font;
      try (InputStream in = NamedFile.open(file, "a font")) {
        font = in.readAllBytes();
      }
      check(file.toString(), font, problems);
      files.add(font);
    }
    return checked(name, files, problems);
  }

  /**
   * {@return the family of one file that stands for all four faces, as for a script that has no
   * bold}
   *
   * @param name for messages; no font is looked up by it
   * @param regular a {@code .ttf}
   * @throws InputException if it is no TrueType font with a Unicode character map, or its maker
   *     forbids that it be embedded
   * @throws IOException if it can't be read
   */
  public static FontFamily read(String name, Path regular) throws IOException {
    requireNonNull(regular, "regular");
    requireNonNull(name, "name");
    return read(name, regular, regular, regular, regular);
  }

  /**
   * {@return the family of the bytes of four files} They are copied.
   *
   * @param name for messages, where it stands for the names of the files
   * @param regular the upright face
   * @param bold the face of headings and words that stand out
   * @param italic the face of words that are set off
   * @param boldItalic the face of words that are both
   * @throws InputException as {@link #read(String, Path, Path, Path, Path)}
   */
  public static FontFamily of(
      String name, byte[] regular, byte[] bold, byte[] italic, byte[] boldItalic) {
    requireNonNull(name, "name");
    requireNonNull(regular, "regular");
    requireNonNull(italic, "italic");
    requireNonNull(bold, "bold");
    requireNonNull(boldItalic, "boldItalic");
    List<Problem> problems = new ArrayList<>();
    check(name + " regular", regular, problems);
    check(name + " bold", bold, problems);
    check(name + " italic", italic, problems);
    check(name + " bold italic", boldItalic, problems);
    return checked(
        name, List.of(regular.clone(), bold.clone(), italic.clone(), boldItalic.clone()), problems);
  }

  private static FontFamily checked(String name, List<byte[]> files, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return new FontFamily(name, List.copyOf(files));
  }

  private static void check(String file, byte[] font, List<Problem> problems) {
    TrueTypeFile.fault(font)
        .ifPresent(
            fault ->
                problems.add(
                    new Problem(
                        new Location(file, 0, 0),
                        fault,
                        "give a TrueType font (.ttf) with a Unicode character map that may be"
                            + " embedded")));
  }

  /** {@return what messages call it} */
  public String name() {
    return name;
  }

  /** {@return a copy of the bytes of the upright font} */
  public byte[] regular() {
    return files.get(0).clone();
  }

  /** {@return a copy of the bytes of the bold font} */
  public byte[] bold() {
    return files.get(1).clone();
  }

  /** {@return a copy of the bytes of the italic font} */
  public byte[] italic() {
    return files.get(2).clone();
  }

  /** {@return a copy of the bytes of the bold italic font} */
  public byte[] boldItalic() {
    return files.get(3).clone();
  }
}
