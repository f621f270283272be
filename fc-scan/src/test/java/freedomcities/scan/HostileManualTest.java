package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.scan.source.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to do harm, or that nothing can be read of: one sentence each, in time. */
class HostileManualTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());
  private static final int MEBIBYTE = 1 << 20;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF of these objects, from number 1 on; the first is its catalogue. */
  private static byte[] pdf(String... objects) throws IOException {
    return pdf(Stream.of(objects).map(HostileManualTest::bytes).toList());
  }

  private static byte[] pdf(List<byte[]> objects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("%PDF-1.7\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", out.size()));
      out.write(bytes((i + 1) + " 0 obj\n"));
      out.write(objects.get(i));
      out.write(bytes("\nendobj\n"));
    }
    int at = out.size();
    int size = objects.size() + 1;
    out.write(bytes("xref\n0 " + size + "\n" + table));
    out.write(bytes("trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0"
          + " R>>/XObject<</X 6 0 R>>>>>>";
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

  private static byte[] stream(String entries, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
    out.write(content);
    out.write(bytes("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] packed(byte[] chunk, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(out, new Deflater(9))) {
      for (int i = 0; i < times; i++) {
        to.write(chunk);
      }
    }
    return out.toByteArray();
  }

  private static byte[] page(byte[] content, byte[] form) throws IOException {
    return pdf(List.of(bytes(CATALOGUE), bytes(PAGES), bytes(PAGE), content, bytes(FONT), form));
  }

  private static byte[] pages(int count) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static Stream<Arguments> files() throws IOException {
    byte[] spaces = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
    byte[] whole = PdfManual.write(HouseStyle.GENERAL_ORDER.manual(2, 1), Layout.USUAL);
    String image =
        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray";
    Map<String, byte[]> two = new LinkedHashMap<>();
    two.put("word/document.xml", spaces);
    two.put("word/Document.xml", spaces);
    return Stream.of(
        Arguments.of("an empty file", new byte[0], "the file is empty"),
        Arguments.of("old Word", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, ".doc"),
        Arguments.of("rich text", bytes("{\\rtf1 Section 3}"), ".rtf"),
        Arguments.of("a picture", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, "picture"),
        Arguments.of("a program", new byte[5_000], "this is no text"),
        Arguments.of("no Word file", zip(Map.of("a.txt", bytes("x"))), "no Word file"),
        Arguments.of("half a PDF", java.util.Arrays.copyOf(whole, 200), "damaged"),
        Arguments.of("a PDF of nothing", bytes("%PDF-1.7\n"), "damaged"),
        Arguments.of("a locked PDF", locked(), "locked with a password"),
        Arguments.of("10,000 pages", pages(10_000), "10000 pages or more, and at most 5000"),
        Arguments.of(
            "a page tree in a circle", pdf(CATALOGUE, "<</Type/Pages/Count 9/Kids[2 0 R]>>"), ""),
        Arguments.of("a deep page", pdf(CATALOGUE, PAGES, "[".repeat(200_000)), ""),
        Arguments.of(
            "a bomb of a page",
            page(stream("/Filter/FlateDecode", packed(spaces, 300)), stream(image, new byte[] {0})),
            "unpacks to more than 64 MiB"),
        Arguments.of(
            "a page that is a picture",
            page(bytes("<</Length 0>>\nstream\n\nendstream"), stream(image, new byte[] {0})),
            "page 1 is a picture without text"),
        Arguments.of(
            "a bomb of a Word file",
            zip(Map.of("word/document.xml", new byte[80 * MEBIBYTE])),
            "unpacks to more than"),
        Arguments.of(
            "a bomb of another part",
            zip(Map.of("word/media/a.png", new byte[80 * MEBIBYTE])),
            "unpacks to more than"),
        Arguments.of(
            "a DTD",
            zip(
                Map.of(
                    "word/document.xml",
                    bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))),
            "document type definition"),
        Arguments.of(
            "deep markup",
            zip(Map.of("word/document.xml", bytes("<a>".repeat(5_000) + "</a>".repeat(5_000)))),
            "word/document.xml is"),
        Arguments.of(
            "markup that never ends",
            zip(Map.of("word/document.xml", bytes("<a><b>"))),
            "not well formed"),
        Arguments.of("a Word file without text", OtherManuals.docx("<w:p/>", Map.of()), "no text"),
        Arguments.of(
            "half a Word file",
            java.util.Arrays.copyOf(OtherManuals.docx("<w:p/>".repeat(99), Map.of()), 120),
            ""),
        Arguments.of(
            "a web page without text", bytes("<html><script>x</script></html>"), "no text"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @Timeout(60)
  void isRefusedInASentence(String what, byte[] file, String words) {
    assertThatThrownBy(() -> READER.read("manual", file))
        .as(what)
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().getFirst().remedy()).isNotBlank();
              assertThat(e.getMessage())
                  .startsWith("manual: ")
                  .contains(words)
                  .doesNotContain("Exception", "null", "\n");
            });
  }

  /** Text without end, drawn by forms that draw forms: stopped at the time that is given. */
  @Test
  @Timeout(60)
  void whatTakesTooLongIsStopped() throws IOException {
    byte[] call = bytes("/X Do /X Do");
    String resources = "/Resources<</XObject<</X %d 0 R>>>>";
    StringBuilder forms = new StringBuilder();
    List<byte[]> objects =
        new java.util.ArrayList<>(
            List.of(bytes(CATALOGUE), bytes(PAGES), bytes(PAGE), stream("", call), bytes(FONT)));
    for (int i = 6; i < 46; i++) {
      objects.add(
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + String.format(resources, i + 1), call));
    }
    assertThat(forms).isEmpty();
    Limits limits = Limits.STANDARD;
    Limits hasty =
        new Limits(
            limits.bytes(),
            limits.pages(),
            limits.characters(),
            limits.unpacked(),
            Duration.ofSeconds(2));
    assertThatThrownBy(() -> READER.within(hasty).read("forms.pdf", pdf(objects)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("reading takes longer than 2 seconds");
  }

  /** Whatever their number, titles in a row are gone through once. */
  @Test
  @Timeout(20)
  void manyTitlesInARowTakeNoLongTime() {
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= 8_000; i++) {
      page.append("<p>3.").append(i).append(" KEYS OF HOUSE ").append(i).append(" B</p>");
    }
    assertThat(READER.read("a.html", bytes(page.toString())).outline().sections()).hasSize(8_000);
  }

  @Test
  void whatIsLargerThanTheLimitsIsRefused() {
    byte[] text = bytes("Section 1. Purpose\n".repeat(1_000));
    assertThatThrownBy(
            () ->
                READER
                    .within(new Limits(1_000, 9, 9_999, 9, Duration.ofSeconds(9)))
                    .read("a.txt", text))
        .hasMessageContaining("larger than");
    assertThatThrownBy(
            () ->
                READER
                    .within(new Limits(MEBIBYTE, 9, 9_999, 9, Duration.ofSeconds(9)))
                    .read("a.txt", text))
        .hasMessageContaining("more than 9999 letters");
    assertThatThrownBy(
            () ->
                READER
                    .within(new Limits(MEBIBYTE, 9, 99_999, 9, Duration.ofSeconds(9)))
                    .read("a.txt", bytes("a\f".repeat(50))))
        .hasMessageContaining("at most 9 are read");
  }

  /** Pages that can't be read are told by number; the others are read. */
  @Test
  void aPageWithoutTextIsToldAndTheOthersAreRead() throws IOException {
    byte[] good = PdfManual.write(HouseStyle.GENERAL_ORDER.manual(2, 1), Layout.USUAL);
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(good)) {
      PDPage picture = new PDPage();
      document.getPages().insertAfter(picture, document.getPage(0));
      java.awt.image.BufferedImage white =
          new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB);
      try (var to = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, picture)) {
        to.drawImage(
            org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(
                document, white),
            9,
            9);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      Manual manual = READER.read("manual.pdf", out.toByteArray());
      assertThat(manual.source().messages())
          .extracting(Object::toString)
          .containsExactly(
              "manual.pdf: page 2 is a picture without text; ask the agency for the file that it"
                  + " was made from, or have its letters recognised (OCR)");
      assertThat(manual.outline().sections()).hasSizeGreaterThan(5);
      assertThat(manual.outline().blocks().getLast().citation().page())
          .isEqualTo(document.getNumberOfPages());
    }
  }

  @Property(tries = 60)
  void aChangedByteIsNoFault(@ForAll int seed) {
    java.util.Random random = new java.util.Random(seed);
    byte[][] files = {
      PdfManual.write(HouseStyle.SECTIONS.manual(1, 1), Layout.USUAL),
      OtherManuals.docx(HouseStyle.SECTIONS.manual(1, 1))
    };
    for (byte[] file : files) {
      for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      try {
        READER.read("manual", file);
      } catch (InputException refused) {
        assertThat(refused.problems()).isNotEmpty();
      }
    }
  }

  @Property(tries = 200)
  void anyTextIsRead(@ForAll String text) {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      try {
        READER.read(name, text.getBytes(StandardCharsets.UTF_8));
      } catch (InputException refused) {
        assertThat(refused.problems()).isNotEmpty();
      }
    }
  }

  /** What PDFBox writes about the fonts of the machine is not in the user's home. */
  @Test
  void nothingIsLeftInTheHome() throws Exception {
    Path home = Files.createTempDirectory("home");
    Path manual = home.resolve("manual.pdf");
    Files.write(manual, PdfManual.write(HouseStyle.SECTIONS.manual(1, 1), Layout.USUAL));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + Files.createTempDirectory("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                ReadOnce.class.getName(),
                manual.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).contains("sections");
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).containsExactly(manual);
    }
  }
}
