package freedomcities.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the tree says, the Word file says, and Word will open it. */
public class DocxRoundTripTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 250)
  void aFileReadsBackToTheLinearisation(@ForAll("documents") Document document) {
    byte[] docx = docx(document);
    assertThat(difference(DocxText.lines(docx), Linearisation.of(document))).isEmpty();
    assertThat(DocxLint.faults(docx)).isEmpty();
  }

  /** The first line that differs, rather than two whole documents. */
  private static String difference(List<String> read, List<String> expected) {
    for (int i = 0; i < Math.max(read.size(), expected.size()); i++) {
      String is = i < read.size() ? read.get(i) : "(nothing)";
      String should = i < expected.size() ? expected.get(i) : "(nothing)";
      if (!is.equals(should)) {
        return "line " + i + "\n  read     " + is + "\n  expected " + should;
      }
    }
    return "";
  }

  static Document with(Conventions conventions, Block... blocks) {
    return new Document(SampleOrdinance.metadata("en-US", conventions), List.of(blocks));
  }

  public static byte[] docx(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
