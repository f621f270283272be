package freedomcities.scan.source;

import static java.util.Objects.requireNonNull;

import freedomcities.problems.Problem;
import java.util.List;

/**
 * A manual as its file has it. All offsets into it, here and in what is made of it, count letters
 * of {@link #text}. Immutable.
 *
 * @param name of the file as it was given
 * @param sha256 of the file, in hexadecimal
 * @param format what it is written in
 * @param text all of it, with the hyphens, heads and feet that it has; pages end with a form feed
 * @param lines of the text in the order in which they are read
 * @param pages in order; none if the format has none
 * @param messages what could not be read, and what would do
 */
public record ManualSource(
    String name,
    String sha256,
    Format format,
    String text,
    List<SourceLine> lines,
    List<SourcePage> pages,
    List<Problem> messages) {
  /** Keeps copies of its lists. */
  public ManualSource {
    requireNonNull(name, "name");
    requireNonNull(sha256, "sha256");
    requireNonNull(format, "format");
    requireNonNull(text, "text");
    lines = List.copyOf(requireNonNull(lines, "lines"));
    pages = List.copyOf(requireNonNull(pages, "pages"));
    messages = List.copyOf(requireNonNull(messages, "messages"));
  }

  /**
   * {@return the letters of a line}
   *
   * @param line of this source
   */
  public String text(SourceLine line) {
    return text.substring(line.start(), line.end());
  }

  ManualSource with(List<Problem> told) {
    return new ManualSource(name, sha256, format, text, lines, pages, told);
  }
}
