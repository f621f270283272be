package freedomcities.render.pdf.forms;

import static freedomcities.render.pdf.SampleOrdinance.body;
import static freedomcities.render.pdf.SampleOrdinance.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfRendererTest;
import freedomcities.render.pdf.PdfText;
import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.CheckBox;
import freedomcities.tree.Inline.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Boxes and text fields as another PDF library sees and fills them. */
class AcroFormTest {
  private static final String DIACRITICS =
      "Nguyễn Thị Kaʻiulani, señora Łukasz – “sí”, Tóhonoʼoʼodham";

  private static Paragraph form(Inline... inlines) {
    return new Paragraph(Paragraph.Style.BODY, List.of(inlines));
  }

  private static final Document SHEET =
      document(
          form(
              new CheckBox("rule-1.in-place.yes", "yes", false, "Rule 1: in place: yes"),
              new CheckBox("rule-1.in-place.no", "no", true)),
          form(new TextField("rule-1.where", "Where?", 1)),
          form(new TextField("rule-1.words", "Words", 4, "Rule 1: the words that were said")));

  private static List<PDField> fields(PDDocument file) {
    List<PDField> fields = new ArrayList<>();
    file.getDocumentCatalog().getAcroForm().getFieldTree().forEach(fields::add);
    return fields.stream().filter(field -> field.getFieldType() != null).toList();
  }

  private static byte[] saved(PDDocument file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.save(out);
    return out.toByteArray();
  }

  @Test
  void eachFieldHasItsFullNameAndTellsWhatItAsks() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SHEET))) {
      assertThat(fields(file))
          .extracting(field -> field.getFullyQualifiedName() + ": " + field.getAlternateFieldName())
          .containsExactly(
              "rule-1.in-place.yes: Rule 1: in place: yes",
              "rule-1.in-place.no: no",
              "rule-1.where: Where?",
              "rule-1.words: Rule 1: the words that were said");
      assertThat(((PDCheckBox) fields(file).get(0)).isChecked()).isFalse();
      assertThat(((PDCheckBox) fields(file).get(1)).isChecked()).isTrue();
      assertThat(((PDTextField) fields(file).get(2)).isMultiline()).isFalse();
      assertThat(((PDTextField) fields(file).get(3)).isMultiline()).isTrue();
      assertThat(file.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
    }
  }

  @Test
  void aFieldLeavesEverythingToTheViewerAndNothingToAScript() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SHEET))) {
      PDAcroForm form = file.getDocumentCatalog().getAcroForm();
      assertThat(form.getCOSObject().keySet())
          .extracting(COSName::getName)
          .containsExactlyInAnyOrder("Fields", "DR", "DA");
      for (PDAnnotation widget : file.getPage(0).getAnnotations()) {
        assertThat(widget.getCOSObject().containsKey(COSName.A)).isFalse();
        assertThat(widget.getCOSObject().containsKey(COSName.AA)).isFalse();
        assertThat(widget.isPrinted()).isTrue();
        assertThat(widget.getStructParent()).isNotNegative();
        assertThat(widget.getAppearance().getNormalAppearance()).isNotNull();
      }
    }
  }

  @Test
  void everyLetterOfTheFontCanBeTyped() throws IOException {
    byte[] pdf = PdfRendererTest.pdf(SHEET);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFont font =
          file.getDocumentCatalog()
              .getAcroForm()
              .getDefaultResources()
              .getFont(COSName.getPDFName("LiberationSerif"));
      assertThat(font.isEmbedded()).isTrue();
      assertThat(font.getStringWidth(DIACRITICS)).isGreaterThan(0);
      assertThat(font.getStringWidth("ʻ"))
          .isEqualTo(333, org.assertj.core.api.Assertions.within(1f));
    }
    assertThat(pdf).hasSizeBetween(200_000, 400_000);
  }

  @Test
  void onlyWhatCanBeTypedInCarriesTheWholeFont() {
    assertThat(PdfRendererTest.pdf(document(form(new CheckBox("c", "yes", false)))))
        .hasSizeLessThan(50_000);
  }

  @Test
  void whatIsFilledInIsReadBackAndStaysWithinTheStandards() throws IOException {
    byte[] filled;
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SHEET))) {
      ((PDCheckBox) fields(file).get(0)).check();
      ((PDVariableText) fields(file).get(2)).setValue(DIACRITICS);
      ((PDVariableText) fields(file).get(3)).setValue("first line\nsecond " + DIACRITICS);
      filled = saved(file);
    }
    PdfChecks.assertValid(filled);
    assertThat(PdfText.lines(filled).getFirst()).isEqualTo("☑ yes☑ no");
    try (PDDocument file = Loader.loadPDF(filled)) {
      assertThat(fields(file))
          .extracting(PDField::getValueAsString)
          .containsExactly("Yes", "Yes", DIACRITICS, "first line\nsecond " + DIACRITICS);
      file.getDocumentCatalog().getAcroForm().flatten();
      assertThat(new PDFTextStripper().getText(file)).contains(DIACRITICS);
    }
  }

  @Test
  void onPaperABoxAndRulesAreDrawn() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SHEET))) {
      for (PDPage page : file.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          var place = annotation.getRectangle();
          var image = new PDFRenderer(file).renderImage(0, 2);
          int dark = 0;
          for (int x = (int) place.getLowerLeftX() * 2; x < place.getUpperRightX() * 2; x++) {
            for (int y = (int) place.getLowerLeftY() * 2 - 2; y < place.getUpperRightY() * 2; y++) {
              dark += (image.getRGB(x, image.getHeight() - 1 - y) & 0xff) < 128 ? 1 : 0;
            }
          }
          assertThat(dark)
              .as(((PDAnnotationWidget) annotation).getCOSObject().getString(COSName.T))
              .isGreaterThan(30);
        }
      }
    }
  }

  @Test
  void whatStandsInAFieldAlreadyIsShownAndReadBack() throws IOException {
    Document document =
        document(
            form(
                new TextField("form", "Form", 1, "", "sampleton-city-az", true),
                new TextField("who", "Agency", 1, "", DIACRITICS, false)));
    byte[] pdf = PdfRendererTest.pdf(document);
    PdfChecks.assertValid(pdf);
    assertThat(PdfText.lines(pdf))
        .isEqualTo(PdfText.expected(document))
        .containsExactly("Form sampleton-city-azAgency " + DIACRITICS);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(fields(file)).extracting(PDField::isReadOnly).containsExactly(true, false);
      assertThat(fields(file))
          .extracting(PDField::getValueAsString)
          .containsExactly("sampleton-city-az", DIACRITICS);
      file.getDocumentCatalog().getAcroForm().flatten();
      assertThat(new PDFTextStripper().getText(file)).contains("sampleton-city-az", DIACRITICS);
    }
    assertThatThrownBy(
            () ->
                PdfRendererTest.pdf(document(form(new TextField("a", "b", 1, "", "مدينة", false)))))
        .isInstanceOf(RenderException.class);
  }

  @Test
  void aFieldInTwoPlacesHasOneValue() throws IOException {
    byte[] pdf =
        PdfRendererTest.pdf(
            document(
                form(new TextField("place.name", "Name", 1)),
                body("between"),
                form(new TextField("place.name", "Name again", 1)),
                form(new CheckBox("agreed", "yes", false)),
                form(new CheckBox("agreed", "yes, once more", false))));
    PdfChecks.assertValid(pdf);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(fields(file))
          .extracting(PDField::getFullyQualifiedName)
          .containsExactly("place.name", "agreed");
      assertThat(fields(file)).allMatch(field -> field.getWidgets().size() == 2);
    }
  }

  @Test
  void namesThatNoFormCanHoldAreRefused() {
    assertThatThrownBy(
            () ->
                PdfRendererTest.pdf(
                    document(form(new CheckBox("a", "box", false), new TextField("a", "t", 1)))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("different kinds are named \"a\"");
    for (List<String> names :
        List.of(List.of("a", "a.b"), List.of("a.b", "a"), List.of("a.b.c", "a.b"))) {
      assertThatThrownBy(
              () ->
                  PdfRendererTest.pdf(
                      document(
                          names.stream()
                              .<Block>map(name -> form(new CheckBox(name, "box", false)))
                              .toArray(Block[]::new))))
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("can't hold another");
    }
    for (String name : List.of("", ".", "a.", "a..b", " ")) {
      assertThatThrownBy(
              () -> PdfRendererTest.pdf(document(form(new CheckBox(name, "box", false)))))
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("is empty");
    }
  }

  @Test
  void roomThatIsHigherThanAPageIsOneFieldAndTheRestForAPen() throws IOException {
    Document document = document(form(new TextField("long", "Long", 70)));
    byte[] pdf = PdfRendererTest.pdf(document);
    PdfChecks.assertValid(pdf);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document));
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isGreaterThan(1);
      assertThat(fields(file))
          .singleElement()
          .satisfies(field -> assertThat(field.getWidgets()).hasSize(1));
    }
  }
}
