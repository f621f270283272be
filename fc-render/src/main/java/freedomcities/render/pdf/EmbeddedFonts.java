package freedomcities.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/** Fonts as they were compressed for earlier files, the last that were asked for. Serves many threads. */
final class EmbeddedFonts {
  /** The faces of the shipped families, for instruments and for sheets in two languages, with their tables of characters. */
  private static final int MOST = 48;
  /** They are compressed once. */
  private static final int LEVEL = Deflater.DEFAULT_COMPRESSION;
  private static final PdfName LENGTH1 = new PdfName("Length1");

  private final Map<String, byte[]> compressed = new LinkedHashMap<>(MOST, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > MOST;
    }
  };

  /** The same stream, compressed; {@code stored} went through a deflater that left it as long as it was. */
  PdfStream compressed(PdfStream stored) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    stored.writeContent(content);
    byte[] bytes = compressed(content.toByteArray());
    PdfStream out = new PdfStream(bytes);
    if (stored.contains(LENGTH1)) {
      out.put(LENGTH1, stored.get(LENGTH1));
    }
    out.put(PdfName.FILTER, PdfName.FLATEDECODE);
    out.put(PdfName.LENGTH, new PdfNumber(bytes.length));
    return out;
  }

  private byte[] compressed(byte[] stored) {
    String digest = digest(stored);
    synchronized (compressed) {
      byte[] known = compressed.get(digest);
      if (known != null) {
        return known;
      }
    }
    byte[] made = deflated(stored);
    synchronized (compressed) {
      compressed.put(digest, made);
    }
    return made;
  }

  private static byte[] deflated(byte[] stored) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(LEVEL);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stored));
        DeflaterOutputStream to = new DeflaterOutputStream(out, deflater)) {
      in.transferTo(to);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't fail to be read and written", e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
