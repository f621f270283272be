package freedomcities.render.docx.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.docx.DocxFile;
import freedomcities.render.docx.DocxLint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
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

/** Files that somebody broke, or made to break us: what is said of each, or what is left of it. */
class HostileLetterheadTest {
  private static final String EXTERNAL = "\" TargetMode=\"External\"/>";
  private static final byte[] GOOD = TownLetterheads.sampleton().packed();

  /** The parts of a good letterhead, to be changed. */
  private static Map<String, byte[]> good() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    DocxFile file = new DocxFile(GOOD);
    file.names()
        .forEach(
            name ->
                parts.put(
                    name,
                    name.endsWith(".png")
                        ? TownLetterheads.seal()
                        : file.text(name).getBytes(StandardCharsets.UTF_8)));
    return parts;
  }

  private static byte[] changed(String part, UnaryOperator<String> change) {
    return zip(
        parts ->
            parts.compute(
                part,
                (name, bytes) -> {
                  String was = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
                  String is = change.apply(was);
                  assertThat(is).isNotEqualTo(was);
                  return is.getBytes(StandardCharsets.UTF_8);
                }));
  }

  private static byte[] changed(String part, String from, String to) {
    return changed(part, text -> text.replace(from, to));
  }

  private interface Change {
    void to(Map<String, byte[]> parts);
  }

  private static byte[] zip(Change change) {
    Map<String, byte[]> parts = good();
    change.to(parts);
    return zip(
        parts.entrySet().stream().map(part -> Map.entry(part.getKey(), part.getValue())).toList());
  }

  /** An archive as no good program writes it: names may stand twice. */
  private static byte[] zip(List<Map.Entry<String, byte[]>> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] with(String name, byte[] bytes) {
    return zip(parts -> parts.put(name, bytes));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Names that a map can't hold, under names of the same length that are then written over. */
  private static byte[] renamed(String from, String to) {
    byte[] zip = with(from, text("x"));
    String all = new String(zip, StandardCharsets.ISO_8859_1).replace(from, to);
    return all.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] stylesBasedOn(int length) {
    String chain =
        IntStream.range(0, length)
            .mapToObj(
                i ->
                    "<w:style w:type=\"paragraph\" w:styleId=\"c"
                        + i
                        + "\"><w:name w:val=\"c"
                        + i
                        + "\"/><w:basedOn w:val=\"c"
                        + (i + 1) % length
                        + "\"/></w:style>")
            .collect(Collectors.joining());
    return changed("word/styles.xml", "</w:styles>", chain + "</w:styles>");
  }

  private static byte[] numbering(String content) {
    return zip(
        parts -> {
          parts.put("word/numbering.xml", text(TownLetterheads.part("numbering", content)));
          parts.compute(
              "word/_rels/document.xml.rels",
              (name, bytes) ->
                  text(
                      string(bytes)
                          .replace(
                              "</Relationships>",
                              arrow("rId90", "numbering", "numbering.xml", "\"/>")
                                  + "</Relationships>")));
        });
  }

  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String arrow(String id, String type, String target, String end) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + end;
  }

  /**
   * A file whose list at the end says that a part unpacks to four gigabytes, and whose part says so
   * too.
   */
  private static byte[] declaredHuge() {
    byte[] content = text("small");
    CRC32 sum = new CRC32();
    sum.update(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("word/media/huge.png");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = out.toByteArray();
    Arrays.fill(bytes, 22, 26, (byte) 0x7f);
    return bytes;
  }

  private static String nested(int depth) {
    return "<w:r>".repeat(depth) + "</w:r>".repeat(depth);
  }

  private static byte[] many(int count) {
    return zip(
        parts ->
            IntStream.range(0, count)
                .forEach(i -> parts.put("word/media/x" + i + ".bin", new byte[0])));
  }

  static Stream<Arguments> refused() {
    String dtd =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    return Stream.of(
        Arguments.of("nothing", new byte[0], "this is no Word file"),
        Arguments.of("text", text("City of Sampleton"), "this is no Word file"),
        Arguments.of("a PDF", text("%PDF-1.7\n"), "this is no Word file"),
        Arguments.of(
            "an old or encrypted one",
            new byte[] {
              (byte) 0xd0,
              (byte) 0xcf,
              0x11,
              (byte) 0xe0,
              (byte) 0xa1,
              (byte) 0xb1,
              0x1a,
              (byte) 0xe1
            },
            "encrypted, or of the old format of Word 97"),
        Arguments.of("more bytes than are read", new byte[(5 << 20) + 1], "larger than 5 MiB"),
        Arguments.of(
            "another archive", zip(List.of(Map.entry("a.txt", text("x")))), "this is no Word file"),
        Arguments.of(
            "a spreadsheet",
            changed("word/document.xml", text -> "<workbook/>"),
            "this is no Word file"),
        Arguments.of(
            "strict markup",
            changed(
                "word/document.xml",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main"),
            "Strict Open XML Document"),
        Arguments.of("half of it", Arrays.copyOf(GOOD, GOOD.length / 2), "damaged or cut short"),
        Arguments.of(
            "all but its end", Arrays.copyOf(GOOD, GOOD.length - 30), "damaged or cut short"),
        Arguments.of("a part that isn't listed", hidden(), "damaged or cut short"),
        Arguments.of(
            "a part that is called up",
            renamed("aa/bb/evil.xml", "../../evil.xml"),
            "no name for a part"),
        Arguments.of(
            "a part with a root", renamed("aetc/passwd", "/etc/passwd"), "no name for a part"),
        Arguments.of(
            "a part with backslashes",
            renamed("word-evil.xml", "word\\evil.xml"),
            "no name for a part"),
        Arguments.of(
            "a part of a drive", renamed("CC/evil.xml", "C:/evil.xml"), "no name for a part"),
        Arguments.of(
            "a part twice",
            with("WORD/Document.xml", text("<x/>")),
            "two parts are called \"WORD/Document.xml\""),
        Arguments.of("ten thousand parts", many(10_000), "more than 1000 parts"),
        Arguments.of(
            "a large part",
            with("word/media/huge.bin", new byte[17 << 20]),
            "word/media/huge.bin unpacks to more than 16 MiB"),
        Arguments.of(
            "a part that says it is large",
            declaredHuge(),
            "word/media/huge.png unpacks to more than 16 MiB"),
        Arguments.of(
            "much in all",
            zip(
                parts ->
                    IntStream.range(0, 4)
                        .forEach(i -> parts.put("word/media/" + i + ".bin", new byte[15 << 20]))),
            "unpacks to more than 48 MiB"),
        Arguments.of(
            "nothing but zeros",
            with("word/media/zeros.bin", new byte[12 << 20]),
            "times its size"),
        Arguments.of("macros", with("word/vbaProject.bin", new byte[] {1}), "the file has macros"),
        Arguments.of(
            "a document with macros",
            changed(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"),
            "the file has macros"),
        Arguments.of(
            "a template with macros",
            changed(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
            "the file has macros"),
        Arguments.of(
            "entities",
            changed("word/header1.xml", "<w:hdr ", dtd + "<w:hdr "),
            "document type definition"),
        Arguments.of(
            "entities in a part that nobody needs",
            with("customXml/item1.xml", text(dtd + "<a>&b;</a>")),
            "document type definition"),
        Arguments.of(
            "an entity from a file",
            changed(
                "word/styles.xml",
                "<w:styles ",
                "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w:styles "),
            "document type definition"),
        Arguments.of(
            "markup in markup in markup",
            changed("word/header1.xml", "<w:tbl>", nested(5000) + "<w:tbl>"),
            "nested more than 90 deep"),
        Arguments.of(
            "the same under another name",
            zip(
                parts -> {
                  parts.put(
                      "word/head.bin",
                      text(
                          string(Objects.requireNonNull(parts.remove("word/header1.xml")))
                              .replace("<w:tbl>", nested(5000) + "<w:tbl>")));
                  parts.compute(
                      "word/_rels/document.xml.rels",
                      (name, bytes) ->
                          text(
                              string(Objects.requireNonNull(bytes))
                                  .replace("header1.xml", "head.bin")));
                }),
            "word/head.bin is nested more than 90 deep"),
        Arguments.of(
            "an endless way to a part",
            changed(
                "_rels/.rels", "word/document.xml", "a/../".repeat(200_000) + "word/document.xml"),
            "this is no Word file"),
        Arguments.of(
            "many elements",
            changed(
                "word/header1.xml",
                "<w:tbl>",
                IntStream.range(0, 300_001)
                        .mapToObj(i -> "<w:r a=\"" + i + "\"/>")
                        .collect(Collectors.joining())
                    + "<w:tbl>"),
            "more elements"),
        Arguments.of(
            "many attributes",
            changed(
                "word/header1.xml",
                "<w:tbl>",
                "<w:tbl "
                    + IntStream.range(0, 200)
                        .mapToObj(i -> "a" + i + "=\"\"")
                        .collect(Collectors.joining(" "))
                    + ">"),
            "more elements or attributes"),
        Arguments.of(
            "broken markup",
            changed("word/header1.xml", "</w:hdr>", ""),
            "word/header1.xml is not well formed"),
        Arguments.of(
            "styles in nobody's namespace",
            changed("word/styles.xml", "/wordprocessingml/2006/main", "/0"),
            "word/styles.xml doesn't begin with Word's element \"styles\""),
        Arguments.of(
            "a head that is no head",
            changed("word/header1.xml", "/wordprocessingml/2006/main", "/0"),
            "word/header1.xml doesn't begin with Word's element \"hdr\""),
        Arguments.of("a style based on itself", stylesBasedOn(1), "based on itself"),
        Arguments.of("styles based on each other", stylesBasedOn(3), "based on itself"),
        Arguments.of(
            "a long chain of styles", stylesBasedOn(4000), "based on itself, or on too many"),
        Arguments.of(
            "two styles of an id",
            changed("word/styles.xml", "w:styleId=\"Title\"", "w:styleId=\"Heading1\""),
            "two styles have the id \"Heading1\""),
        Arguments.of(
            "a list without a definition",
            numbering("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num>"),
            "has no definition"),
        Arguments.of(
            "a list of a style that there isn't",
            numbering(
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink"
                    + " w:val=\"None\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                    + " w:val=\"1\"/></w:num>"),
            "which has no list"),
        Arguments.of("a list defined by itself", circle(), "defined by itself"),
        Arguments.of(
            "a list with a huge number",
            numbering("<w:abstractNum w:abstractNumId=\"99999999999\"/>"),
            "the number \"99999999999\""),
        Arguments.of(
            "a page without room",
            changed("word/document.xml", "w:left=\"1440\"", "w:left=\"9000\""),
            "points between the margins"));
  }

  private static byte[] hidden() {
    byte[] zip = GOOD.clone();
    // The list's count.
    zip[zip.length - 12]--;
    return zip;
  }

  private static byte[] circle() {
    byte[] lists =
        numbering(
            "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink"
                + " w:val=\"Circle\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                + " w:val=\"1\"/></w:num>");
    return new DocxFile(lists)
        .with(
            "word/styles.xml",
            text ->
                text.replace(
                    "</w:styles>",
                    "<w:style w:type=\"numbering\" w:styleId=\"Circle\"><w:name"
                        + " w:val=\"Circle\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedInASentence(String what, byte[] file, String said) {
    assertThatThrownBy(() -> WordLetterhead.read("town.docx", file))
        .isInstanceOfSatisfying(
            InputException.class,
            wrong -> {
              assertThat(wrong.problems())
                  .hasSize(1)
                  .allMatch(problem -> problem.location().file().equals("town.docx"));
              assertThat(wrong.problems().getFirst().found()).contains(said);
              assertThat(wrong.problems().getFirst().remedy()).isNotEmpty();
            });
  }

  /** With one more arrow of the first page's head, and something in the head. */
  private static byte[] head(String arrow, String content) {
    byte[] more =
        arrow.isEmpty()
            ? GOOD
            : changed(
                "word/_rels/header1.xml.rels", "</Relationships>", arrow + "</Relationships>");
    return new DocxFile(more)
        .with("word/header1.xml", text -> text.replace("</w:hdr>", content + "<w:p/></w:hdr>"));
  }

  private static String run(String content) {
    return "<w:p><w:r>" + content + "</w:r></w:p>";
  }

  private static String field(String code, String shown) {
    return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + code.substring(0, 4)
        + "</w:instrText></w:r>"
        + "<w:r><w:instrText>"
        + code.substring(4)
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"
        + shown
        + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
  }

  static Stream<Arguments> stripped() {
    return Stream.of(
        Arguments.of(
            "an attached template",
            zip(
                parts -> {
                  parts.put(
                      "word/settings.xml",
                      text(
                          TownLetterheads.part(
                              "settings",
                              "<w:attachedTemplate r:id=\"rId1\"/><w:evenAndOddHeaders/>")));
                  parts.put(
                      "word/_rels/settings.xml.rels",
                      text(
                          "<Relationships"
                              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                              + arrow("rId1", "attachedTemplate", "file:///C:/evil.dotm", EXTERNAL)
                              + "</Relationships>"));
                }),
            "attached templates are left out: file:///C:/evil.dotm",
            "attachedTemplate|evil",
            "City of Sampleton"),
        Arguments.of(
            "a linked picture",
            head(
                arrow("rId9", "image", "http://evil.example/track.png", EXTERNAL),
                run(TownLetterheads.picture("rId9", "tracker", 10))),
            "external links are left out: http://evil.example/track.png",
            "evil|tracker",
            "Office of the City Clerk"),
        Arguments.of(
            "a linked picture of old Word",
            head(
                arrow("rId9", "image", "http://evil.example/t.png", EXTERNAL),
                run(
                    "<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape"
                        + " style=\"width:1pt\"><v:imagedata r:id=\"rId9\"/></v:shape></w:pict>")),
            "external links are left out: http://evil.example/t.png",
            "evil|imagedata",
            "Office of the City Clerk"),
        Arguments.of(
            "a picture that old Word fetches without an arrow",
            head(
                "",
                run(
                    "<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape style=\"width:1pt\""
                        + " href=\"http://evil.example\"><v:imagedata"
                        + " src=\"http://evil.example/t.png\"/></v:shape></w:pict>")),
            "styles added",
            "evil",
            "Office of the City Clerk"),
        Arguments.of(
            "a link",
            head(
                arrow("rId9", "hyperlink", "http://evil.example/", EXTERNAL),
                "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>our"
                    + " page</w:t></w:r></w:hyperlink></w:p>"),
            "external links are left out: http://evil.example/",
            "evil|w:hyperlink",
            "our page"),
        Arguments.of(
            "an embedded object",
            zip(
                parts -> {
                  parts.put(
                      "word/embeddings/oleObject1.bin", new byte[] {(byte) 0xd0, (byte) 0xcf});
                  parts.compute(
                      "word/_rels/header1.xml.rels",
                      (name, bytes) ->
                          text(
                              string(bytes)
                                  .replace(
                                      "</Relationships>",
                                      arrow(
                                              "rId9",
                                              "oleObject",
                                              "embeddings/oleObject1.bin",
                                              "\"/>")
                                          + "</Relationships>")));
                  parts.compute(
                      "word/header1.xml",
                      (name, bytes) ->
                          text(
                              string(bytes)
                                  .replace(
                                      "</w:hdr>",
                                      run(
                                              "<w:object><o:OLEObject"
                                                  + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                                                  + " r:id=\"rId9\"/></w:object>")
                                          + "</w:hdr>")));
                }),
            "embedded objects are left out: word/embeddings/oleObject1.bin",
            "ole|OLE",
            "Office of the City Clerk"),
        Arguments.of(
            "a control",
            head(
                arrow("rId9", "control", "activeX/activeX1.xml", "\"/>"),
                run("<w:control r:id=\"rId9\" w:name=\"x\"/>")),
            "ActiveX controls are left out: word/activeX/activeX1.xml",
            "activeX|w:control",
            "Office of the City Clerk"),
        Arguments.of(
            "a chunk of another file",
            head(arrow("rId9", "aFChunk", "chunk.html", "\"/>"), "<w:altChunk r:id=\"rId9\"/>"),
            "chunks of other files are left out: word/chunk.html",
            "altChunk|chunk",
            "Office of the City Clerk"),
        Arguments.of(
            "a field that fetches",
            head("", field("INCLUDEPICTURE \"http://evil.example\"", "what it showed")),
            "fields that reach beyond the document",
            "INCL|evil|instrText",
            "what it showed"),
        Arguments.of(
            "a field that calls",
            head("", field("DDEAUTO c:\\\\evil", "shown")),
            "fields that reach beyond",
            "DDE|evil",
            "shown"),
        Arguments.of(
            "a simple field that fetches",
            head(
                "",
                "<w:p><w:fldSimple w:instr=\" INCLUDETEXT evil"
                    + " \"><w:r><w:t>kept</w:t></w:r></w:fldSimple></w:p>"),
            "fields that reach beyond",
            "INCLUDETEXT|evil",
            "kept"),
        Arguments.of(
            "a tracked change",
            head(
                "",
                "<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>now</w:t></w:r></w:ins><w:del"
                    + " w:id=\"2\""
                    + " w:author=\"x\"><w:r><w:delText>evil</w:delText></w:r></w:del></w:p>"),
            "count as accepted",
            "w:ins |w:del |evil",
            "now"),
        Arguments.of(
            "a picture that is none",
            zip(parts -> parts.put("word/media/image1.png", text("<svg onload='evil()'/>"))),
            "linked, or of other kinds than PNG",
            "evil|w:drawing",
            "Office of the City Clerk"),
        Arguments.of(
            "text",
            changed(
                "word/document.xml",
                "<w:body>",
                "<w:body><w:p><w:r><w:t>evil words</w:t></w:r></w:p>"),
            "not taken: its text (1 paragraph)",
            "evil",
            "Office of the City Clerk"),
        Arguments.of(
            "bookmarks and bound controls",
            head(
                "",
                "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_Ref_x\"/><w:bookmarkEnd"
                    + " w:id=\"0\"/><w:sdt><w:sdtPr><w:id w:val=\"1001\"/><w:placeholder><w:docPart"
                    + " w:val=\"evil\"/></w:placeholder><w:dataBinding w:xpath=\"/evil\" "
                    + "w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent><w:r><w:t>kept</w:t></w:r></w:sdtContent></w:sdt></w:p>"),
            "styles added",
            "evil|bookmark|1001",
            "kept"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stripped")
  void isLeftOutAndTold(String what, byte[] file, String said, String gone, String kept) {
    WordLetterhead stationery = WordLetterhead.read("town.docx", file);
    assertThat(stationery.messages().stream().map(Problem::toString))
        .anyMatch(message -> message.contains(said));
    byte[] docx = DocxOnLetterhead.docx(stationery);
    assertThat(DocxLint.faults(docx)).isEmpty();
    DocxFile made = new DocxFile(docx);
    List<String> town =
        new ArrayList<>(
            made.names().stream()
                .filter(name -> !name.equals("word/document.xml") && !name.endsWith(".png"))
                .map(made::text)
                .toList());
    assertThat(String.join("\n", town)).doesNotContainPattern(gone).contains(kept);
  }

  @Test
  void aGoodFileIsToldNothingOfButItsStyles() {
    assertThat(WordLetterhead.read("town.docx", with("loose.rels", text("<x/>"))).messages())
        .hasSize(1);
    assertThat(WordLetterhead.read("town.docx", GOOD).messages())
        .hasSize(1)
        .allMatch(message -> message.found().startsWith("styles added"));
  }

  /** Whatever one byte is changed to, the file is read, or refused in a sentence. */
  @Property(tries = 400)
  void aChangedByteIsNoFault(@ForAll @IntRange(max = 6000) int at, @ForAll byte value) {
    byte[] file = GOOD.clone();
    file[at % file.length] = value;
    readOrRefused(file);
  }

  /**
   * Whatever a word of the markup is changed to, too; and what is written on such a letterhead is
   * sound.
   */
  @Property(tries = 250)
  void aChangedWordIsNoFault(
      @ForAll("parts") String part,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll("words") String other) {
    byte[] file =
        zip(
            parts ->
                parts.compute(
                    part,
                    (name, bytes) -> {
                      List<String> words =
                          new ArrayList<>(
                              List.of(
                                  string(bytes == null ? new byte[0] : bytes)
                                      .split("(?<=[\"<> ])|(?=[\"<> ])")));
                      words.set(at % words.size(), other);
                      return text(String.join("", words));
                    }));
    readOrRefused(file);
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of(
        "word/document.xml",
        "word/styles.xml",
        "word/header1.xml",
        "word/footer2.xml",
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/_rels/header1.xml.rels",
        "_rels/.rels");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "",
        "0",
        "-1",
        "99999999999999999999",
        "x",
        "<",
        "\"",
        "w:p",
        "w:tbl",
        "w:val=",
        "true",
        "Normal",
        "rId1",
        "http://x",
        "../..",
        "\u0000",
        "é");
  }

  private static void readOrRefused(byte[] file) {
    try {
      // By itself first: a fault of ours must not pass for one of the file.
      assertThat(WordLetterhead.taken("town.docx", file).parts()).isNotEmpty();
      WordLetterhead stationery = WordLetterhead.read("town.docx", file);
      assertThat(DocxLint.faults(DocxOnLetterhead.docx(stationery))).isEmpty();
    } catch (InputException refused) {
      assertThat(refused.problems()).hasSize(1).allMatch(problem -> !problem.found().isEmpty());
    }
  }
}
