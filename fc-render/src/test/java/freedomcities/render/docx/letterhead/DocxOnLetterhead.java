package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.DocxRenderer;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.tree.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Word files on a letterhead. */
final class DocxOnLetterhead {
  private DocxOnLetterhead() {}

  /** The ordinance that has something of everything. */
  static byte[] docx(WordLetterhead stationery) {
    return docx(stationery, SampleOrdinance.ordinance());
  }

  static byte[] docx(WordLetterhead stationery, Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxRenderer(stationery).render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
