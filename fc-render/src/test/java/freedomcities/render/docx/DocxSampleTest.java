package freedomcities.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A whole ordinance, as a city attorney would be handed it; written to target/docx for those who
 * want to look.
 */
class DocxSampleTest {
  private final byte[] docx = DocxRoundTripTest.docx(SampleOrdinance.ordinance());

  static List<Document> documents() {
    return List.of(SampleOrdinance.ordinance(), SampleOrdinance.kitchen());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void itReadsBack(Document document) throws IOException {
    byte[] docx = DocxRoundTripTest.docx(document);
    Files.createDirectories(Path.of("target/docx"));
    Files.write(Path.of("target/docx/" + document.blocks().size() + "-blocks.docx"), docx);
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(document));
    assertThat(DocxLint.faults(docx)).isEmpty();
  }

  @Test
  void docx4jLoadsIt() throws Exception {
    WordprocessingMLPackage loaded = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    assertThat(loaded.getMainDocumentPart().getContent()).hasSizeGreaterThan(40);
    assertThat(loaded.getMainDocumentPart().getStyleDefinitionsPart().getStyleById(StyleId.SECTION))
        .isNotNull();
    assertThat(
            loaded.getMainDocumentPart().getNumberingDefinitionsPart().getAbstractListDefinitions())
        .isNotEmpty();
    assertThat(loaded.getDocPropsCorePart().getJaxbElement().getCreator().getContent())
        .isEqualTo(List.of("Sampleton Neighbors"));
  }
}
