package freedomcities.render.pdf;

import freedomcities.render.pdf.composing.PaginatedDocument;
import freedomcities.render.pdf.file.PdfFile;
import freedomcities.tree.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents bound into one file: each on its own pages as it is alone, numbered through at the
 * foot, a bookmark for each over its own. Made by {@link PdfRenderer#packet}. Immutable.
 */
public final class PdfPacket {
  private final PdfRenderer renderer;
  private final List<PaginatedDocument> documents;

  PdfPacket(PdfRenderer renderer, List<PaginatedDocument> documents) {
    this.renderer = renderer;
    this.documents = List.copyOf(documents);
  }

  /** How many pages each of the documents has, in their order. */
  public List<Integer> pages() {
    return documents.stream().map(PaginatedDocument::sides).toList();
  }

  /** How many pages a cover has. */
  public int pages(Document cover) {
    return renderer.laid(cover).sides();
  }

  /** Writes the file; its title and date are those of the cover. */
  public void write(Document cover, OutputStream out) throws IOException {
    List<PaginatedDocument> all = new ArrayList<>();
    all.add(renderer.laid(cover));
    all.addAll(documents);
    new PdfFile(cover.metadata(), List.of(), all).write(out);
  }
}
