package freedomcities.render.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.meetings.FilledWorksheet;
import freedomcities.meetings.Told;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.AcroFormMergeMode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfCopyFields;
import org.openpdf.text.pdf.PdfReader;

/**
 * Two sheets in one file, joined as libraries do it: what is one official's must never become
 * another's, nor be lost.
 */
class JoinedWorksheetsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final byte[] EMPTY = sheet();
  private static final byte[] ONE =
      filled(
          Map.of(
              "meeting.who", "Ann One", "rule-6.in-place.no", "", "rule-6.position.supports", ""));
  private static final byte[] OTHER =
      filled(
          Map.of(
              "meeting.who", "Bob Other", "rule-7.in-place.no", "", "rule-7.position.opposes", ""));

  /** What makes one file of two. */
  interface Joining {
    void join(ByteArrayOutputStream out) throws Exception;
  }

  private static byte[] sheet() {
    try {
      Town town =
          CITIES.read(
              "t",
              "jurisdiction: {name: Sampleton, kind: city, state: AZ}\n"
                  + "documents: {date: 2026-11-20}");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CITIES.write(CITIES.draft(town, DocumentKind.WORKSHEET), "pdf", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] filled(Map<String, String> fields) {
    try (PDDocument file = Loader.loadPDF(EMPTY)) {
      PDAcroForm form = file.getDocumentCatalog().getAcroForm();
      form.getField("meeting.date").setValue("12/1/2026");
      for (Map.Entry<String, String> field : fields.entrySet()) {
        if (form.getField(field.getKey()) instanceof PDCheckBox box) {
          box.check();
        } else {
          form.getField(field.getKey()).setValue(field.getValue());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Joining merged(AcroFormMergeMode mode) {
    return out -> {
      PDFMergerUtility merger = new PDFMergerUtility();
      merger.setAcroFormMergeMode(mode);
      merger.addSource(new RandomAccessReadBuffer(ONE));
      merger.addSource(new RandomAccessReadBuffer(OTHER));
      merger.setDestinationStream(out);
      merger.mergeDocuments(null);
    };
  }

  private static void oneFieldOfEachName(ByteArrayOutputStream out) throws Exception {
    PdfCopyFields copy = new PdfCopyFields(out);
    copy.addDocument(new PdfReader(ONE));
    copy.addDocument(new PdfReader(OTHER));
    copy.close();
  }

  /**
   * @param last whether the form is that of the last file; else of the first
   */
  private static Joining pageByPage(boolean last) {
    return out -> {
      Document document = new Document();
      PdfCopy copy = new PdfCopy(document, out);
      document.open();
      for (byte[] file : new byte[][] {ONE, OTHER}) {
        PdfReader reader = new PdfReader(file);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
          copy.addPage(copy.getImportedPage(reader, page));
        }
        if (last == (file == OTHER)) {
          copy.copyAcroForm(reader);
        }
      }
      document.close();
    };
  }

  /** What becomes of the second sheet's fields. */
  interface Taking {
    void take(COSArray fields, COSArray more) throws IOException;
  }

  /**
   * The pages of the first file, and of the second those from {@code from} on, as many as {@code
   * pages}.
   */
  private static Joining cloned(int from, int pages, Taking taking) {
    return out -> {
      try (PDDocument one = Loader.loadPDF(ONE);
          PDDocument other = Loader.loadPDF(OTHER)) {
        PDFCloneUtility cloner = new PDFCloneUtility(one) {};
        for (int page = from; page < from + pages; page++) {
          COSDictionary clone = cloner.cloneForNewDocument(other.getPage(page).getCOSObject());
          clone.removeItem(COSName.PARENT);
          one.addPage(new PDPage(clone));
        }
        COSArray more =
            cloner.cloneForNewDocument(
                other
                    .getDocumentCatalog()
                    .getAcroForm()
                    .getCOSObject()
                    .getCOSArray(COSName.FIELDS));
        taking.take(
            one.getDocumentCatalog().getAcroForm().getCOSObject().getCOSArray(COSName.FIELDS),
            more);
        one.save(out);
      }
    };
  }

  private static void renamed(COSArray fields, COSArray more, String before, String after) {
    for (int i = 0; i < more.size(); i++) {
      COSDictionary field = (COSDictionary) more.getObject(i);
      field.setString(COSName.T, before + field.getString(COSName.T) + after);
      fields.add(field);
    }
  }

  private static void below(COSArray fields, COSArray more, String name) {
    COSDictionary top = new COSDictionary();
    top.setString(COSName.T, name);
    top.setItem(COSName.KIDS, more);
    for (int i = 0; i < more.size(); i++) {
      ((COSDictionary) more.getObject(i)).setItem(COSName.PARENT, top);
    }
    fields.add(top);
  }

  static Stream<Arguments> joinings() throws IOException {
    int pages;
    try (PDDocument file = Loader.loadPDF(EMPTY)) {
      pages = file.getNumberOfPages();
    }
    Stream<Arguments> libraries =
        Stream.of(
            Arguments.of("fields renamed", merged(AcroFormMergeMode.PDFBOX_LEGACY_MODE)),
            Arguments.of("texts joined", merged(AcroFormMergeMode.JOIN_FORM_FIELDS_MODE)),
            Arguments.of(
                "one field of each name", (Joining) JoinedWorksheetsTest::oneFieldOfEachName),
            Arguments.of("the first form", pageByPage(false)),
            Arguments.of("the last form", pageByPage(true)));
    // The whole second sheet, and each page of it alone: its mark stands on the last.
    Stream<Arguments> parts =
        IntStream.rangeClosed(0, pages)
            .boxed()
            .flatMap(
                page -> {
                  int from = page == pages ? 0 : page;
                  int count = page == pages ? pages : 1;
                  return Stream.of(
                      Arguments.of(
                          "appended", cloned(from, count, (fields, more) -> fields.addAll(more))),
                      Arguments.of("forgotten", cloned(from, count, (fields, more) -> {})),
                      Arguments.of(
                          "form lost", cloned(from, count, (fields, more) -> fields.clear())),
                      Arguments.of(
                          "+1",
                          cloned(from, count, (fields, more) -> renamed(fields, more, "", "+1"))),
                      Arguments.of(
                          "_2",
                          cloned(from, count, (fields, more) -> renamed(fields, more, "", "_2"))),
                      Arguments.of(
                          "#",
                          cloned(from, count, (fields, more) -> renamed(fields, more, "", " #12"))),
                      Arguments.of(
                          "before",
                          cloned(from, count, (fields, more) -> renamed(fields, more, "b_", ""))),
                      Arguments.of(
                          "below",
                          cloned(from, count, (fields, more) -> below(fields, more, "second"))));
                });
    return Stream.concat(libraries, parts);
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("joinings")
  void areRefused(String how, Joining joining) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    joining.join(out);
    assertThatThrownBy(
            () ->
                FilledWorksheet.read(
                    FormReader.read("joined.pdf", out.toByteArray()), CITIES.rules()))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("joined.pdf, field ")
        .hasMessageContainingAll(
            ": the file holds more than one worksheet", "give each worksheet as a file of its own");
  }

  /** One sheet that went through the same hands is read as it was. */
  @Test
  void oneSheetCopiedIsRead() throws IOException {
    FilledWorksheet expected =
        FilledWorksheet.read(FormReader.read("one.pdf", ONE), CITIES.rules());
    assertThat(expected.rules()).containsOnlyKeys("6");
    for (boolean form : new boolean[] {true, false}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Document document = new Document();
      PdfCopy copy = new PdfCopy(document, out);
      document.open();
      PdfReader reader = new PdfReader(ONE);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        copy.addPage(copy.getImportedPage(reader, page));
      }
      if (form) {
        copy.copyAcroForm(reader);
      }
      document.close();
      assertThat(
              FilledWorksheet.read(FormReader.read("one.pdf", out.toByteArray()), CITIES.rules()))
          .isEqualTo(expected);
    }
  }

  /** A letter that is added stands on pages of its own. */
  @Test
  void aPageThatIsAddedIsTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument file = Loader.loadPDF(ONE)) {
      file.getPages().insertBefore(new PDPage(), file.getPage(0));
      file.save(out);
    }
    FilledWorksheet read =
        FilledWorksheet.read(FormReader.read("one.pdf", out.toByteArray()), CITIES.rules());
    assertThat(read.rules()).containsOnlyKeys("6");
    assertThat(read.open())
        .extracting(Told::sentence)
        .contains("page 1: no form field stands on it; nothing of it was read");
  }
}
