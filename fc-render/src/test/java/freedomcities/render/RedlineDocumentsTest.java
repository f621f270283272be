package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.redline.Redline;
import freedomcities.render.akn.AknReader;
import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxText;
import freedomcities.render.html.HtmlText;
import freedomcities.render.html.NuHtml;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of document, compared with one of an earlier town file: as good a file as any, in
 * every format.
 */
class RedlineDocumentsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  /**
   * The example as it was before a meeting: another body, another date, an earlier meeting, less
   * known.
   */
  private static Town earlier(Examples.Example example) throws IOException {
    return CITIES.read(
        "earlier.yaml",
        Files.readAllBytes(example.file()),
        Map.of(
            "jurisdiction.oversight-body",
            "the Office of the Ombudsman",
            "documents.date",
            "2026-10-30",
            "policy[0].as-of",
            "2026-09-30",
            "policy[0].rules.7.status",
            "in-writing",
            "documents.prepared-by",
            "Sampleton Friends",
            "documents.meeting.date",
            "2026-11-03"));
  }

  private static Document marked(Examples.Example example) throws IOException {
    Draft before = CITIES.draft(earlier(example), example.kind(), example.settings());
    return CITIES.redline(before, example.draft()).document();
  }

  private static byte[] bytes(Document document, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CITIES.write(document, format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#everyStyle")
  void everyFormatSaysItAndKeepsToItsStandard(Examples.Example example) throws Exception {
    Document marked = marked(example);
    List<String> words = Linearisation.of(marked);
    assertThat(String.join("\n", words)).containsPattern("\\[(added|removed): ");
    byte[] docx = bytes(marked, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(words);
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(
            WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                .getMainDocumentPart()
                .getContents())
        .isNotNull();
    byte[] pdf = bytes(marked, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(marked));
    PdfChecks.assertValid(pdf);
    byte[] html = bytes(marked, "html");
    assertThat(HtmlText.lines(html)).isEqualTo(words);
    assertThat(NuHtml.errors(html)).isEmpty();
    assertThat(
            Linearisation.of(
                AknReader.read(new String(bytes(marked, "akn"), StandardCharsets.UTF_8))))
        .isEqualTo(words);
    assertThat(bytes(marked(example), "docx")).isEqualTo(docx);
    assertThat(bytes(marked(example), "pdf")).isEqualTo(pdf);
  }

  @Test
  void aSectionThatWasMovedIsMovedTextInEveryFormat() throws IOException {
    Document before = Examples.sampleton(DocumentKind.RESOLUTION).document();
    List<Block> blocks = new ArrayList<>(before.blocks());
    List<Integer> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Section) {
        sections.add(i);
      }
    }
    blocks.add(sections.getLast(), blocks.remove((int) sections.getFirst()));
    Document marked = Redline.of(before, new Document(before.metadata(), blocks));
    List<String> words = Linearisation.of(marked);
    assertThat(words)
        .anyMatch(line -> line.startsWith("[moved to Section " + sections.size()))
        .anyMatch(line -> line.contains("[moved from Section 1: "));
    byte[] docx = bytes(marked, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(words);
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(HtmlText.lines(bytes(marked, "html"))).isEqualTo(words);
    assertThat(
            Linearisation.of(
                AknReader.read(new String(bytes(marked, "akn"), StandardCharsets.UTF_8))))
        .isEqualTo(words);
    byte[] pdf = bytes(marked, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(marked));
    PdfChecks.assertValid(pdf);
  }

  @Test
  void otherDocumentsAreNotCompared() {
    Draft ordinance = Examples.sampleton(DocumentKind.ORDINANCE).draft();
    Draft resolution = Examples.sampleton(DocumentKind.RESOLUTION).draft();
    assertThatThrownBy(() -> CITIES.redline(ordinance, resolution))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("two drafts of the same document");
  }
}
