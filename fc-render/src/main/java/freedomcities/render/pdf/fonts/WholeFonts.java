package freedomcities.render.pdf.fonts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/**
 * Whole fonts, as forms need them for what will be typed, and as OpenPDF embeds them: compressed
 * once and kept, since a font has half a million bytes. Serves many threads.
 */
final class WholeFonts {
  /**
   * The fonts of the shipped families that forms are typed in, and a few of one's own; each with
   * its table of characters.
   */
  private static final int MOST = 8;

  private static final PdfName LENGTH1 = new PdfName("Length1");

  private final Map<Content, byte[]> compressed =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, byte[]> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The same stream, compressed; {@code stored} went through a deflater that left it as long as it
   * was.
   */
  PdfStream compressed(PdfStream stored) throws IOException {
    Content content = new Content(stored);
    byte[] bytes = compressed(content);
    PdfStream out = Flate.stream(bytes);
    if (stored.contains(LENGTH1)) {
      out.put(LENGTH1, stored.get(LENGTH1));
    }
    return out;
  }

  private byte[] compressed(Content content) {
    synchronized (compressed) {
      byte[] known = compressed.get(content);
      if (known != null) {
        return known;
      }
    }
    byte[] made = deflated(content.bytes());
    synchronized (compressed) {
      compressed.put(content, made);
    }
    return made;
  }

  /**
   * What a stream holds, to be looked up by; kept for it, since a checksum alone could take one
   * font for another.
   */
  private static final class Content {
    private final byte[] bytes;
    private final int hash;

    Content(PdfStream stream) throws IOException {
      int length =
          stream.get(PdfName.LENGTH) instanceof PdfNumber known ? known.intValue() : 1 << 12;
      ByteArrayOutputStream out = new ByteArrayOutputStream(length);
      stream.writeContent(out);
      bytes = out.toByteArray();
      CRC32 crc = new CRC32();
      crc.update(bytes);
      hash = (int) crc.getValue();
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static byte[] deflated(byte[] stored) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stored))) {
      return Flate.deflated(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't fail to be read", e);
    }
  }
}
