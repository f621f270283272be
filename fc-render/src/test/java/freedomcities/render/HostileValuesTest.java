package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.problems.InputException;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.xml.sax.InputSource;

/**
 * Hostile words at any key of a town file, through every document and format: a file that is
 * well-formed and has them, or a refusal.
 */
class HostileValuesTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final List<String> KEYS =
      List.of(
          "jurisdiction.name",
          "jurisdiction.id",
          "jurisdiction.style",
          "jurisdiction.term",
          "jurisdiction.governing-body",
          "jurisdiction.oversight-body",
          "jurisdiction.agency",
          "jurisdiction.officers.clerk",
          "jurisdiction.officers.presiding",
          "policy[0].agency",
          "policy[0].rules.5.passages[0].text",
          "policy[0].rules.5.passages[0].source",
          "policy[0].rules.4.answers[0].words",
          "policy[0].rules.4.answers[0].who",
          "documents.prepared-by",
          "documents.members[0]",
          "documents.ordinance.number",
          "documents.ordinance.sponsor",
          "documents.ordinance.clause",
          "documents.meeting.where",
          "documents.follow-up[0].what",
          "documents.records-request.address",
          "documents.link");
  private static final String TOWN =
      """
      jurisdiction: {name: Sampleton, kind: city, state: AZ}
      policy:
        - agency: Police
          as-of: 2026-10-02
          rules:
            4: {status: in-practice, answers: [{who: Chief, when: 2026-10-02, position: supports}]}
            5: {passages: [{source: Manual, instrument: manual, text: Officers may ask., contradicts: [inquiry]}]}
      documents: {date: 2026-11-20}
      """;

  /** What some program takes for something else than letters. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> splinters =
        Arbitraries.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "</w:t>",
            "<!--",
            "-->",
            "<?",
            "${7*7}",
            "<#assign x=1>",
            "<@p>",
            "#{1}",
            "[=1]",
            "{ DATE }",
            "{{x}}",
            "_x0041_",
            "\\(",
            "\\)",
            "(",
            ")",
            "<<",
            ">>",
            "endstream",
            "%PDF",
            "%",
            "\\",
            "/",
            "javascript:x",
            "http://x",
            "file:///etc/passwd",
            "=1+1",
            "+",
            "-",
            "@",
            "|",
            "*",
            "_",
            "____",
            "`",
            "#",
            "[x](y)",
            "[added: x]",
            "§",
            "Section 1.",
            "é",
            "e\u0301",
            "ñ",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u200e",
            "\ufeff",
            "ﬁ",
            "東京",
            "🏛️",
            "ﷺ",
            "\u0915\u094d\u0937",
            "\t",
            "\n",
            " ",
            "  ",
            "",
            "null",
            "NaN",
            "0",
            "A".repeat(300),
            "x ".repeat(200),
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\ud800",
            "\uffff",
            "word",
            "The City");
    return splinters.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Map<String, String>> values() {
    return Combinators.combine(
            Arbitraries.of(KEYS).set().ofMinSize(1).ofMaxSize(4), hostile().list().ofSize(4))
        .as(
            (keys, words) -> {
              Map<String, String> values = new java.util.LinkedHashMap<>();
              keys.forEach(key -> values.put(key, words.get(values.size())));
              return values;
            });
  }

  @Property(tries = 150)
  void everyFormatCarriesThemOrRefuses(
      @ForAll("values") Map<String, String> values, @ForAll("kinds") DocumentKind kind)
      throws Exception {
    Town town;
    try {
      town = CITIES.read("town.yaml", TOWN.getBytes(StandardCharsets.UTF_8), values);
    } catch (InputException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.location().file()).startsWith("override ");
                assertThat(problem.toString()).doesNotContainPattern("[\\u0000-\\u001f\\u202e]");
              });
      Statistics.collect("refused");
      return;
    }
    Statistics.collect("written");
    Statistics.coverage(coverage -> coverage.check("written").percentage(share -> share > 20));
    Draft draft = CITIES.draft(town, kind, DraftSettings.STANDARD);
    String words = String.join("\n", Linearisation.of(draft.document()));
    assertThat(words).doesNotContain("FreeMarker", "freemarker.");
    for (String format : CITIES.formats()) {
      if (!format.equals("csv") || kind.equals(DocumentKind.COMPARISON)) {
        try {
          wellFormed(format, CITIES.bytes(draft, format));
        } catch (InputException e) {
          // A font has no glyph for every letter, and says so.
          assertThat(format).isEqualTo("pdf");
          assertThat(e.getMessage()).contains("U+");
        }
      }
    }
  }

  @Provide
  Arbitrary<DocumentKind> kinds() {
    return Arbitraries.of(DocumentKind.all());
  }

  private static void wellFormed(String format, byte[] file) throws Exception {
    switch (format) {
      case "docx" -> {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
          for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] part = zip.readAllBytes();
            if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
              xml(part);
            }
          }
        }
      }
      case "akn" -> xml(file);
      case "pdf" -> {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file)) {
          assertThat(pdf.getNumberOfPages()).isPositive();
          assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf)).isNotBlank();
        }
      }
      case "csv" ->
          assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n|,"))
              .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
      default ->
          assertThat(new String(file, StandardCharsets.UTF_8))
              .isNotBlank()
              .doesNotContain("\u0000", "\u001b");
    }
  }

  private static void xml(byte[] part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    assertThat(
            factory
                .newDocumentBuilder()
                .parse(new InputSource(new ByteArrayInputStream(part)))
                .getDocumentElement())
        .isNotNull();
  }
}
