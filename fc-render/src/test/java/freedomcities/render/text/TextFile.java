package freedomcities.render.text;

import freedomcities.render.Runs;
import freedomcities.render.plain.Opening;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A plain text file, read back. */
public final class TextFile {
  private TextFile() {}

  public static String written(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TextRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * What in the file isn't what the document says, tables that are too wide for columns being read
   * row by row.
   */
  public static String difference(String file, Document document) {
    List<String> expected =
        Stream.concat(
                Opening.of(document).stream(),
                Linearisation.of(TextRenderer.unfolded(document)).stream())
            .toList();
    return Runs.difference(pieces(file), expected);
  }

  /** The words between line ends and wider gaps, without the addresses that follow the text. */
  public static List<String> pieces(String file) {
    int addresses = file.lastIndexOf("\n\n--\n");
    String text = addresses < 0 ? file : file.substring(0, addresses);
    return Arrays.stream(text.split("\n| {2,}"))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
