package freedomcities.cli.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import freedomcities.cli.drafting.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The documents of one place, as one line of a journal tells them.
 *
 * @param input fingerprint of all that they follow from
 * @param place as file names begin
 */
public record JournalLine(String input, String place, List<Entry> entries) {
  public JournalLine {
    entries = List.copyOf(entries);
  }

  /**
   * A document in a format, or one that this place doesn't have.
   *
   * @param file its name; empty if it was not drawn
   * @param note why it was not drawn; empty else
   */
  public record Entry(
      String document, String language, String file, long bytes, String sha256, String note) {
    private static final int PARTS = 6;

    boolean drawn() {
      return !file.isEmpty();
    }

    /**
     * Whether a text is the name of a file and leads nowhere else: a list may have been changed, or
     * come from somebody else.
     */
    static boolean isName(String file) {
      return !file.isBlank() && !file.matches("(?s)\\.{1,2}|.*[/\\\\:\\p{Cntrl}].*");
    }

    /** Whether the file lies in a folder as it was written there. */
    boolean liesIn(Path folder) throws IOException {
      if (!isName(file)) {
        return false;
      }
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) != bytes) {
        return false;
      }
      MessageDigest digest = Fingerprint.sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }
  }

  /** One line, with its end. */
  String line() {
    List<String> fields = new ArrayList<>(List.of(input, place));
    for (Entry entry : entries) {
      fields.addAll(
          List.of(
              entry.document(),
              entry.language(),
              entry.file(),
              Long.toString(entry.bytes()),
              entry.sha256(),
              entry.note().replaceAll("\\R", " ")));
    }
    StringWriter line = new StringWriter();
    CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .bufferSize(0)
        .build(line)
        .writeRecord(fields);
    return line.toString();
  }

  static JournalLine parse(String line) {
    List<String> fields = CsvReader.builder().ofSingleCsvRecord(line).getFields();
    List<Entry> entries = new ArrayList<>();
    for (int i = 2; i + Entry.PARTS <= fields.size(); i += Entry.PARTS) {
      entries.add(
          new Entry(
              fields.get(i),
              fields.get(i + 1),
              fields.get(i + 2),
              Long.parseLong(fields.get(i + 3)),
              fields.get(i + 4),
              fields.get(i + 5)));
    }
    return new JournalLine(fields.get(0), fields.get(1), entries);
  }
}
