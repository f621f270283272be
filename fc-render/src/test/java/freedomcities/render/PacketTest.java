package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.origin.Origin;
import freedomcities.render.origin.Source;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several documents of a town in one PDF file. */
class PacketTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  static List<Path> towns() throws IOException {
    return Examples.towns();
  }

  /** Every document that the town has, what is translated in both languages. */
  private static List<Draft> drafts(Path file, DraftSettings settings) throws IOException {
    Town town = CITIES.read(file);
    List<Draft> drafts = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.all()) {
      for (String language : kind.translated() ? CITIES.languages() : List.of("en")) {
        if (CITIES.refusal(town, kind, settings.in(language)).isEmpty()) {
          drafts.add(CITIES.draft(town, kind, settings.in(language)));
        }
      }
    }
    return drafts;
  }

  private static byte[] packet(List<Draft> drafts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CITIES.packet(drafts, out);
    return out.toByteArray();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return file.getNumberOfPages();
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void holdsEachDocumentAsItIsAlone(Path file) throws IOException {
    List<Draft> drafts = drafts(file, DraftSettings.STANDARD);
    byte[] packet = packet(drafts);
    assertThat(packet(drafts)).isEqualTo(packet);
    List<String> lines = new ArrayList<>();
    drafts.forEach(draft -> lines.addAll(PdfText.expected(draft.document())));
    List<String> read = PdfText.lines(packet);
    assertThat(read.subList(read.size() - lines.size(), read.size())).isEqualTo(lines);
  }

  /**
   * Sheets with forms, documents in two languages, with and without a running head: all in one
   * structure.
   */
  @Test
  void keepsToTheStandards() throws IOException {
    PdfChecks.assertValid(packet(drafts(Examples.town("sampleton-az"), DraftSettings.STANDARD)));
  }

  /**
   * What the cover says of pages is what the files have, what stands at their feet, and where the
   * bookmarks lead.
   */
  @ParameterizedTest
  @MethodSource("towns")
  void isNumberedThrough(Path path) throws IOException {
    List<Draft> drafts = drafts(path, DraftSettings.STANDARD);
    try (PDDocument file = Loader.loadPDF(packet(drafts))) {
      List<String> cover = new ArrayList<>();
      List<Integer> firsts = new ArrayList<>(List.of(1));
      List<Integer> pages = new ArrayList<>();
      for (Draft draft : drafts) {
        pages.add(pages(CITIES.bytes(draft, "pdf")));
      }
      // Of all documents in two languages the list is longer than a page.
      int own = file.getNumberOfPages() - pages.stream().mapToInt(Integer::intValue).sum();
      assertThat(own).isEqualTo(2);
      int page = own + 1;
      for (Draft draft : drafts) {
        int last = page + pages.get(firsts.size() - 1) - 1;
        cover.add(
            draft.document().metadata().type()
                + " "
                + Linearisation.normalise(draft.document().metadata().title())
                + " "
                + (last == page ? String.valueOf(page) : page + " to " + last));
        firsts.add(page);
        page = last + 1;
      }
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i < page; i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        assertThat(stripper.getText(file)).contains("Packet page " + i + " of " + (page - 1));
      }
      stripper.setStartPage(1);
      stripper.setEndPage(own);
      String first = stripper.getText(file).replaceAll("[\\s\u00a0]+", " ");
      assertThat(cover).allSatisfy(entry -> assertThat(first).contains(entry));

      List<String> titles = new ArrayList<>();
      List<Integer> leads = new ArrayList<>();
      for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        leads.add(file.getPages().indexOf(item.findDestinationPage(file)) + 1);
      }
      List<String> types = new ArrayList<>(List.of("Cover sheet"));
      drafts.forEach(draft -> types.add(draft.document().metadata().type()));
      assertThat(titles).isEqualTo(types);
      assertThat(leads).isEqualTo(firsts);
    }
  }

  /**
   * Two sheets may ask for the same by the same name; the packet keeps apart what is written on
   * them.
   */
  @Test
  void fieldsOfTwoDocumentsAreTwo() throws IOException {
    Town town = CITIES.read(Examples.town("sampleton-az"));
    Draft sheet = CITIES.draft(town, DocumentKind.WORKSHEET);
    try (PDDocument alone = Loader.loadPDF(CITIES.bytes(sheet, "pdf"));
        PDDocument both = Loader.loadPDF(packet(List.of(sheet, sheet)))) {
      List<String> names = leaves(alone);
      List<String> expected = new ArrayList<>();
      names.forEach(name -> expected.add("document-1." + name));
      names.forEach(name -> expected.add("document-2." + name));
      assertThat(names).isNotEmpty();
      assertThat(leaves(both)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<String> leaves(PDDocument file) {
    List<String> names = new ArrayList<>();
    for (PDField field : file.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
      if (field.getFieldType() != null) {
        names.add(field.getFullyQualifiedName());
      }
    }
    return names;
  }

  /**
   * A packet is read from the first page to the last, whatever its documents are folded to by
   * themselves.
   */
  @Test
  void pagesLieOneByOne() throws IOException {
    Printing booklet = Printing.USUAL.imposed(Imposition.BOOKLET);
    Path file = Examples.town("sampleton-az");
    assertThat(pages(packet(drafts(file, DraftSettings.STANDARD.printed(booklet)))))
        .isEqualTo(pages(packet(drafts(file, DraftSettings.STANDARD))));
  }

  /** Each document reads the town anew from its source; the packet is the same as without. */
  @Test
  void ofDocumentsThatHoldTheirSourceItHoldsNone() throws IOException {
    Path file = Examples.town("sampleton-az");
    List<DocumentKind> kinds =
        List.of(DocumentKind.ORDINANCE, DocumentKind.COMPARISON, DocumentKind.HANDOUT);
    Town town = CITIES.read(file);
    byte[] plain = packet(kinds.stream().map(kind -> CITIES.draft(town, kind)).toList());
    Source source = new Source(town.source(), Files.readString(file), Map.of(), Optional.empty());
    assertThat(
            packet(
                kinds.stream()
                    .map(kind -> CITIES.draft(source, kind, DraftSettings.STANDARD))
                    .toList()))
        .isEqualTo(plain);
    assertThatThrownBy(() -> Origin.read("packet.pdf", plain))
        .hasMessageContaining("it holds no source");
  }

  @Test
  void isOfOneTown() throws IOException {
    List<Draft> two =
        List.of(
            CITIES.draft(CITIES.read(Examples.town("sampleton-az")), DocumentKind.ORDINANCE),
            CITIES.draft(CITIES.read(Examples.town("sampleton-ma")), DocumentKind.ORDINANCE));
    assertThatThrownBy(() -> packet(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one town");
    assertThatThrownBy(() -> packet(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
