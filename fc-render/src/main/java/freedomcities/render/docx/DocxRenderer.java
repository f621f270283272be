package freedomcities.render.docx;

import freedomcities.render.docx.letterhead.WordLetterhead;
import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes Word files that a drafter goes on working in: styles, automatic numbers, fields, content
 * controls, tracked changes and comments are Word's own.
 *
 * <pre>
 * new DocxRenderer().render(document, out);
 * </pre>
 */
public final class DocxRenderer implements Renderer {
  private final @Nullable WordLetterhead stationery;

  /** A renderer for any number of documents and threads. */
  public DocxRenderer() {
    this.stationery = null;
  }

  /** One that writes on a town's letterhead what goes on it. */
  public DocxRenderer(WordLetterhead stationery) {
    this.stationery = stationery;
  }

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    // Whole or not at all: what can't be said is known before the first byte leaves.
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    boolean served = stationery != null && stationery.serves(document.metadata().printing());
    new DocumentPackage(document, served ? stationery : null).write(whole);
    whole.writeTo(out);
    out.flush();
  }
}
