package freedomcities.render.docx;

import static freedomcities.render.docx.DocxFile.below;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Contrast;
import freedomcities.render.Examples;
import freedomcities.render.Examples.Example;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Every colour that a Word file names for words can be made out on the darkest ground in it, and
 * none is needed to understand them.
 */
class DocxColoursTest {
  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#everyStyle")
  void isReadAsWellWithoutColours(Example example) {
    DocxFile file = new DocxFile(Examples.bytes(example.draft(), "docx"));
    List<Element> parts =
        file.names().stream()
            .filter(name -> name.startsWith("word/") && name.endsWith(".xml"))
            .map(file::part)
            .toList();
    assertThat(faults(parts)).isEmpty();
    assertThat(all(parts, "w:color")).as("colours that were looked at").isNotEmpty();
  }

  @Test
  void theGroundsOfTheExamplesAreSeen() throws IOException {
    DocxFile file =
        new DocxFile(
            Examples.bytes(
                Examples.sampleton(freedomcities.templates.DocumentKind.COMPARISON).draft(),
                "docx"));
    assertThat(grounds(List.of(file.part("word/document.xml"), file.part("word/styles.xml"))))
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:color w:val="808080"/>                                          | 808080 on FFFFFF
          <w:color w:val="0B4F8A"/>                                          | 0B4F8A without another sign
          <w:u w:val="single"/><w:color w:val="0B4F8A"/>                     |
          <w:shd w:fill="D0D0D0"/><w:color w:val="707070"/>                  | 707070 on D0D0D0
          <w:shd w:fill="D0D0D0"/><w:color w:val="404040"/>                  |
          <w:highlight w:val="yellow"/>                                      | a highlight
          """)
  void whatIsHardToMakeOutIsFound(String properties, String fault) {
    Element part =
        DocxFile.parse(
            "one run",
            "<w:rPr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + properties
                + "</w:rPr>");
    assertThat(faults(List.of(part))).isEqualTo(fault == null ? Set.of() : Set.of(fault));
  }

  private static Set<String> faults(List<Element> parts) {
    Set<String> faults = new TreeSet<>();
    all(parts, "w:highlight").forEach(highlight -> faults.add("a highlight"));
    for (Element colour :
        all(parts, "w:color").filter(one -> !one.getAttribute("w:val").equals("auto")).toList()) {
      String value = colour.getAttribute("w:val");
      int rgb = Integer.parseInt(value, 16);
      for (String ground : grounds(parts)) {
        if (Contrast.ratio(rgb, Integer.parseInt(ground, 16)) < Contrast.TEXT) {
          faults.add(value + " on " + ground);
        }
      }
      boolean underlined =
          below((Element) colour.getParentNode()).stream()
              .anyMatch(one -> one.getTagName().equals("w:u"));
      if (Contrast.isHued(rgb) && !underlined) {
        faults.add(value + " without another sign");
      }
    }
    return faults;
  }

  private static Set<String> grounds(List<Element> parts) {
    Set<String> grounds = new TreeSet<>(Set.of("FFFFFF"));
    all(parts, "w:shd")
        .map(one -> one.getAttribute("w:fill"))
        .filter(fill -> !fill.equals("auto") && !fill.isEmpty())
        .forEach(grounds::add);
    return grounds;
  }

  private static Stream<Element> all(List<Element> parts, String name) {
    return parts.stream()
        .flatMap(part -> below(part).stream())
        .filter(one -> one.getTagName().equals(name));
  }
}
