package freedomcities.render.akn;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What programs of a legislature look for in a file: what it amends, what it defines, and ids that
 * stay.
 */
class AknExamplesTest {
  private static Element file(String town, DraftSettings settings) {
    return AknReader.parsed(
        new Examples.Example(Examples.town(town), DocumentKind.ORDINANCE, settings).written("akn"));
  }

  private static Element sampleford() {
    return file("sampleford-wa", DraftSettings.STANDARD);
  }

  private static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(AknXml.AKN, name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Map<String, Element> byId(Element root) {
    Map<String, Element> ids = new LinkedHashMap<>();
    for (Element element : all(root, "*")) {
      if (element.hasAttribute("eId")) {
        assertThat(ids.put(element.getAttribute("eId"), element))
            .as(element.getAttribute("eId"))
            .isNull();
      }
    }
    return ids;
  }

  @Test
  void whatAmendsTheCodeSaysWhatItAmendsAndHow() {
    Element root = sampleford();
    List<String> told = new ArrayList<>();
    for (Element mod : all(root, "textualMod")) {
      told.add(
          mod.getAttribute("type")
              + " "
              + all(mod, "source").getFirst().getAttribute("href")
              + " to "
              + all(mod, "destination").getFirst().getAttribute("href"));
    }
    String code = " to /akn/us/act/code/sampleford-city-wa/!main~sec_";
    assertThat(told)
        .containsExactly(
            "insertion #chapter__mod_1" + code + "2.16.010",
            "substitution #set-out-code-2-15-020__mod_1" + code + "2.15.020",
            "substitution #set-out-code-2-15-040__mod_1" + code + "2.15.040",
            "insertion #set-out-code-2-15-050__mod_1" + code + "2.15.050");
    assertThat(all(all(root, "textualMod").getFirst(), "destination")).hasSize(12);
    List<Element> quoted = all(root, "quotedStructure");
    assertThat(quoted).hasSize(4).allMatch(one -> one.getParentNode().getLocalName().equals("mod"));
    assertThat(all(quoted.get(1), "del")).hasSize(1);
    assertThat(all(quoted.get(1), "ins")).hasSize(1);
  }

  /** Each reference within the file leads to something in it. */
  @Test
  void referencesLeadSomewhere() {
    for (String town : List.of("sampleford-wa", "sampleton-az", "illinois")) {
      Element root = file(town, DraftSettings.STANDARD);
      Map<String, Element> ids = byId(root);
      List<String> named =
          all(root, "*").stream()
              .flatMap(
                  element -> Stream.of("href", "refersTo", "source").map(element::getAttribute))
              .filter(value -> value.startsWith("#"))
              .map(value -> value.substring(1))
              .distinct()
              .toList();
      assertThat(named).isNotEmpty().allSatisfy(id -> assertThat(ids).containsKey(id));
    }
  }

  @Test
  void termsAreDefinedWhereTheFileSaysSo() {
    Element root = sampleford();
    assertThat(all(root, "TLCTerm"))
        .extracting(term -> term.getAttribute("eId") + " " + term.getAttribute("showAs"))
        .contains("tlc_judicial-warrant Judicial warrant");
    assertThat(all(root, "def"))
        .hasSameSizeAs(all(root, "TLCTerm"))
        .anyMatch(
            def ->
                def.getTextContent().equals("“Judicial warrant”")
                    && def.getAttribute("refersTo").equals("#tlc_judicial-warrant"));
  }

  /**
   * The next draft has a rule more, in the middle: sections move and get other numbers, and keep
   * their ids.
   */
  @Test
  void aDraftWithASectionMoreKeepsTheIdsOfTheOthers() {
    Element before = file("sampleton-az", chosen("1", "5", "9"));
    Element after = file("sampleton-az", chosen("1", "3", "5", "9"));
    assertThat(byId(after).keySet()).containsAll(byId(before).keySet());
    Map<String, String> sections = headings(before);
    assertThat(headings(after)).containsAllEntriesOf(sections).hasSize(sections.size() + 1);
    assertThat(numbers(after)).isNotEqualTo(numbers(before));
  }

  private static DraftSettings chosen(String... rules) {
    return DraftSettings.STANDARD.withScope(new Scope.Chosen(List.of(rules)));
  }

  private static Map<String, String> headings(Element root) {
    Map<String, String> out = new LinkedHashMap<>();
    all(root, "section")
        .forEach(section -> out.put(section.getAttribute("eId"), words(section, "heading")));
    return out;
  }

  private static Map<String, String> numbers(Element root) {
    Map<String, String> out = new LinkedHashMap<>();
    all(root, "section")
        .forEach(section -> out.put(section.getAttribute("eId"), words(section, "num")));
    out.keySet().retainAll(List.of("rule-5", "rule-9"));
    return out;
  }

  /** The words of a section's number or heading, without the notes on them. */
  private static String words(Element section, String name) {
    Element part = (Element) all(section, name).getFirst().cloneNode(true);
    all(part, "authorialNote").forEach(note -> note.getParentNode().removeChild(note));
    return part.getTextContent();
  }
}
