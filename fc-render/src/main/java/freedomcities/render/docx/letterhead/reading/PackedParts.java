package freedomcities.render.docx.letterhead.reading;

import freedomcities.problems.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a file that may have been made to do harm: every number is bounded before memory is spent
 * on it.
 */
final class PackedParts {
  /** A letterhead with a photograph in its head has a tenth of this. */
  static final int MOST_BYTES = 5 << 20;

  static final int MOST_PARTS = 1_000;
  static final int LARGEST_PART = 16 << 20;
  static final int MOST_UNPACKED = 48 << 20;

  /**
   * Word's own markup shrinks to a twentieth; what shrinks further than this was made to. Small
   * parts may.
   */
  static final int MOST_SHRUNK = 200, SMALL = 1 << 20;

  private static final int CHUNK = 1 << 14;
  private static final int END_RECORD = 22, LONGEST_COMMENT = 0xffff;
  private static final Pattern OUTSIDE =
      Pattern.compile("(^|.*/)\\.\\.?(/.*|$)|/.*|.*[\\\\:\\x00].*|.*//.*");

  private final LetterheadProblems refusal;
  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private long unpacked;

  private PackedParts(LetterheadProblems refusal) {
    this.refusal = refusal;
  }

  /** The parts by name. */
  static SortedMap<String, byte[]> of(byte[] file, LetterheadProblems refusal) {
    PackedParts packed = new PackedParts(refusal);
    packed.kind(file);
    packed.unpack(file);
    return packed.parts;
  }

  private void kind(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw refusal.because(
          "the file is larger than " + (MOST_BYTES >> 20) + " MiB",
          "give the letterhead alone, with smaller pictures");
    }
    if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw refusal.because(
          "the file is encrypted, or of the old format of Word 97 (.doc)",
          "save it without a password as a Word document (.docx) or template (.dotx)");
    }
    if (!begins(file, 'P', 'K', 3, 4)) {
      throw refusal.because(
          "this is no Word file", "give a Word document (.docx) or template (.dotx)");
    }
  }

  private static boolean begins(byte[] file, int... mark) {
    return marked(file, 0, mark);
  }

  private static boolean marked(byte[] file, int at, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (at + i >= file.length || (file[at + i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(byte[] file) {
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_PARTS) {
          throw refusal.because(
              "the file has more than " + MOST_PARTS + " parts", LetterheadProblems.SAVE_ANEW);
        }
        String name = named(entry.getName());
        if (!entry.isDirectory()) {
          parts.put(name, unpacked(zip, entry));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw damaged();
    }
    // Word looks parts up in the list at the end; a file whose list says otherwise would be another
    // file there.
    if (entries != listed(file)) {
      throw damaged();
    }
    long shrunk = unpacked / Math.max(1, file.length);
    if (unpacked > SMALL && shrunk > MOST_SHRUNK) {
      throw bomb("the file unpacks to " + shrunk + " times its size");
    }
  }

  private String named(String name) {
    if (name.isEmpty() || OUTSIDE.matcher(name).matches()) {
      throw refusal.because(
          "a part is called \"" + shown(name) + "\", which is no name for a part",
          LetterheadProblems.SAVE_ANEW);
    }
    if (!seen.add(name.toLowerCase(Locale.ROOT))) {
      throw refusal.because(
          "two parts are called \"" + shown(name) + "\"", LetterheadProblems.SAVE_ANEW);
    }
    return name;
  }

  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}", "?").substring(0, Math.min(60, name.length()));
  }

  private byte[] unpacked(ZipInputStream zip, ZipEntry entry) throws IOException {
    if (entry.getSize() > LARGEST_PART) {
      throw large(entry);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      unpacked += read;
      if (out.size() + read > LARGEST_PART) {
        throw large(entry);
      }
      if (unpacked > MOST_UNPACKED) {
        throw bomb("the file unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB");
      }
      out.write(chunk, 0, read);
    }
    return out.toByteArray();
  }

  private InputException large(ZipEntry entry) {
    return bomb(
        "the part "
            + shown(entry.getName())
            + " unpacks to more than "
            + (LARGEST_PART >> 20)
            + " MiB");
  }

  private InputException bomb(String found) {
    return refusal.because(found, "give the letterhead alone, with smaller pictures");
  }

  private InputException damaged() {
    return refusal.because("the file is damaged or cut short", LetterheadProblems.SAVE_ANEW);
  }

  /** How many entries the list at the end of the archive has; -1 if there is no such list. */
  private static int listed(byte[] file) {
    int last = file.length - END_RECORD;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (marked(file, at, 'P', 'K', 5, 6)) {
        return file[at + 10] & 0xff | (file[at + 11] & 0xff) << 8;
      }
    }
    return -1;
  }
}
