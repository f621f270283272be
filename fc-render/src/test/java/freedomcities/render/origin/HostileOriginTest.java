package freedomcities.render.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.render.docx.DocxRenderer;
import freedomcities.render.pdf.PdfRenderer;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.render.spi.Renderer;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.tree.Attachment;
import freedomcities.tree.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that somebody changed, broke, or made to break us: each is read, or refused in one
 * sentence.
 */
class HostileOriginTest {
  private static final Document PLAIN =
      new Document(
          SampleOrdinance.ordinance().metadata(),
          SampleOrdinance.ordinance().blocks().subList(0, 2));
  private static final Origin ORIGIN =
      origin(
          new Source(
              "town.yaml",
              "jurisdiction: {name: Sampleton}\n",
              Map.of("a", "b"),
              Optional.empty()));
  private static final String XML = ORIGIN.attachment().text();
  private static final byte[] DOCX = docx(XML), PDF = pdf(XML);

  private static Origin origin(Source source) {
    return Origin.of(
        source,
        DocumentKind.ORDINANCE,
        DraftSettings.STANDARD,
        new Grounds(
            "1", "r 1", List.of("x"), "l", Map.of("seal", "yes"), Set.of(Grounds.Aid.LETTERHEAD)),
        PLAIN);
  }

  private static byte[] written(Renderer renderer, Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Document with(String... texts) {
    Document document = PLAIN;
    for (String text : texts) {
      document =
          document.attached(
              new Attachment(
                  "origin" + document.attachments().size() + ".xml",
                  "application/xml",
                  "it",
                  text));
    }
    return document;
  }

  private static byte[] docx(String... texts) {
    return written(new DocxRenderer(), with(texts));
  }

  private static byte[] pdf(String... texts) {
    return written(new PdfRenderer(), with(texts));
  }

  /** What a Word file holds, with parts changed or added. */
  private static byte[] zip(UnaryOperator<Map<String, byte[]>> change) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DOCX));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      for (var part : change.apply(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zipWith(String name, byte[] bytes) {
    return zip(
        parts -> {
          parts.put(name, bytes);
          return parts;
        });
  }

  private static byte[] many(int count) {
    return zip(
        parts -> {
          for (int i = 0; i < count; i++) {
            parts.put("word/p" + i + ".xml", new byte[1]);
          }
          return parts;
        });
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** With its check put right, as whoever wants to harm would. */
  private static String withKey(String key) {
    return origin(
            new Source(
                "town.yaml",
                "jurisdiction: {name: Sampleton}\n",
                Map.of(key, "b"),
                Optional.empty()))
        .attachment()
        .text();
  }

  private static final String CHANGED = "the source in it was changed or damaged";

  static Stream<Arguments> wrong() {
    String entities =
        "<!DOCTYPE origin [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>";
    String body = XML.substring(XML.indexOf("<origin"));
    return Stream.of(
        row("nothing", new byte[0], "this is neither a Word file nor a PDF"),
        row("text", latin("jurisdiction: x"), "this is neither a Word file nor a PDF"),
        row(
            "old Word",
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1},
            "encrypted, or of the old format"),
        row("too large", new byte[(16 << 20) + 1], "larger than 16 MiB"),
        row("Word without", docx(), "it holds no source"),
        row("PDF without", pdf(), "it holds no source"),
        row("other data", docx("<a xmlns=\"urn:x\"/>"), "it holds no source"),
        row("no XML", pdf("origin"), "it holds no source"),
        row(
            "a document type",
            docx(entities + body.replace("town.yaml", "&b;")),
            "it holds no source"),
        row(
            "a file from elsewhere",
            pdf("<!DOCTYPE origin SYSTEM \"file:///etc/passwd\">" + body),
            "it holds no source"),
        row("two of them", docx(XML, XML), "it holds 2 sources"),
        row("two in a PDF", pdf(XML, XML), "it holds 2 sources"),
        row("of later", docx(XML.replace("origin:1", "origin:2")), "kept by a newer version"),
        row(
            "another root",
            docx(XML.replace("<origin", "<other").replace("</origin", "</other")),
            CHANGED),
        row("a changed town", docx(XML.replace("Sampleton", "Sampletown")), CHANGED),
        row("a changed setting", pdf(XML.replace("rules=\"gaps\"", "rules=\"all\"")), CHANGED),
        row(
            "a setting that is none",
            pdf(XML.replace("paper=\"letter\"", "paper=\"wall\"")),
            CHANGED),
        row(
            "a language that is none",
            pdf(XML.replace("language=\"en\"", "language=\"../en\"")),
            CHANGED),
        row(
            "a kind that is a path",
            pdf(XML.replace("kind=\"ordinance\"", "kind=\"../ordinance\"")),
            CHANGED),
        row(
            "a kind without end",
            pdf(XML.replace("kind=\"ordinance\"", "kind=\"a" + "-a".repeat(20_000) + "\"")),
            CHANGED),
        row("a key without end", docx(withKey("a" + ".a".repeat(5_000))), CHANGED),
        row("no check", docx(XML.replaceFirst(" check=\"[0-9a-f]*\"", "")), CHANGED),
        row("a wrong check", docx(XML.replaceFirst(" check=\"[0-9a-f]", " check=\"x")), CHANGED),
        row("something more", docx(XML.replace("<law>", "<more/><law>")), CHANGED),
        row("twice", docx(XML.replace("<law>l</law>", "<law>l</law><law>l</law>")), CHANGED),
        row("nothing of it", docx(XML.replaceAll("(?s)<town-file.*</town-file>", "")), CHANGED),
        row("cut short", docx(XML.substring(0, XML.length() - 30)), CHANGED),
        row("deep", docx(body.replace("<law>", "<law>".repeat(20_000))), CHANGED),
        row("a Word file cut short", Arrays.copyOf(DOCX, DOCX.length / 3), "damaged or cut short"),
        row(
            "an archive of something else",
            zip(
                parts -> {
                  parts.keySet().retainAll(Set.of("word/document.xml"));
                  return parts;
                }),
            "this is no Word file"),
        row("too many parts", many(3_000), "too many parts"),
        row(
            "a bomb",
            zipWith("word/big.xml", new byte[40 << 20]),
            "unpacks to more than a document can need"),
        row(
            "a bomb in its data",
            zipWith("customXml/item9.xml", new byte[40 << 20]),
            "unpacks to more than a document can need"),
        row(
            "a large town",
            pdf(XML.replace("Sampleton", "x".repeat(13 << 20))),
            "unpacks to more than a town file"),
        row("a PDF cut short", Arrays.copyOf(PDF, 200), "the PDF is damaged"),
        row("only a header", latin("%PDF-1.7\n"), "the PDF is damaged"));
  }

  private static Arguments row(String what, byte[] document, String said) {
    return Arguments.of(what, document, said);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void isRefusedInASentence(String what, byte[] document, String said) {
    assertThatThrownBy(() -> Origin.read("it.docx", document))
        .isInstanceOfSatisfying(
            InputException.class,
            wrong -> {
              assertThat(wrong.problems())
                  .singleElement()
                  .satisfies(
                      problem -> {
                        assertThat(problem.found()).contains(said);
                        assertThat(problem.remedy()).isNotBlank();
                      });
              assertThat(wrong.getMessage())
                  .startsWith("it.docx: ")
                  .doesNotContain("\n", "Exception");
            });
  }

  /** The control of all of these. */
  @Test
  void asItWasDrawnItIsRead() {
    assertThat(Origin.read("it.docx", DOCX))
        .isEqualTo(ORIGIN)
        .isEqualTo(Origin.read("it.pdf", PDF));
    assertThat(Origin.read("it.docx", zipWith("customXml/item7.xml", latin("<a/>"))))
        .isEqualTo(ORIGIN);
  }

  /** Word and others write XML anew: other prefixes, other ways to write the same letters. */
  @Test
  void whoeverHasWrittenItDownAgainItIsTheSame() {
    String again =
        XML.replaceAll("<(/?)([a-z])", "<$1o:$2")
            .replace("xmlns=", "xmlns:o=")
            .replace("?>", "?>\n<!-- kept -->")
            .replace("Sampleton", "S&#97;mpl<![CDATA[eto]]>n")
            .replace("\n<o:rules", "\n\t<o:rules")
            .replace('"', '\'');
    assertThat(again).isNotEqualTo(XML);
    assertThat(
            Origin.read(
                "it", docx(again.replace("version='1.0' encoding='UTF-8'", "version='1.0'"))))
        .isEqualTo(ORIGIN);
  }

  @Test
  void aFolderAndAFileThatIsNotThereAreOfTheDisk() {
    assertThatThrownBy(() -> Origin.read(Path.of("src")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a folder");
    assertThatThrownBy(() -> Origin.read(Path.of("nowhere.docx"))).isInstanceOf(IOException.class);
  }

  @Property(tries = 150)
  void aChangedByteIsNoFault(
      @ForAll boolean word, @ForAll @IntRange(min = 1, max = 6) int hits, @ForAll long seed) {
    byte[] document = (word ? DOCX : PDF).clone();
    Random random = new Random(seed);
    for (int i = 0; i < hits; i++) {
      document[random.nextInt(document.length)] = (byte) random.nextInt(256);
    }
    try {
      assertThat(Origin.read("it", document)).isEqualTo(ORIGIN);
    } catch (InputException told) {
      assertThat(told.problems()).hasSize(1);
    }
  }

  /** Whatever a town file and its values say comes back letter for letter, line ends included. */
  @Property(tries = 200)
  void lettersAreKept(@ForAll("texts") String text, @ForAll("texts") String value) {
    Origin origin =
        origin(
            new Source(
                "a \"b\" <c>.yaml",
                text,
                Map.of("jurisdiction.name", value),
                Optional.of(new Source("old.yaml", value, Map.of(), Optional.empty()))));
    Document document = PLAIN.attached(origin.attachment());
    assertThat(Origin.read("it", written(new DocxRenderer(), document))).isEqualTo(origin);
    assertThat(Origin.read("it", written(new PdfRenderer(), document))).isEqualTo(origin);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", " ", "\n", "\r\n", "\r", "\t", "&", "<", "]]>", "\"", "'", "&amp;", "\ufeff", "é",
            "🏛️", "<!--", "\u0085", "\u2028", "<?x?>", "{", "#")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Test
  void refusesAnOlderFileOfAnOlderFile() {
    Source source = ORIGIN.source();
    assertThatThrownBy(() -> source.since(source.since(source)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Source.of("x", new byte[] {(byte) 0xff}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not UTF-8");
    assertThat(List.of(source.values())).hasSize(1);
  }
}
