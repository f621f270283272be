package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.scan.outline.Block;
import freedomcities.scan.outline.Citation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A section may begin on a page that is a picture: what comes after isn't of the one before. */
class UnreadPagesTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  private static byte[] withPicture(byte[] file, int page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage paper = document.getPage(page - 1);
      BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream to = new PDPageContentStream(document, paper)) {
        to.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /** How each sentence is cited. */
  private static Map<String, Citation> cited(Manual manual) {
    Map<String, Citation> cited = new HashMap<>();
    for (Block block : manual.outline().blocks()) {
      block.sentences().forEach(one -> cited.putIfAbsent(one.text(), block.citation()));
    }
    return cited;
  }

  @ParameterizedTest
  @EnumSource
  void nothingAfterAPictureIsCitedWrongly(HouseStyle style) throws IOException {
    Layout usual = Layout.of(style);
    Layout layout = new Layout(usual.width(), 330, Layout.NONE, false, 1, usual.column(), 1);
    byte[] file = PdfManual.write(style.manual(3, 15), layout);
    Manual whole = READER.read("manual.pdf", file);
    Map<String, Citation> must = cited(whole);
    List<String> wrong = new ArrayList<>();
    Set<Boolean> numbered = new HashSet<>();
    for (int page = 2; page < whole.source().pages().size(); page++) {
      Manual manual = READER.read("manual.pdf", withPicture(file, page));
      assertThat(manual.source().messages()).hasSize(1);
      for (Map.Entry<String, Citation> one : cited(manual).entrySet()) {
        Citation right = must.get(one.getKey());
        Citation is = one.getValue();
        // A sentence that goes on over the page is cut, and looked at by its pieces elsewhere.
        if (right != null) {
          boolean ofOther =
              isOther(is.number(), right.number())
                  || isOther(is.heading(), right.heading())
                  || isOther(is.chapter(), right.chapter());
          if (ofOther) {
            wrong.add(page + ": " + one.getKey() + " is " + is.words() + " not " + right.words());
          }
          numbered.add(is.page() <= page || !is.number().isEmpty());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(numbered).contains(true);
  }

  private static boolean isOther(String is, String must) {
    return !is.isEmpty() && !is.equals(must);
  }
}
