package freedomcities.render.attachments;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What travels in a document: the custom XML parts of a Word file, the associated files of a PDF.
 * Everything is bounded.
 */
public final class AttachedFiles {
  /**
   * A town's own Word file with photographs in it may be large; ours have a tenth of a megabyte.
   */
  public static final int MOST_BYTES = 16 << 20;

  /** Two town files of the largest size, each sign of them written as an entity. */
  static final int LARGEST = 12 << 20;

  static final int MOST_FILES = 100;

  static final String SAVE_ANEW = "open it and save it anew";

  private static final byte[] ZIP = {'P', 'K', 3, 4},
      OLD_WORD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final String PDF = "%PDF-";

  /** Readers of PDF find the header anywhere in here. */
  private static final int HEADER_WITHIN = 1024;

  private AttachedFiles() {}

  /** The bytes of a document, one more than are taken if there are more. */
  public static byte[] document(Path file) throws IOException {
    try (InputStream in = NamedFile.open(file, "a document")) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  /**
   * The files in a document, in its order; none if nothing travels in it. {@code name} stands for
   * the document in messages.
   *
   * @throws InputException if it is neither a Word file nor a PDF, is damaged, encrypted or too
   *     large
   */
  public static List<byte[]> of(String name, byte[] document) {
    if (document.length > MOST_BYTES) {
      throw refused(
          name,
          "the file is larger than " + (MOST_BYTES >> 20) + " MiB",
          "give the document as it was drawn");
    }
    if (begins(document, OLD_WORD)) {
      throw refused(
          name,
          "the file is encrypted, or of the old format of Word 97 (.doc)",
          "save it without a password as a Word document (.docx)");
    }
    if (begins(document, ZIP)) {
      return new WordParts(name).read(document);
    }
    String head =
        new String(
            document, 0, Math.min(document.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    if (head.contains(PDF)) {
      return new PdfFiles(name).read(document);
    }
    throw refused(
        name,
        "this is neither a Word file nor a PDF",
        "give a document that was drawn with its source");
  }

  private static boolean begins(byte[] file, byte[] mark) {
    return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
  }

  static InputException refused(String name, String found, String remedy) {
    return new InputException(List.of(new Problem(new Location(name, 0, 0), found, remedy)));
  }
}
