package freedomcities.render.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The custom XML parts of a Word file, whatever Word calls them after saving; all other parts are
 * only counted.
 */
final class WordParts {
  static final int MOST_PARTS = 2_000;
  static final int MOST_UNPACKED = 192 << 20;

  /**
   * Word's own markup shrinks to a twentieth; what shrinks further than this was made to. Small
   * files may.
   */
  static final int MOST_SHRUNK = 200, SMALL = 1 << 20;

  private static final int CHUNK = 1 << 14;
  private static final Pattern ITEM =
      Pattern.compile("customXml/item[0-9]*\\.xml", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Set<String> seen = new HashSet<>();
  private long unpacked;

  WordParts(String name) {
    this.name = name;
  }

  List<byte[]> read(byte[] document) {
    List<byte[]> items = new ArrayList<>();
    boolean word = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean twice = !seen.add(entry.getName().toLowerCase(Locale.ROOT));
        if (twice || seen.size() > MOST_PARTS || items.size() > AttachedFiles.MOST_FILES) {
          throw AttachedFiles.refused(
              name, "the file has too many parts, or two of one name", AttachedFiles.SAVE_ANEW);
        }
        boolean item = ITEM.matcher(entry.getName()).matches();
        byte[] part = part(zip, item, document.length);
        if (item) {
          items.add(part);
        }
        word |= entry.getName().equals("[Content_Types].xml");
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw AttachedFiles.refused(
          name, "the file is damaged or cut short", AttachedFiles.SAVE_ANEW);
    }
    if (!word) {
      throw AttachedFiles.refused(
          name, "this is no Word file", "give a document that was drawn with its source");
    }
    return List.copyOf(items);
  }

  private byte[] part(ZipInputStream zip, boolean kept, int packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      unpacked += read;
      boolean shrunk = unpacked > SMALL && unpacked / packed > MOST_SHRUNK;
      if (shrunk || unpacked > MOST_UNPACKED || kept && out.size() + read > AttachedFiles.LARGEST) {
        throw AttachedFiles.refused(
            name,
            "the file unpacks to more than a document can need",
            "give the document as it was drawn");
      }
      if (kept) {
        out.write(chunk, 0, read);
      }
    }
    return out.toByteArray();
  }
}
