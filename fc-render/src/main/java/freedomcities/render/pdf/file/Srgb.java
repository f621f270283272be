package freedomcities.render.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A small sRGB colour profile (ICC 2.1, three primaries and a gamma of 2.2), made here because the
 * one that a JDK ships differs from version to version.
 */
final class Srgb {
  static final String NAME = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private Srgb() {}

  static byte[] profile() {
    byte[] curve = curve();
    byte[][] data = {
      description(),
      copyright(),
      xyz(0.9642, 1, 0.8249),
      xyz(0.43607, 0.22249, 0.01392),
      xyz(0.38515, 0.71687, 0.09708),
      xyz(0.14307, 0.06061, 0.7141),
      curve
    };
    int start = HEADER + 4 + 12 * TAGS.length;
    int size = start;
    for (byte[] part : data) {
      size += part.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    header(out, size);
    out.putInt(TAGS.length);
    int offset = start;
    for (int i = 0; i < TAGS.length; i++) {
      byte[] part = data[Math.min(i, data.length - 1)];
      out.put(ascii(TAGS[i])).putInt(offset).putInt(part.length);
      offset += i < data.length - 1 ? part.length : 0;
    }
    for (byte[] part : data) {
      out.put(part);
    }
    return out.array();
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x02100000);
    out.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.putShort((short) part);
    }
    out.put(ascii("acsp"));
    out.position(68);
    out.putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
    out.position(HEADER);
  }

  private static byte[] description() {
    byte[] name = ascii(NAME + "\0");
    // The Unicode and Macintosh names that follow are left empty; the type pads to a fixed 78
    // bytes, and to four.
    int length = (12 + name.length + 78 + 3) / 4 * 4;
    return ByteBuffer.allocate(length)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(name.length)
        .put(name)
        .array();
  }

  private static byte[] copyright() {
    byte[] words = ascii("No copyright, use freely\0");
    int length = (8 + words.length + 3) / 4 * 4;
    return ByteBuffer.allocate(length).put(ascii("text")).putInt(0).put(words).array();
  }

  private static byte[] xyz(double x, double y, double z) {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ "))
        .putInt(0)
        .putInt(fixed(x))
        .putInt(fixed(y))
        .putInt(fixed(z))
        .array();
  }

  private static byte[] curve() {
    return ByteBuffer.allocate(16)
        .put(ascii("curv"))
        .putInt(0)
        .putInt(1)
        .putShort((short) 0x0233)
        .array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
