package freedomcities.scan.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a Word file that have text, numbers and styles. All else (pictures, fonts) is passed
 * over and never held in memory; what is unpacked is counted, and bounded.
 */
final class PackedParts {
  static final String DOCUMENT = "word/document.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String STYLES = "word/styles.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String ENDNOTES = "word/endnotes.xml";

  private static final Set<String> READ = Set.of(DOCUMENT, NUMBERING, STYLES, FOOTNOTES, ENDNOTES);
  private static final int MOST_PARTS = 20_000;
  private static final int CHUNK = 1 << 14;

  /** Word's own markup shrinks to a twentieth; what shrinks further than this was made to. */
  private static final int MOST_SHRUNK = 300, SMALL = 4 << 20;

  private final Refusal refusal;
  private final Limits limits;
  private final int packed;
  private long unpacked;

  private PackedParts(Refusal refusal, Limits limits, int packed) {
    this.refusal = refusal;
    this.limits = limits;
    this.packed = packed;
  }

  static Map<String, byte[]> of(byte[] file, Refusal refusal, Limits limits) {
    return new PackedParts(refusal, limits, file.length).unpack(file);
  }

  private Map<String, byte[]> unpack(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_PARTS) {
          throw refusal.because(
              "the file has more than " + MOST_PARTS + " parts", Refusal.SAVE_ANEW);
        }
        boolean wanted = READ.contains(entry.getName());
        byte[] bytes = unpacked(zip, wanted);
        if (wanted && parts.putIfAbsent(entry.getName(), bytes) != null) {
          throw refusal.because("two parts are called " + entry.getName(), Refusal.SAVE_ANEW);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw refusal.damaged();
    }
    if (!parts.containsKey(DOCUMENT)) {
      throw refusal.because(
          "this is no Word file", "give the manual as PDF, Word (.docx), HTML or text");
    }
    return parts;
  }

  private byte[] unpacked(ZipInputStream zip, boolean wanted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      unpacked += read;
      long shrunk = unpacked / Math.max(1, packed);
      if (wanted && out.size() + read > limits.unpacked()
          || unpacked > SMALL && shrunk > MOST_SHRUNK) {
        throw refusal.because(
            "the file unpacks to "
                + (shrunk > MOST_SHRUNK
                    ? "more than " + MOST_SHRUNK + " times its size"
                    : "more than " + (limits.unpacked() >> 20) + " MiB"),
            Refusal.SAVE_ANEW);
      }
      if (wanted) {
        out.write(chunk, 0, read);
      }
    }
    return out.toByteArray();
  }
}
