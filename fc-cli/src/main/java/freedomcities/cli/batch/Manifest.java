package freedomcities.cli.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.csv.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The list of what a batch made, in the order of its rows: a line for each file, each document that
 * was not drawn, each problem.
 */
final class Manifest implements AutoCloseable {
  static final String FILE = "manifest.csv";
  private static final List<String> HEADER =
      List.of(
          "source",
          "line",
          "column",
          "place",
          "document",
          "language",
          "file",
          "bytes",
          "sha256",
          "result",
          "problem",
          "input");
  private static final String NOT_DRAWN = "not drawn";

  private final OutputStream out;
  private final CsvWriter csv;
  private final String written;

  /**
   * {@code written} is what the list says of a file: {@code written}, or {@code hashed} where none
   * is kept.
   */
  Manifest(Path file, String written) throws IOException {
    this.out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    this.csv = new CsvWriter(out);
    this.written = written;
    csv.row(HEADER);
  }

  void add(RowOutcome outcome) throws IOException {
    for (JournalLine.Entry entry : outcome.made().entries()) {
      row(outcome.at(), outcome, entry, entry.drawn() ? written : NOT_DRAWN, entry.note());
    }
    for (Problem problem : outcome.problems()) {
      row(
          problem.location().line() == 0 ? outcome.at() : problem.location(),
          outcome,
          new JournalLine.Entry("", "", "", 0, "", ""),
          "bad",
          problem.found() + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy()));
    }
  }

  /**
   * Takes over what an older list tells of files that lie in the folder still, and that this run
   * did not come by.
   */
  void addFrom(Path older, Path folder, Predicate<String> seen) throws IOException {
    try (Reader text = TableText.open(older);
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        boolean file = isWhole(row) && field(row, "result").equals("written");
        if (file
            && !seen.test(field(row, "input"))
            && JournalLine.Entry.isName(field(row, "file"))
            && Files.isRegularFile(folder.resolve(field(row, "file")), LinkOption.NOFOLLOW_LINKS)) {
          csv.row(row.getFields());
        }
      }
    }
  }

  private void row(
      Location at, RowOutcome outcome, JournalLine.Entry entry, String result, String problem)
      throws IOException {
    csv.row(
        List.of(
            at.file(),
            number(at.line()),
            number(at.column()),
            outcome.made().place(),
            entry.document(),
            entry.language(),
            entry.file(),
            number(entry.bytes()),
            entry.sha256(),
            result,
            problem,
            outcome.made().input()));
  }

  private static String number(long number) {
    return number == 0 ? "" : Long.toString(number);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      csv.flush();
    }
  }

  /**
   * Whether a file is such a list, as far as it was written; nothing but NUL where a power cut came
   * before the disk.
   */
  static boolean isBegun(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    CsvWriter csv = new CsvWriter(head);
    csv.row(HEADER);
    csv.flush();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begun = in.readNBytes(head.size());
      return Arrays.equals(begun, Arrays.copyOf(head.toByteArray(), begun.length))
          || Arrays.equals(begun, new byte[begun.length]);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** Whether a file is such a list, and not something of the user's that has its name. */
  static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Reader text = TableText.open(file);
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()).equals(HEADER);
    } catch (RuntimeException | java.nio.charset.CharacterCodingException e) {
      return false;
    }
  }

  /** Puts what a list tells of files into a journal, for the next run to start from. */
  static void read(Path file, WorkFolder into) throws IOException {
    try (Reader text = TableText.open(file);
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      JournalLine made = new JournalLine("", "", List.of());
      for (CsvRecord row : rows) {
        boolean told = isWhole(row);
        if (told && !field(row, "input").equals(made.input())) {
          keep(made, into);
          made = new JournalLine(field(row, "input"), field(row, "place"), List.of());
        }
        String named = told ? field(row, "file") : "";
        boolean leadsElsewhere = !named.isEmpty() && !JournalLine.Entry.isName(named);
        if (told && !field(row, "document").isEmpty() && !leadsElsewhere) {
          made = with(made, row);
        }
      }
      keep(made, into);
    }
  }

  /**
   * Whether a row has all columns and tells which input it is of; others were not written by this
   * program.
   */
  private static boolean isWhole(CsvRecord row) {
    return row.getFieldCount() == HEADER.size() && field(row, "input").matches("[0-9a-f]{64}");
  }

  private static String field(CsvRecord row, String column) {
    return row.getField(HEADER.indexOf(column));
  }

  private static JournalLine with(JournalLine made, CsvRecord row) {
    List<JournalLine.Entry> entries = new ArrayList<>(made.entries());
    String bytes = field(row, "bytes");
    boolean drawn = !field(row, "result").equals(NOT_DRAWN);
    entries.add(
        new JournalLine.Entry(
            field(row, "document"),
            field(row, "language"),
            field(row, "file"),
            bytes.matches("[0-9]{1,15}") ? Long.parseLong(bytes) : 0,
            field(row, "sha256"),
            drawn ? "" : field(row, "problem")));
    return new JournalLine(made.input(), made.place(), entries);
  }

  private static void keep(JournalLine made, WorkFolder into) throws IOException {
    if (!made.entries().isEmpty()) {
      into.record(made);
    }
  }
}
