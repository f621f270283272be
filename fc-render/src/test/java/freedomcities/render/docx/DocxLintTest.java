package freedomcities.render.docx;

import static freedomcities.render.pdf.SampleOrdinance.ordinance;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files broken on purpose: a lint that never complains proves nothing. */
class DocxLintTest {
  private static final String MAIN = "word/document.xml";
  private static final DocxFile SOUND = new DocxFile(DocxRoundTripTest.docx(ordinance()));

  @Test
  void aSoundFileHasNoFaults() {
    assertThat(DocxLint.faults(DocxRoundTripTest.docx(ordinance()))).isEmpty();
  }

  static Arguments[] faults() {
    return new Arguments[] {
      fault(
          "revision id", MAIN, text -> text.replaceAll("(<w:(ins|del) w:id=)\"\\d+\"", "$1\"1\"")),
      fault(
          "bookmark id",
          MAIN,
          text -> text.replaceAll("(<w:bookmark(Start|End) w:id=)\"\\d+\"", "$1\"1\"")),
      fault(
          "bookmark name",
          MAIN,
          text -> text.replaceAll("w:name=\"_Ref[^\"]*\"", "w:name=\"_Ref_a\"")),
      fault(
          "control id",
          MAIN,
          text -> text.replaceAll("<w:id w:val=\"\\d+\"/>", "<w:id w:val=\"7\"/>")),
      fault("reference to no bookmark", MAIN, text -> text.replaceFirst(" REF \\S+", " REF gone")),
      fault(
          "the style Gone",
          MAIN,
          text -> text.replaceFirst("<w:pStyle w:val=\"Recital\"/>", "<w:pStyle w:val=\"Gone\"/>")),
      fault(
          "the list 99",
          MAIN,
          text ->
              text.replaceFirst(
                  "<w:pStyle w:val=\"Recital\"/>",
                  "$0<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"99\"/></w:numPr>")),
      fault("w:t within w:del", MAIN, text -> text.replace("w:delText", "w:t")),
      fault(
          "w:delText outside",
          MAIN,
          text ->
              text.replaceFirst(
                  "<w:t xml:space=\"preserve\">WHEREAS,</w:t>", "<w:delText>WHEREAS,</w:delText>")),
      fault(
          "does not end with a paragraph",
          MAIN,
          text -> text.replaceAll("<w:p>(?:(?!</?w:p>).)*</w:p></w:tc>", "</w:tc>")),
      fault("a row of", MAIN, text -> text.replaceFirst("<w:gridCol [^>]*/>", "")),
      fault("comments", MAIN, text -> text.replaceFirst("<w:commentReference w:id=\"0\"/>", "")),
      fault(
          "without its end",
          MAIN,
          text -> text.replaceFirst("<w:commentRangeEnd w:id=\"0\"/>", "")),
      fault(
          "uses the relationship",
          MAIN,
          text -> text.replaceFirst("r:id=\"rId\\d+\"", "r:id=\"rId999\"")),
      fault(
          "both tracked and marked",
          MAIN,
          text ->
              text.replaceFirst(
                  "(<w:del .*?<w:r>)", "$1<w:rPr><w:rStyle w:val=\"RemovedWords\"/></w:rPr>")),
      fault(
          "line numbers that",
          MAIN,
          text ->
              text.replace(
                  "<w:cols", "<w:lnNumType w:countBy=\"1\" w:restart=\"newSection\"/><w:cols")),
      fault(
          "a field never ends",
          MAIN,
          text -> text.replaceFirst("<w:fldChar w:fldCharType=\"end\"/>", "")),
      fault(
          "stands twice",
          "docProps/core.xml",
          text -> text.replace("<dc:title>", "<dc:title>x</dc:title><dc:title>")),
      fault(
          "points to",
          "word/_rels/document.xml.rels",
          text -> text.replace("footer1.xml", "footer9.xml")),
      fault(
          "no content type",
          "[Content_Types].xml",
          text ->
              text.replace("Extension=\"xml\"", "Extension=\"xyz\"")
                  .replaceAll("<Override PartName=\"/word/header1.xml\"[^>]*/>", "")),
      fault(
          "which is not there",
          "[Content_Types].xml",
          text -> text.replace("header1.xml", "header9.xml")),
    };
  }

  private static Arguments fault(String says, String part, UnaryOperator<String> change) {
    return Arguments.of(says, part, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultIsFound(String says, String part, UnaryOperator<String> change) {
    assertThat(DocxLint.faults(SOUND.with(part, change))).anyMatch(fault -> fault.contains(says));
  }

  @Test
  void aLostWordIsNoticedOnReadingBack() {
    byte[] changed = SOUND.with(MAIN, text -> text.replaceFirst("Short title", "Short"));
    assertThat(DocxText.lines(changed))
        .isNotEqualTo(freedomcities.tree.Linearisation.of(ordinance()));
    byte[] renumbered =
        SOUND.with(
            "word/numbering.xml",
            text -> text.replaceFirst("w:start w:val=\"1\"", "w:start w:val=\"2\""));
    assertThat(DocxText.lines(renumbered))
        .isNotEqualTo(freedomcities.tree.Linearisation.of(ordinance()));
  }
}
