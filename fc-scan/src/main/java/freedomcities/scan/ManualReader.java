package freedomcities.scan;

import freedomcities.problems.InputException;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import freedomcities.rules.RuleSet;
import freedomcities.scan.outline.OutlineReader;
import freedomcities.scan.source.Limits;
import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.ReadingProgress;
import freedomcities.scan.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in: reads manuals of an agency as PDF, Word, web page, text or Markdown. Immutable, for
 * many threads.
 *
 * <pre>{@code
 * ManualReader reader = ManualReader.of(RuleSet.standard());
 * Manual manual = reader.read(Path.of("manual.pdf"));
 * manual.outline().sections().forEach(section -> System.out.println(section.citation().words()));
 * }</pre>
 */
public final class ManualReader {
  private final RuleSet rules;
  private final Limits limits;
  private final ReadingProgress progress;

  private ManualReader(RuleSet rules, Limits limits, ReadingProgress progress) {
    this.rules = rules;
    this.limits = limits;
    this.progress = progress;
  }

  /**
   * {@return a reader within {@link Limits#STANDARD} that tells nobody how far it has come}
   *
   * @param rules that manuals are read for
   */
  public static ManualReader of(RuleSet rules) {
    return new ManualReader(rules, Limits.STANDARD, ReadingProgress.NONE);
  }

  /**
   * {@return the same reader with other limits}
   *
   * @param other in the place of {@link Limits#STANDARD}
   */
  public ManualReader within(Limits other) {
    return new ManualReader(rules, other, progress);
  }

  /**
   * {@return the same reader, which tells how far it has come}
   *
   * @param told of each page, on the thread that reads
   */
  public ManualReader telling(ReadingProgress told) {
    return new ManualReader(rules, limits, told);
  }

  /**
   * For a process that reads manuals and does nothing else with PDFs: PDFBox looks for no fonts of
   * the machine, which takes seconds and which text doesn't need.
   */
  public static void ownsTheProcess() {
    SourceReader.leaveMachineFontsAlone();
  }

  /** {@return the rules that manuals are read for} */
  public RuleSet rules() {
    return rules;
  }

  /**
   * Reads a file.
   *
   * @param file a manual
   * @return its text and outline
   * @throws InputException if nothing of it can be read, with what to do
   * @throws IOException if the file can't be opened
   */
  public Manual read(Path file) throws IOException {
    try (InputStream in = NamedFile.open(file, "a manual")) {
      int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.bytes() + 1);
      return read(file.toString(), in.readNBytes(most));
    }
  }

  /**
   * Reads a file that is in memory.
   *
   * @param name of the file, for messages
   * @param bytes all of it
   * @return its text and outline
   * @throws InputException if nothing of it can be read, with what to do
   */
  public Manual read(String name, byte[] bytes) {
    ManualSource source = new SourceReader(limits).read(name, bytes, progress);
    return new Manual(source, OutlineReader.read(source));
  }

  /**
   * Reads several files of one agency.
   *
   * @param files in the order in which they are given
   * @return the manual of each
   * @throws InputException if some of them can't be read: with the problems of all
   * @throws IOException if a file can't be opened
   */
  public List<Manual> read(List<Path> files) throws IOException {
    List<Manual> manuals = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        manuals.add(read(file));
      } catch (InputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return manuals;
  }
}
