package freedomcities.render;

import static java.util.Objects.requireNonNull;

import freedomcities.problems.InputException;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import freedomcities.render.docx.letterhead.WordLetterhead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A town's own letterhead: a Word document ({@code .docx}) or template ({@code .dotx}) whose
 * styles, lists, page, heads and feet go into Word files. Immutable; read once, it serves any
 * number of documents and threads.
 *
 * <pre>
 * Letterhead letterhead = Letterhead.read(Path.of("letterhead.dotx"));
 * letterhead.messages().forEach(System.err::println);
 * FreedomCities cities = FreedomCities.builder().letterhead(letterhead).build();
 * </pre>
 *
 * Styles are found by name, whatever language of Word made the file; those it lacks are added. Its
 * text is not taken. Whatever reaches beyond the file (links, embedded objects, attached templates)
 * is left out; all that is told by {@link #messages()}. Reading takes docx4j ({@code docx4j-core}
 * and {@code docx4j-JAXB-ReferenceImpl}), which this library doesn't bring; writing doesn't.
 *
 * @since 0.1
 */
public final class Letterhead {
  /** One more than a reader takes, so that it can say so. */
  private static final int MOST_BYTES = (5 << 20) + 1;

  private final WordLetterhead stationery;

  private Letterhead(WordLetterhead stationery) {
    this.stationery = stationery;
  }

  /**
   * {@return the letterhead that a file holds}
   *
   * @param file a {@code .docx} or {@code .dotx} of 5 MiB at most
   * @throws InputException if it is no Word file, is damaged, encrypted or too large, or has macros
   * @throws IllegalStateException if docx4j isn't there
   * @throws IOException if it can't be read
   */
  public static Letterhead read(Path file) throws IOException {
    try (InputStream in = NamedFile.open(file, "a Word file")) {
      return read(file.toString(), in.readNBytes(MOST_BYTES));
    }
  }

  /**
   * {@return the letterhead that the bytes of a file hold}
   *
   * @param name stands for the file in messages
   * @param docx of a {@code .docx} or {@code .dotx}, 5 MiB at most
   * @throws InputException as {@link #read(Path)}
   * @throws IllegalStateException if docx4j isn't there
   */
  public static Letterhead read(String name, byte[] docx) {
    try {
      return new Letterhead(
          WordLetterhead.read(requireNonNull(name, "name"), requireNonNull(docx, "docx")));
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "to read a letterhead, put docx4j-core and docx4j-JAXB-ReferenceImpl on the class path",
          missing);
    }
  }

  /**
   * {@return what of the file was left out and which styles were added, each as a finding with its
   * remedy, if there is one} Empty if the file was taken as it is.
   */
  public List<Problem> messages() {
    return stationery.messages();
  }

  WordLetterhead stationery() {
    return stationery;
  }
}
