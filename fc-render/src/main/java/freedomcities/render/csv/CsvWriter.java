package freedomcities.render.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows by RFC 4180: commas, lines ended by CR LF, a cell in quotation marks where it needs them,
 * marks within it doubled.
 *
 * <p>Two things are for spreadsheets. The file begins with the UTF-8 byte order mark, without which
 * Excel reads another character set. A cell that begins with {@code = + - @}, a tab or a line end
 * (each also in its full-width form), after any spaces, gets an apostrophe before it, so that no
 * cell is ever a formula: what stands in a town file is data. Characters that no line of text holds
 * (NUL and the like) become spaces.
 */
public final class CsvWriter {
  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final OutputStream out;

  /**
   * Begins a table; the stream stays the caller's to close.
   *
   * @param out gets the byte order mark at once, and each row when it is given
   * @throws IOException if the stream fails
   */
  public CsvWriter(OutputStream out) throws IOException {
    requireNonNull(out, "out");
    this.out = out;
    write(MARK);
  }

  /**
   * One more row.
   *
   * @param cells as they are to be read, quoted or not as needed; their number is not looked at
   * @throws IOException if the stream fails
   */
  public void row(List<String> cells) throws IOException {
    write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  /**
   * Hands on what was written.
   *
   * @throws IOException if the stream fails
   */
  public void flush() throws IOException {
    out.flush();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static String cell(String value) {
    String text = value.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", " ");
    String bare = text.replaceFirst("^[\\p{Zs}\\uFEFF]+", "");
    if (!bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted =
        text.chars()
                .anyMatch(
                    c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\'' || c == '\t')
            || !text.equals(text.strip());
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
