package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.akn.AknReader;
import freedomcities.render.docx.DocxText;
import freedomcities.render.html.HtmlText;
import freedomcities.render.markdown.MarkdownFile;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.render.plain.Opening;
import freedomcities.render.text.TextFile;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One document in all formats, read back from each: the same words in the same order, numbers and
 * changes among them.
 */
class SameInAllFormatsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Pattern CHANGE = Pattern.compile("\\[(added|removed): [^]]*]");
  private static final Pattern SECTION = Pattern.compile("Section \\d+\\. ");

  /** The words of a document by format, each read from its file. */
  private static Map<String, String> read(Draft draft) {
    Map<String, String> words = new TreeMap<>();
    for (String format : Examples.formats()) {
      words.put(format, words(format, Examples.bytes(draft, format), draft.document()));
    }
    assertThat(words).hasSize(6);
    return words;
  }

  private static String words(String format, byte[] file, Document document) {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (format) {
      case "docx" -> joined(DocxText.lines(file));
      case "pdf" -> joined(PdfText.lines(file));
      case "html" -> joined(HtmlText.lines(file));
      case "akn" -> joined(Linearisation.of(AknReader.read(text)));
      case "txt" -> afterOpening(joined(TextFile.pieces(text)), document);
      case "md" -> afterOpening(joined(MarkdownFile.pieces(text)), document);
      default -> throw new AssertionError("nothing reads " + format);
    };
  }

  /** Without the rules under headings and the heads of tables. */
  private static String joined(List<String> lines) {
    return String.join(" ", lines.stream().filter(line -> !line.matches("[-=]+")).toList());
  }

  private static String afterOpening(String words, Document document) {
    String opening = joined(Opening.of(document)) + " ";
    assertThat(words).startsWith(opening);
    return words.substring(opening.length());
  }

  private static void assertSame(Map<String, String> words) {
    String first = words.values().iterator().next();
    assertThat(words).allSatisfy((format, text) -> assertThat(text).isEqualTo(first));
  }

  private static List<String> found(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "sampleford-wa, ordinance",
    "sampleton-az, ordinance",
    "sampleton-az, resolution",
    "sampleton-ma, ordinance",
    "illinois, ordinance",
    "king-county-wa, resolution"
  })
  void everyFormatHasTheSameWords(String town, String kind) {
    Draft draft =
        new Examples.Example(
                Examples.town(town),
                DocumentKind.byName(kind).orElseThrow(),
                DraftSettings.STANDARD)
            .draft();
    Map<String, String> words = read(draft);
    assertSame(words);
    assertThat(found(SECTION, words.toString())).hasSizeGreaterThanOrEqualTo(6 * 4);
  }

  /** A city, a county with an elected sheriff, which names the votes, and a town meeting. */
  @ParameterizedTest
  @CsvSource({
    "../examples/towns/sampleton-az.yaml, publication-summary",
    "../examples/towns/sampleton-az.yaml, hearing-notice",
    "../examples/towns/sampleton-az.yaml, comment-card",
    "../examples/towns/sampleton-ma.yaml, publication-summary",
    "../examples/towns/sampleton-ma.yaml, hearing-notice",
    "../fc-templates/src/test/resources/freedomcities/places/ca-county.yaml, publication-summary",
    "../fc-templates/src/test/resources/freedomcities/places/ca-county.yaml, hearing-notice"
  })
  void whatAClerkPublishesHasTheSameWordsInEveryFormat(String file, String kind) {
    Draft draft =
        new Examples.Example(
                Path.of(file), DocumentKind.byName(kind).orElseThrow(), DraftSettings.STANDARD)
            .draft();
    assertSame(read(draft));
    byte[] pdf = Examples.bytes(draft, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(draft.document()));
    PdfChecks.assertValid(pdf);
  }

  @Test
  void theSameNumbersAndTheSameChanges() {
    Map<String, String> words =
        read(
            new Examples.Example(
                    Examples.town("sampleford-wa"), DocumentKind.ORDINANCE, DraftSettings.STANDARD)
                .draft());
    assertThat(words.values())
        .allSatisfy(
            text -> {
              assertThat(found(SECTION, text))
                  .containsExactly(
                      "Section 1. ",
                      "Section 2. ",
                      "Section 3. ",
                      "Section 4. ",
                      "Section 5. ",
                      "Section 6. ",
                      "Section 7. ");
              assertThat(found(CHANGE, text)).hasSize(4);
            });
  }

  /**
   * A comparison has tables that plain text tells row by row; numbers and changes are the same
   * nevertheless.
   */
  @Test
  void theSameChangesInAComparison() {
    Map<String, String> words = read(Examples.sampleton(DocumentKind.COMPARISON).draft());
    List<String> changes = found(CHANGE, String.valueOf(words.get("docx")));
    // Two amended, one replaced; where too little is there the model's words are added, unmarked.
    assertThat(changes).hasSize(4);
    assertThat(words.values())
        .allSatisfy(text -> assertThat(found(CHANGE, text)).isEqualTo(changes));
  }

  /**
   * Markup, field codes, operators, formulas and links of every format, and of some that there
   * aren't.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A <b>bold</b> name",
        "A </w:t></script>--> name",
        "A ]]>&amp;&#60; name",
        "A ${7*7}<#assign x=1> name",
        "A *star* _under_ `tick` | bar name",
        "A [link](x) # name",
        "A { HYPERLINK \"http://example.org\" } name",
        "A { INCLUDETEXT \"/etc/passwd\" } name",
        "A _x0041_ _x000D_ name",
        "A ) Tj ET Q (x) /JavaScript << /S /Launch >> name",
        "A \\( \\) \\053 \\\\ endstream endobj name",
        "A javascript:alert(1) name",
        "A <a href=\"javascript:x\" onclick='x'>x</a> name",
        "A <img src=x onerror=alert(1)> name",
        "A <?x?><!DOCTYPE y [<!ENTITY z SYSTEM \"file:///etc/passwd\">]>&z; name",
        "A &z; %z; &lt; &#x0; name",
        "A <script>x</script><style>*{}</style> name",
        "A =HYPERLINK(\"http://x\",1+1) name",
        "A ![x](http://x/y.png) <http://x> [^1] name",
        "A ~~x~~ ==x== $x$ \\textbf{x} name",
        "A %s %n {0} {{x}} <% x %> name",
        "A <#include \"/etc/passwd\"> ${.data_model} [=x] <@p> name",
        "A &nbsp;&shy;&rlm; name",
        "A 1. - + > name"
      })
  void aNameIsLettersInEveryFormat(String name) throws IOException {
    String yaml = java.nio.file.Files.readString(Examples.town("sampleford-wa"));
    Draft draft =
        CITIES.draft(
            CITIES.read(
                "town.yaml",
                yaml.getBytes(StandardCharsets.UTF_8),
                Map.of("jurisdiction.oversight-body", name)),
            DocumentKind.ORDINANCE);
    Map<String, String> words = read(draft);
    assertSame(words);
    assertThat(words.values()).allSatisfy(text -> assertThat(text).contains(name));
    Draft plain =
        CITIES.draft(
            CITIES.read(
                "town.yaml",
                yaml.getBytes(StandardCharsets.UTF_8),
                Map.of("jurisdiction.oversight-body", "A plain name")),
            DocumentKind.ORDINANCE);
    for (String format : Examples.formats()) {
      assertThat(active(format, Examples.bytes(draft, format)))
          .as(format)
          .isEqualTo(active(format, Examples.bytes(plain, format)));
    }
  }

  /** What a file would do, fetch or compute: nothing that a value can add to. */
  private static String active(String format, byte[] file) throws IOException {
    return switch (format) {
      case "docx" -> {
        StringBuilder all = new StringBuilder();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
          for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            all.append(entry.getName())
                .append(
                    found(
                        Pattern.compile(
                            "<w:instrText[^>]*>[^<]*|<w:fldSimple[^>]*|<w:hyperlink[^>]*|TargetMode[^>]*|<w:(object|altChunk|subDoc)|<!"),
                        xml));
          }
        }
        yield all.toString();
      }
      case "pdf" -> {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file)) {
          StringBuilder all =
              new StringBuilder(String.valueOf(pdf.getDocumentCatalog().getOpenAction()));
          for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
              all.append(annotation.getSubtype())
                  .append(annotation.getCOSObject().getDictionaryObject("A"));
            }
          }
          yield all.toString().replaceAll("COSDictionary\\{[^}]*}", "action");
        }
      }
      case "html" ->
          org.jsoup.Jsoup.parse(new String(file, StandardCharsets.UTF_8))
              .select(
                  "script, style, iframe, object, embed, form, img, link, base, meta, a[href],"
                      + " [onclick], [onerror]")
              .stream()
              .map(
                  element ->
                      element.tagName()
                          + element.attributes().asList().stream()
                              .filter(attribute -> !attribute.getKey().equals("content"))
                              .toList())
              .toList()
              .toString();
      default -> "";
    };
  }
}
