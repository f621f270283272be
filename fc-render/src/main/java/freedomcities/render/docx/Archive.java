package freedomcities.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that depends on nothing but what is in it. */
final class Archive {
  static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * About the earliest that the format can say, and set as local time, since the other setter converts from the time zone.
   * Midnight itself means "before 1980" to the JDK, which then adds a field with the instant in the default time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

  private Archive() {}

  /** Writes the parts, the list of content types first, as readers that stream expect; flushes, doesn't close. */
  static void write(SortedMap<String, byte[]> parts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    byte[] contentTypes = parts.get(CONTENT_TYPES);
    if (contentTypes == null) {
      throw new IllegalArgumentException("a package without " + CONTENT_TYPES);
    }
    entry(zip, CONTENT_TYPES, contentTypes);
    for (var part : parts.entrySet()) {
      if (!part.getKey().equals(CONTENT_TYPES)) {
        entry(zip, part.getKey(), part.getValue());
      }
    }
    zip.finish();
    zip.flush();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
