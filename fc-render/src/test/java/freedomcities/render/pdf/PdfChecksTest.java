package freedomcities.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks are live: a file broken on purpose does not pass them. */
class PdfChecksTest {
  enum Fault {
    NONE,
    NO_LANGUAGE,
    NO_TITLE_SHOWN,
    NOT_MARKED,
    NO_METADATA,
    NO_COLOUR_INTENT,
    NO_ALTERNATIVE_TEXT,
    ROW_OUTSIDE_A_TABLE,
    NO_TAB_ORDER,
    LINK_WITHOUT_WORDS,
    FONT_NOT_EMBEDDED
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void find_a_file_that_was_broken_on_purpose(Fault fault) throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SampleOrdinance.kitchen()))) {
      breakIt(file, fault);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out, CompressParameters.NO_COMPRESSION);
      if (fault == Fault.NONE) {
        PdfChecks.assertValid(out.toByteArray());
      } else {
        assertThat(PdfChecks.failures(out.toByteArray())).isNotEmpty();
      }
    }
  }

  private static void breakIt(PDDocument file, Fault fault) {
    PDDocumentCatalog catalog = file.getDocumentCatalog();
    COSDictionary root = catalog.getCOSObject();
    PDPage page = file.getPage(0);
    switch (fault) {
      case NONE -> {}
      case NO_LANGUAGE -> root.removeItem(COSName.LANG);
      case NO_TITLE_SHOWN -> root.removeItem(COSName.VIEWER_PREFERENCES);
      case NOT_MARKED -> root.removeItem(COSName.MARK_INFO);
      case NO_METADATA -> root.removeItem(COSName.METADATA);
      case NO_COLOUR_INTENT -> root.removeItem(COSName.OUTPUT_INTENTS);
      case NO_ALTERNATIVE_TEXT -> find(catalog, "Figure").getCOSObject().removeItem(COSName.ALT);
      case ROW_OUTSIDE_A_TABLE -> find(catalog, "LI").setStructureType("TR");
      case NO_TAB_ORDER -> page.getCOSObject().removeItem(COSName.getPDFName("Tabs"));
      case LINK_WITHOUT_WORDS -> {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        COSDictionary link =
            IntStream.range(0, annotations.size())
                .mapToObj(i -> (COSDictionary) annotations.getObject(i))
                .filter(annotation -> COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE)))
                .findFirst()
                .orElseThrow();
        link.removeItem(COSName.CONTENTS);
      }
      case FONT_NOT_EMBEDDED -> {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
        COSDictionary descendant =
            (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
      }
    }
  }

  private static PDStructureElement find(PDDocumentCatalog catalog, String type) {
    return Objects.requireNonNull(
        find(Objects.requireNonNull(catalog.getStructureTreeRoot()), type));
  }

  private static @Nullable PDStructureElement find(PDStructureNode node, String type) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDStructureElement found =
            element.getStructureType().equals(type) ? element : find(element, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
