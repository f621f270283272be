package freedomcities.render.markdown;

import freedomcities.render.plain.Unfolded;
import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes CommonMark with pipe tables, a line per paragraph; every character of the text that could
 * be markup is escaped.
 *
 * <pre>
 * new MarkdownRenderer().render(document, out);
 * </pre>
 */
public final class MarkdownRenderer implements Renderer {
  /** A renderer for any number of documents and threads. */
  public MarkdownRenderer() {}

  @Override
  public String format() {
    return "md";
  }

  @Override
  public String mediaType() {
    return "text/markdown; charset=utf-8; variant=CommonMark";
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    String text = String.join("\n", new MarkdownBlocks(unfolded(document)).lines()) + "\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The document as it is written: tables that a pipe table can't hold row by row. */
  static Document unfolded(Document document) {
    return Unfolded.of(document, (table, alone) -> PipeTable.holds(table));
  }
}
