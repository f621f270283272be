package freedomcities.render.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.meetings.FilledForm;
import freedomcities.problems.InputException;
import freedomcities.render.pdf.PdfRenderer;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filled with another library, read back with ours. */
class FormReaderTest {
  private static final byte[] EMPTY = sheet();

  @TempDir Path folder;

  private static byte[] sheet() {
    Paragraph paragraph =
        new Paragraph(
            Paragraph.Style.BODY,
            List.of(
                new Inline.CheckBox("rule-1.in-place.yes", "yes", false),
                new Inline.CheckBox("rule-1.in-place.no", "no", true),
                new Inline.TextField("rule-1.where", "Where?", 1),
                new Inline.TextField("words", "Words", 3),
                new Inline.TextField("form", "Form", 1, "", "sampleton-city-az", true)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRenderer()
          .render(
              new Document(
                  Metadata.of("id", "Title", LocalDate.of(2026, 11, 20))
                      .type("Sheet")
                      .place("Place")
                      .build(),
                  List.<Block>of(paragraph)),
              out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What is done to a form. */
  interface Filling {
    void fill(PDDocument file, PDAcroForm form) throws IOException;
  }

  static byte[] filled(Filling filling) {
    try (PDDocument file = Loader.loadPDF(EMPTY)) {
      filling.fill(file, file.getDocumentCatalog().getAcroForm());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Filling filling) {
    return FormReader.read("filled.pdf", filled(filling)).fields();
  }

  @Test
  void anEmptySheetHasAllItsFields() {
    assertThat(FormReader.read("empty.pdf", EMPTY).fields())
        .containsExactly(
            Map.entry("rule-1.in-place.yes", ""),
            Map.entry("rule-1.in-place.no", FormReader.TICKED),
            Map.entry("rule-1.where", ""),
            Map.entry("words", ""),
            Map.entry("form", "sampleton-city-az"));
  }

  @Test
  void whatWasTickedAndTypedIsReadBack() {
    assertThat(
            read(
                (file, form) -> {
                  ((PDCheckBox) form.getField("rule-1.in-place.yes")).check();
                  ((PDCheckBox) form.getField("rule-1.in-place.no")).unCheck();
                  form.getField("rule-1.where").setValue("Nguyễn, “señor” ʻĀina §\u00a04");
                  form.getField("words").setValue("one\ntwo\r\nthree\rfour");
                }))
        .containsEntry("rule-1.in-place.yes", FormReader.TICKED)
        .containsEntry("rule-1.in-place.no", "")
        .containsEntry("rule-1.where", "Nguyễn, “señor” ʻĀina §\u00a04")
        .containsEntry("words", "one\ntwo\nthree\nfour");
  }

  @Test
  void tenThousandCharactersAreReadBack() {
    String words = "They said “yes” — señora. ".repeat(400);
    assertThat(read((file, form) -> form.getField("words").setValue(words)))
        .containsEntry("words", words);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aZ09 \n\t().<>\\/%[]{}'\"éüñŁżʻİıſß漢字ا")
        .withCharRange('\u00a0', '\u02ff')
        .ofMaxLength(80);
  }

  @Property(tries = 200)
  void anyTextIsReadBackLosslessly(@ForAll("texts") String text) {
    byte[] pdf =
        filled((file, form) -> form.getField("words").getCOSObject().setString(COSName.V, text));
    assertThat(FormReader.read("filled.pdf", pdf).fields()).containsEntry("words", text);
  }

  @Test
  void otherWaysToWriteTextAreKnown() {
    assertThat(
            read(
                (file, form) -> {
                  COSStream stream = file.getDocument().createCOSStream();
                  try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write("\u00fe\u00ff\0s\0t".getBytes(StandardCharsets.ISO_8859_1));
                  }
                  form.getField("words").getCOSObject().setItem(COSName.V, stream);
                  byte[] utf8 = "\ufeffseñor ʻ".getBytes(StandardCharsets.UTF_8);
                  form.getField("rule-1.where")
                      .getCOSObject()
                      .setItem(COSName.V, new COSString(utf8));
                }))
        .containsEntry("words", "st")
        .containsEntry("rule-1.where", "señor ʻ");
  }

  @Test
  void aBoxThatOnlyLooksTickedIsTicked() {
    assertThat(
            read(
                (file, form) -> {
                  COSDictionary box = form.getField("rule-1.in-place.yes").getCOSObject();
                  box.removeItem(COSName.V);
                  box.setName(COSName.AS, "Yes");
                }))
        .containsEntry("rule-1.in-place.yes", FormReader.TICKED);
  }

  private static final String BOX = "rule-1.in-place.yes";

  /**
   * A box in the words of PDF, {@code -} where nothing is said: {@code /Yes}, {@code (Yes)}, {@code
   * true}.
   */
  private static String box(String value, String look, Filling more) {
    FilledForm form =
        FormReader.read(
            "filled.pdf",
            filled(
                (file, fields) -> {
                  COSDictionary box = fields.getField(BOX).getCOSObject();
                  box.setItem(COSName.V, said(value));
                  box.setItem(COSName.AS, said(look));
                  more.fill(file, fields);
                }));
    assertThat(form.repeated()).isEmpty();
    String ticked = form.fields().getOrDefault(BOX, "none");
    String why = form.unclear().get(BOX);
    assertThat(ticked).isEqualTo(why == null && !ticked.isEmpty() ? FormReader.TICKED : "");
    return why == null ? ticked : why.substring(why.indexOf(' ', "the box".length()) + 1);
  }

  private static @Nullable COSBase said(String words) {
    return switch (words.charAt(0)) {
      case '-' -> null;
      case '/' -> COSName.getPDFName(words.substring(1));
      case '(' -> new COSString(words.substring(1, words.length() - 1));
      default -> COSBoolean.TRUE;
    };
  }

  private static void states(PDAcroForm form, String... names) {
    COSDictionary looks = form.getField(BOX).getCOSObject().getCOSDictionary(COSName.AP);
    COSBase look = looks.getCOSDictionary(COSName.N).getItem("Yes");
    COSDictionary states = new COSDictionary();
    for (String name : names) {
      states.setItem(COSName.getPDFName(name), look);
    }
    looks.setItem(COSName.N, states);
  }

  private static final String SHOWN = "is shown ticked, but empty by its value",
      VALUED = "is ticked by its value, but shown empty",
      ODD = "is in a state that it does not have";

  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      textBlock =
          """
          /Yes,  /Yes, ticked
          /Yes,  -,    ticked
          -,     /Yes, ticked
          (Yes), /Yes, ticked
          (Yes), -,    ticked
          /Off,  /Off, ''
          /Off,  -,    ''
          -,     /Off, ''
          -,     -,    ''
          /No,   /Off, ''
          /no,   /Off, ''
          /,     /Off, ''
          (),    /Off, ''
          (Off), /Off, ''
          /No,   -,    ''
          -,     /No,  ''
          /Off,  /Yes, shown
          /No,   /Yes, shown
          (),    /Yes, shown
          /Yes,  /Off, valued
          (Yes), /Off, valued
          /Yes,  /No,  valued
          /On,   /Off, odd
          /On,   /Yes, odd
          /On,   -,    odd
          /yes,  /Off, odd
          (x),   /Off, odd
          true,  /Off, odd
          true,  -,    odd
          -,     /On,  odd
          /Off,  /On,  odd
          /Yes,  /On,  odd
          """)
  void aBoxIsReadWhereItsValueAndItsLookAgree(String value, String look, String expected) {
    String words =
        switch (expected) {
          case "shown" -> SHOWN;
          case "valued" -> VALUED;
          case "odd" -> ODD;
          default -> expected;
        };
    assertThat(box(value, look, (file, form) -> {})).isEqualTo(words);
    assertThat(box(value, look, (file, form) -> form.setNeedAppearances(true))).isEqualTo(words);
  }

  /**
   * What is ticked is one of the states that the box has a look for; a program may have changed
   * them all.
   */
  @Test
  void theStatesAreThoseThatTheBoxHas() {
    Filling oui = (file, form) -> states(form, "Oui, sí", "Off");
    assertThat(box("/Oui, sí", "/Oui, sí", oui)).isEqualTo(FormReader.TICKED);
    assertThat(box("(Oui, sí)", "/Oui, sí", oui)).isEqualTo(FormReader.TICKED);
    assertThat(box("/Yes", "/Off", oui)).isEqualTo(ODD);
    Filling both = (file, form) -> states(form, "Yes", "No");
    assertThat(box("/No", "/No", both)).isEmpty();
    assertThat(box("/Yes", "/Yes", both)).isEqualTo(FormReader.TICKED);
    assertThat(box("/Yes", "/No", both)).isEqualTo(VALUED);
    Filling no = (file, form) -> states(form, "No", "Off");
    assertThat(box("/No", "/No", no)).isEqualTo(FormReader.TICKED);
    assertThat(box("/No", "/Off", no)).isEqualTo(VALUED);
    Filling none = (file, form) -> states(form, "Off");
    assertThat(box("/Off", "/Off", none)).isEmpty();
    assertThat(box("/Yes", "/Yes", none)).isEqualTo(ODD);
  }

  @Test
  void aBoxWithoutALookIsWhatItSays() {
    for (Filling plain :
        List.<Filling>of(
            (file, form) -> form.getField(BOX).getCOSObject().removeItem(COSName.AP),
            (file, form) ->
                form.getField(BOX)
                    .getCOSObject()
                    .getCOSDictionary(COSName.AP)
                    .removeItem(COSName.N),
            (file, form) ->
                form.getField(BOX)
                    .getCOSObject()
                    .getCOSDictionary(COSName.AP)
                    .setItem(COSName.N, file.getDocument().createCOSStream()))) {
      assertThat(box("/Yes", "/Yes", plain)).isEqualTo(FormReader.TICKED);
      assertThat(box("/1", "-", plain)).isEqualTo(FormReader.TICKED);
      assertThat(box("/Off", "-", plain)).isEmpty();
      assertThat(box("-", "-", plain)).isEmpty();
      assertThat(box("/Off", "/Yes", plain)).isEqualTo(SHOWN);
      assertThat(box("/Yes", "/Off", plain)).isEqualTo(VALUED);
    }
  }

  /**
   * As a field of its own above the place where it is shown; the value in either, or in a level
   * above both.
   */
  @Test
  void theValueMayStandAboveTheBoxOrBelow() {
    assertThat(box("-", "/Yes", (file, form) -> split(file, form, "/Yes", "-", "-")))
        .isEqualTo(FormReader.TICKED);
    assertThat(box("-", "/Yes", (file, form) -> split(file, form, "-", "/Yes", "-")))
        .isEqualTo(FormReader.TICKED);
    assertThat(box("-", "/Yes", (file, form) -> split(file, form, "-", "-", "/Yes")))
        .isEqualTo(FormReader.TICKED);
    assertThat(box("-", "/Yes", (file, form) -> split(file, form, "-", "-", "-")))
        .isEqualTo(FormReader.TICKED);
    assertThat(box("-", "/Off", (file, form) -> split(file, form, "/Yes", "-", "-")))
        .isEqualTo(VALUED);
    assertThat(box("-", "/Off", (file, form) -> split(file, form, "-", "/Yes", "-")))
        .isEqualTo(VALUED);
    assertThat(box("-", "/Yes", (file, form) -> split(file, form, "/Off", "-", "-")))
        .isEqualTo(SHOWN);
    assertThat(box("-", "/Yes", (file, form) -> split(file, form, "/Off", "/Yes", "-")))
        .isEqualTo(ODD);
    assertThat(box("-", "-", (file, form) -> split(file, form, "/On", "-", "-"))).isEqualTo(ODD);
  }

  private static void split(
      PDDocument file, PDAcroForm form, String value, String inPlace, String above) {
    COSDictionary field = form.getField(BOX).getCOSObject();
    COSDictionary place = new COSDictionary(field);
    place.removeItem(COSName.T);
    place.removeItem(COSName.FT);
    place.setItem(COSName.V, said(inPlace));
    place.setItem(COSName.PARENT, field);
    COSArray annotations = file.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.getObject(i) == field) {
        annotations.set(i, place);
      }
    }
    for (COSName key : List.of(COSName.AP, COSName.AS, COSName.SUBTYPE, COSName.P)) {
      field.removeItem(key);
    }
    field.setItem(COSName.V, said(value));
    field.setItem(COSName.KIDS, new COSArray(List.of(place)));
    field.getCOSDictionary(COSName.PARENT).setItem(COSName.V, said(above));
  }

  /** A letter of a name may stand as its number. */
  @Test
  void aStateIsTheSameHoweverItIsWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument file = Loader.loadPDF(EMPTY)) {
      file.getDocumentCatalog()
          .getAcroForm()
          .getField(BOX)
          .getCOSObject()
          .setName(COSName.AS, "Yes");
      file.getDocumentCatalog()
          .getAcroForm()
          .getField(BOX)
          .getCOSObject()
          .setName(COSName.V, "Yes");
      file.save(out, CompressParameters.NO_COMPRESSION);
    }
    String pdf = out.toString(StandardCharsets.ISO_8859_1);
    String written = pdf.replace("/AS /Yes\n", "/AS/#59es").replace("/V /Yes\n", "/V/Y#65s");
    assertThat(written).contains("/AS/#59es", "/V/Y#65s");
    FilledForm form = FormReader.read("filled.pdf", written.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(form.unclear()).isEmpty();
    assertThat(form.fields()).containsEntry(BOX, FormReader.TICKED);
  }

  @Test
  void fieldsThatTheFormHasLostAreReadFromThePage() {
    Map<String, String> all = FormReader.read("empty.pdf", EMPTY).fields();
    Filling fill =
        (file, form) -> {
          form.getField("words").setValue("one");
          ((PDCheckBox) form.getField(BOX)).check();
        };
    Map<String, String> expected = new java.util.HashMap<>(all);
    expected.putAll(Map.of("words", "one", BOX, FormReader.TICKED));
    for (Filling lose :
        List.<Filling>of(
            (file, form) -> form.getCOSObject().setItem(COSName.FIELDS, new COSArray()),
            (file, form) -> file.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM),
            (file, form) ->
                form.getField("rule-1").getCOSObject().setItem(COSName.KIDS, new COSArray()))) {
      FilledForm form =
          FormReader.read(
              "filled.pdf",
              filled(
                  (file, fields) -> {
                    fill.fill(file, fields);
                    lose.fill(file, fields);
                  }));
      assertThat(form.fields()).containsExactlyInAnyOrderEntriesOf(expected);
      assertThat(form.repeated()).isEmpty();
    }
  }

  private static void refused(byte[] pdf, String... words) {
    assertThatThrownBy(() -> FormReader.read("filled.pdf", pdf))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("filled.pdf: ")
        .hasMessageContainingAll(words);
  }

  @Test
  void aLockedFileIsRefused() throws IOException {
    for (String user : List.of("", "secret")) {
      try (PDDocument file = Loader.loadPDF(EMPTY)) {
        file.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        refused(out.toByteArray(), "without");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF", "PK\u0003\u0004", "hello", "<html>"})
  void whatIsNoPdfIsRefused(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8), "this is no PDF");
  }

  @Test
  void aDamagedOrLargeFileIsRefused() {
    refused("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8), "damaged");
    refused(Arrays.copyOf(EMPTY, EMPTY.length / 2), "damaged");
    refused(new byte[FormReader.MOST_BYTES + 1], "larger than 4 MiB");
  }

  @Test
  void aFileWithoutFieldsIsRefused() throws IOException {
    refused(filled((file, form) -> form.flatten()), "no form fields", "printed to PDF");
    try (PDDocument file = new PDDocument()) {
      file.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      refused(out.toByteArray(), "no form fields");
    }
  }

  @Test
  void aTreeOfFieldsWithoutEndIsRefused() {
    refused(
        """
        %PDF-1.7
        1 0 obj <</Type /Catalog /Pages 3 0 R /AcroForm <</Fields [2 0 R]>>>> endobj
        2 0 obj <</T (loop) /Kids [2 0 R]>> endobj
        3 0 obj <</Type /Pages /Count 0 /Kids []>> endobj
        trailer <</Root 1 0 R /Size 4>>
        %%EOF
        """
            .getBytes(StandardCharsets.US_ASCII),
        "too deep");
    refused(
        filled(
            (file, form) -> {
              COSArray fields = new COSArray();
              for (int i = 0; i < 6000; i++) {
                COSDictionary field = new COSDictionary();
                field.setString(COSName.T, "f" + i);
                fields.add(field);
              }
              form.getCOSObject().setItem(COSName.FIELDS, fields);
            }),
        "too many");
    refused(
        filled(
            (file, form) ->
                form.getField("words").getCOSObject().setString(COSName.V, "x".repeat(500_000))),
        "more than 200000 characters");
  }

  /** Bytes changed at random: read, or refused in one line; never anything else. */
  @Property(tries = 150)
  void aBrokenFileIsReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] pdf = EMPTY.clone();
    // Nine in ten bytes are the font's; what is left is where the structure is.
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      pdf[
              random.nextBoolean()
                  ? pdf.length - 1 - random.nextInt(3000)
                  : random.nextInt(pdf.length)] =
          (byte) random.nextInt();
    }
    try {
      assertThat(FormReader.read("filled.pdf", pdf)).isNotNull();
    } catch (InputException refused) {
      assertThat(refused.problems()).hasSize(1);
    }
  }

  @Test
  void filesAreReadFromDisk() throws IOException {
    Path file = Files.write(folder.resolve("filled.pdf"), EMPTY);
    assertThat(FormReader.read(file).fields()).containsKey("words");
    assertThatThrownBy(() -> FormReader.read(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> FormReader.read(folder.resolve("none.pdf")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
