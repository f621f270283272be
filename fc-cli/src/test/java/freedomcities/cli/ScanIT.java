package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged command reads manuals: what reads them lies in its folder, and not only on the class
 * path of the tests.
 */
class ScanIT {
  private static final List<String> LINES =
      List.of(
          "Policy 300 BICYCLES",
          "300.1 PURPOSE",
          "Bicycles are kept in the shed of the department.",
          "300.2 KEYS",
          "Members shall sign for each key.",
          "300.3 REPAIRS",
          "Members shall report what is broken.");

  private static final String STYLES =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
      <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>\
      """;

  @TempDir Path folder;

  @Test
  void aPdfAndAWordFileAreReadByThePackagedCommand() throws Exception {
    Path pdf = pdf();
    Path docx = docx();
    CommandProcesses.Outcome shown = scan("--outline", pdf.toString(), docx.toString());
    assertThat(shown.exit()).as(shown.err()).isZero();
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out())
        .contains("manual.pdf", "manual.docx")
        .containsSubsequence("300.1 PURPOSE", "300.2 KEYS", "300.1 PURPOSE", "300.2 KEYS");
  }

  @Test
  void asDataToo() throws Exception {
    Path pdf = pdf();
    Path docx = docx();
    CommandProcesses.Outcome data = scan("--outline", "--json", pdf.toString(), docx.toString());
    assertThat(data.exit()).as(data.err()).isZero();
    assertThat(data.err()).isEmpty();
    assertThat(data.out()).containsSubsequence("\"format\" : \"pdf\"", "\"format\" : \"docx\"");
    for (String number : List.of("300.1", "300.2", "300.3")) {
      assertThat(data.out().split("\"number\" : \"" + number + "\"", -1)).as(number).hasSize(3);
    }
  }

  private CommandProcesses.Outcome scan(String... arguments)
      throws IOException, InterruptedException {
    String[] all = new String[arguments.length + 1];
    all[0] = "scan";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandProcesses.run(
        new ProcessBuilder(CommandProcesses.command(List.of(), all)).directory(folder.toFile()));
  }

  private static boolean isHeading(String line) {
    return Character.isUpperCase(line.charAt(line.length() - 1));
  }

  private Path pdf() throws IOException {
    Path file = folder.resolve("manual.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        float y = 700;
        for (String line : LINES) {
          out.beginText();
          out.setFont(
              new PDType1Font(isHeading(line) ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN), 11);
          out.newLineAtOffset(72, y);
          out.showText(line);
          out.endText();
          y -= 26;
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private Path docx() throws IOException {
    StringBuilder body = new StringBuilder();
    for (String line : LINES) {
      body.append("<w:p>")
          .append(isHeading(line) ? "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" : "")
          .append("<w:r><w:t>")
          .append(line)
          .append("</w:t></w:r></w:p>");
    }
    String document =
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    Path file = folder.resolve("manual.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part :
          List.of(
              Map.entry(
                  "[Content_Types].xml",
                  "<Types"
                      + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
              Map.entry("word/document.xml", document),
              Map.entry("word/styles.xml", STYLES))) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
