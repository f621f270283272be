package freedomcities.cli.batch;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a table: UTF-8 and nothing else, with or without a byte order mark. */
final class TableText {
  /** Longer than any line of a table; keeps one that never ends from filling memory. */
  static final int LONGEST_LINE = 1 << 20;

  private static final int MARK = '\ufeff';
  private static final String SEPARATORS = ",;\t";

  private TableText() {}

  static Reader open(Path file) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder()), 1 << 16);
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  /**
   * What stands between the cells.
   *
   * @param named whether the first line names it, {@code sep=;}, as some spreadsheets write and
   *     want it; that line is no part of the table
   */
  record Separator(char character, boolean named) {
    /** Where it was saved again, the line has the blank cells of all others. */
    private static final Pattern NAMED =
        Pattern.compile("\"?(?i:sep)=([!-~&&[^A-Za-z0-9\"#]]|\t)\"?\\1*+ *");

    /** Unless it is named, the one of comma, semicolon and tab that the first line has most of. */
    static Separator of(Path file) throws IOException {
      try (Reader text = open(file)) {
        StringBuilder line = new StringBuilder();
        int[] seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int c = text.read(); c >= 0 && (quoted || c != '\n' && c != '\r'); c = text.read()) {
          quoted ^= c == '"';
          int which = quoted ? -1 : SEPARATORS.indexOf(c);
          if (which >= 0) {
            seen[which]++;
          }
          line.append((char) c);
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
          return new Separator(named.group(1).charAt(0), true);
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
          most = seen[i] > seen[most] ? i : most;
        }
        return new Separator(SEPARATORS.charAt(most), false);
      }
    }
  }

  /**
   * Refuses a table that is not UTF-8 through and through, with the place.
   *
   * @throws InputException if it isn't
   */
  static void check(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 1;
      int b;
      do {
        b = in.read();
        if (b == '\n' || b < 0) {
          check(file, number, line.toByteArray());
          line.reset();
          number++;
        } else {
          line.write(b);
          if (line.size() > LONGEST_LINE) {
            throw wrong(
                file,
                number,
                1,
                "a line of more than " + LONGEST_LINE / 1024 + " KiB",
                "look for missing line ends");
          }
        }
      } while (b >= 0);
    }
  }

  private static void check(Path file, int line, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    if (decoder().decode(ByteBuffer.wrap(bytes), chars, true).isError()) {
      chars.flip();
      throw wrong(
          file,
          line,
          chars.toString().codePointCount(0, chars.length()) + 1,
          "bytes that are no UTF-8 text",
          "save it as CSV in UTF-8 (in Excel: CSV UTF-8)");
    }
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static InputException wrong(Path file, int line, int column, String found, String remedy) {
    return new InputException(
        List.of(new Problem(new Location(file.toString(), line, column), found, remedy)));
  }
}
