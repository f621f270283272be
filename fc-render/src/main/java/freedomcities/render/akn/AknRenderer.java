package freedomcities.render.akn;

import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes Akoma Ntoso 3.0: an ordinance or act as {@code bill}, a resolution as {@code statement},
 * all else as {@code doc}.
 *
 * <pre>
 * new AknRenderer().render(document, out);
 * </pre>
 */
public final class AknRenderer implements Renderer {
  /** A renderer for any number of documents and threads. */
  public AknRenderer() {}

  @Override
  public String format() {
    return "akn";
  }

  @Override
  public String mediaType() {
    return "application/akn+xml";
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    // Whole or not at all: what can't be said is known before the first byte leaves.
    out.write(new AknDocument(document).written().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
