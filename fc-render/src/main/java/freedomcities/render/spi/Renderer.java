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
  /**
   * {@return the file name's ending without its dot, {@code docx}; also what a caller asks for}
   * Lower-case letters and digits, the same each time; {@code csv} is taken.
   */
  String format();

  /** {@return the media type, {@code application/pdf}} */
  String mediaType();

  /**
   * Writes the whole document. The stream is flushed, never closed.
   *
   * @param document of any kind; its metadata say how it is to be printed
   * @param out takes the bytes; where the format can't say something, best none of them
   * @throws RenderException if the format can't say something that the document holds, naming it
   * @throws IOException if the stream fails
   */
  void render(Document document, OutputStream out) throws IOException;
}
