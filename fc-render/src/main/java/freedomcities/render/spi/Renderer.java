package freedomcities.render.spi;

import freedomcities.tree.Document;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one format from a document tree and knows nothing else. Immutable; one renderer serves
 * many threads; the same document gives the same bytes in any time zone, locale and default
 * charset.
 */
public interface Renderer {
  /** The file name's ending without its dot, {@code docx}; also what a caller asks for. */
  String format();

  /** The media type, {@code application/pdf}. */
  String mediaType();

  /**
   * Writes the whole document. The stream is flushed, never closed.
   *
   * @throws RenderException if the format can't say something that the document holds, naming it
   * @throws IOException if the stream fails
   */
  void render(Document document, OutputStream out) throws IOException;
}
