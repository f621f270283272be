package freedomcities.render.text;

import freedomcities.render.plain.Unfolded;
import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import freedomcities.tree.Numbers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes plain text, 72 columns wide, for e-mail and agenda systems: UTF-8, line feeds, changes in
 * words.
 *
 * <pre>
 * new TextRenderer().render(document, out);
 * </pre>
 */
public final class TextRenderer implements Renderer {
  /** A renderer for any number of documents and threads. */
  public TextRenderer() {}

  @Override
  public String format() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    String text = String.join("\n", new TextBlocks(unfolded(document)).lines()) + "\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The document as it is written: tables that are too wide for columns row by row. */
  static Document unfolded(Document document) {
    Words words = new Words(Numbers.of(document));
    return Unfolded.of(document, (table, alone) -> alone && Columns.of(table, words) != null);
  }
}
