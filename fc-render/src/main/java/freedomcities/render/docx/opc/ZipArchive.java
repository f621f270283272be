package freedomcities.render.docx.opc;

import freedomcities.render.deflate.Deflation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP file that depends on nothing but what is in it. Parts that many files share are compressed
 * once and copied from then on, which the JDK's own writer can't do (APPNOTE.TXT 6.3, sections
 * 4.3.7, 4.3.12 and 4.3.16).
 */
public final class ZipArchive {
  public static final String CONTENT_TYPES = "[Content_Types].xml";

  private static final int LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;
  private static final short VERSION = 20, DEFLATED = 8;

  /** The names are UTF-8. */
  private static final short FLAGS = 1 << 11;

  /**
   * January 1, 1980, one minute past midnight, about the earliest that the format can say: the
   * files bear no date.
   */
  private static final short TIME = 1 << 5, DATE = 1 << 5 | 1;

  /** A part as it stands in a file. */
  public record Packed(byte[] deflated, int size, int crc) {}

  private final SortedMap<String, Packed> parts = new TreeMap<>();
  private final Deflater deflater = new Deflater(Deflation.LEVEL, true);

  public ZipArchive add(String name, byte[] bytes) {
    return add(name, packed(bytes, Deflation.of(bytes, deflater)));
  }

  public ZipArchive add(String name, Packed part) {
    parts.put(name, part);
    return this;
  }

  /** A part to be added to several files. */
  public static Packed packed(byte[] bytes) {
    return packed(bytes, Deflation.of(bytes, true));
  }

  private static Packed packed(byte[] bytes, byte[] deflated) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return new Packed(deflated, bytes.length, (int) crc.getValue());
  }

  /** Writes all parts, used once. */
  public static void write(SortedMap<String, byte[]> parts, OutputStream out) throws IOException {
    ZipArchive archive = new ZipArchive();
    parts.forEach(archive::add);
    archive.writeTo(out);
  }

  /**
   * Writes the parts, the list of content types first, as readers that stream expect; flushes,
   * doesn't close. Nothing can be added after it.
   */
  public void writeTo(OutputStream out) throws IOException {
    deflater.end();
    Packed contentTypes = parts.remove(CONTENT_TYPES);
    if (contentTypes == null) {
      throw new IllegalArgumentException("a package without " + CONTENT_TYPES);
    }
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    int at = entry(CONTENT_TYPES, contentTypes, 0, out, directory);
    for (Map.Entry<String, Packed> part : parts.entrySet()) {
      at = entry(part.getKey(), part.getValue(), at, out, directory);
    }
    directory.writeTo(out);
    short entries = (short) (parts.size() + 1);
    out.write(
        block(22)
            .putInt(END)
            .putInt(0)
            .putShort(entries)
            .putShort(entries)
            .putInt(directory.size())
            .putInt(at)
            .putShort((short) 0)
            .array());
    out.flush();
  }

  /** Writes an entry and notes it in the directory; where the next one stands. */
  private static int entry(
      String name, Packed part, int at, OutputStream out, ByteArrayOutputStream directory)
      throws IOException {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    byte[] shared =
        block(26)
            .putShort(VERSION)
            .putShort(FLAGS)
            .putShort(DEFLATED)
            .putShort(TIME)
            .putShort(DATE)
            .putInt(part.crc())
            .putInt(part.deflated().length)
            .putInt(part.size())
            .putShort((short) letters.length)
            .putShort((short) 0)
            .array();
    out.write(block(4).putInt(LOCAL).array());
    out.write(shared);
    out.write(letters);
    out.write(part.deflated());
    directory.write(block(6).putInt(CENTRAL).putShort(VERSION).array());
    directory.write(shared);
    // No comment, the first disk, no attributes.
    directory.write(block(14).putInt(10, at).array());
    directory.write(letters);
    return at + 4 + shared.length + letters.length + part.deflated().length;
  }

  private static ByteBuffer block(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
