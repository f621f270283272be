package freedomcities.render.html;

import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes web pages: one file each, without scripts and without anything to fetch, readable by eye,
 * by ear and on paper.
 *
 * <pre>
 * new HtmlRenderer().render(document, out);
 * </pre>
 */
public final class HtmlRenderer implements Renderer {
  private final String style = style();

  /** A renderer for any number of documents and threads. */
  public HtmlRenderer() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    // Whole or not at all: what can't be said is known before the first byte leaves.
    String page = new PageWriter(document, style).written();
    out.write(page.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The style sheet that goes into each page. */
  static String style() {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
