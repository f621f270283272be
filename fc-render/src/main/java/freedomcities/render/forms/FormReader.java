package freedomcities.render.forms;

import static java.util.Objects.requireNonNull;

import freedomcities.meetings.FilledForm;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfReader;

/**
 * Reads the fields of a PDF form that somebody has filled in, with whatever program.
 *
 * <pre>
 * FilledForm form = FormReader.read(Path.of("filled.pdf"));
 * form.fields().get("rule-1.where");
 * </pre>
 *
 * A text is what was typed, its lines ended by {@code \n}; a box is {@link #TICKED}, or empty.
 * Fields that stand on a page are read even where the form has lost them. What is read is bounded:
 * the file by its size, the form by the number and depth of its fields and the length of a text.
 */
public final class FormReader {
  /** The value of a box that is ticked. */
  public static final String TICKED = "ticked";

  /** A filled worksheet has a tenth of this. */
  static final int MOST_BYTES = 4 << 20;

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** Readers of PDF find the header anywhere in here. */
  private static final int HEADER_WITHIN = 1024;

  private FormReader() {}

  /**
   * {@return the filled fields of a file}
   *
   * @param file a PDF of 4 MiB at most
   * @throws InputException if it is no PDF, is locked or too large, or has no form, or one that
   *     can't be read
   * @throws IOException if it can't be opened
   */
  public static FilledForm read(Path file) throws IOException {
    requireNonNull(file, "file");
    try (InputStream in = NamedFile.open(file, "a PDF")) {
      return read(file.toString(), in.readNBytes(MOST_BYTES + 1));
    }
  }

  /**
   * {@return the filled fields of the bytes of a file}
   *
   * @param name stands for the file in messages
   * @param pdf 4 MiB at most
   * @throws InputException as {@link #read(Path)}
   */
  public static FilledForm read(String name, byte[] pdf) {
    requireNonNull(pdf, "pdf");
    requireNonNull(name, "name");
    if (pdf.length > MOST_BYTES) {
      throw refused(
          name,
          "the file is larger than " + (MOST_BYTES >> 20) + " MiB",
          "give the filled worksheet itself");
    }
    if (!isPdf(pdf)) {
      throw refused(name, "this is no PDF", "give the worksheet as it was filled in, as a PDF");
    }
    try (PdfReader reader = new PdfReader(pdf)) {
      if (reader.isEncrypted()) {
        throw refused(name, "the PDF is encrypted", "save it without a password");
      }
      return new FieldTree(name).read(reader);
    } catch (BadPasswordException locked) {
      throw refused(name, "the PDF is locked with a password", "save it without one");
    } catch (NoClassDefFoundError cipher) {
      // Ciphers are a library of their own, which OpenPDF asks for only then.
      throw refused(name, "the PDF is encrypted", "save it without a password");
    } catch (InputException told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // Whatever a broken file makes the library do, the reader of the message can do one thing
      // about it.
      throw refused(name, "the PDF is damaged", "open it and save it anew");
    }
  }

  private static boolean isPdf(byte[] pdf) {
    String head =
        new String(pdf, 0, Math.min(pdf.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    return head.contains(new String(HEADER, StandardCharsets.US_ASCII));
  }

  static InputException refused(String name, String found, String remedy) {
    return new InputException(List.of(new Problem(new Location(name, 0, 0), found, remedy)));
  }
}
