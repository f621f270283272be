package freedomcities.render.docx.controls;

import static freedomcities.render.docx.DocxFile.below;
import static freedomcities.render.docx.DocxFile.child;
import static freedomcities.render.docx.DocxFile.value;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples;
import freedomcities.render.Examples.Example;
import freedomcities.render.docx.DocxFile;
import freedomcities.render.docx.DocxText;
import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.xml.XmlWriter;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Blanks are bound to data, so that another program fills them; one that stands in two places is
 * filled once. That LibreOffice fills them so is seen in the interop run.
 */
class BoundBlanksTest {
  /** An ordinance in which the oversight body is a blank, in a definition and in a rule. */
  private static final Example ORDINANCE =
      new Example(
          Examples.town("samplewood-county-co"), DocumentKind.ORDINANCE, DraftSettings.STANDARD);

  @Test
  void oneValueFillsBothPlaces() throws Exception {
    DocxFile file = new DocxFile(Examples.bytes(ORDINANCE.draft(), "docx"));
    String store = file.part("customXml/itemProps1.xml").getAttribute("ds:itemID");
    List<Node> elements = new ArrayList<>();
    for (Element control : below(file.part("word/document.xml"), "w:sdtPr")) {
      Element binding = child(control, "w:dataBinding");
      if (binding != null && value(control, "w:tag").equals("oversight-body")) {
        assertThat(binding.getAttribute("w:storeItemID")).isEqualTo(store);
        assertThat(binding.getAttribute("w:prefixMappings"))
            .isEqualTo("xmlns:b='" + BlankBindings.NAMESPACE + "'");
        XPath path = XPathFactory.newInstance().newXPath();
        path.setNamespaceContext(new Prefix());
        elements.add(
            (Node)
                path.evaluate(
                    binding.getAttribute("w:xpath"),
                    file.part("customXml/item1.xml").getOwnerDocument(),
                    XPathConstants.NODE));
      }
    }
    assertThat(elements).hasSize(2).doesNotContainNull();
    assertThat(elements.getFirst()).isSameAs(elements.getLast());
  }

  /** The prefix that bindings use. */
  private static final class Prefix implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return prefix.equals("b") ? BlankBindings.NAMESPACE : XMLConstants.NULL_NS_URI;
    }

    @Override
    public String getPrefix(String uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      throw new UnsupportedOperationException();
    }
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#everyStyle")
  void everyBlankPointsToItsElementAndToTheLineItShows(Example example) {
    DocxFile file = new DocxFile(Examples.bytes(example.draft(), "docx"));
    Set<String> keys = new TreeSet<>();
    for (Element control : below(file.part("word/document.xml"), "w:sdtPr")) {
      Element binding = child(control, "w:dataBinding");
      if (binding != null) {
        String key = value(control, "w:tag");
        keys.add(key);
        assertThat(binding.getAttribute("w:xpath"))
            .isEqualTo("/b:blanks[1]/b:blank[@key='" + key + "'][1]");
        String name = value(control, "w:placeholder", "w:docPart");
        Element sdt = (Element) control.getParentNode();
        assertThat(
                below(file.part("word/glossary/document.xml"), "w:docPart").stream()
                    .filter(part -> name.equals(value(part, "w:docPartPr", "w:name")))
                    .map(Element::getTextContent))
            .containsExactly(sdt.getTextContent());
      }
    }
    Set<String> stored =
        file.has("customXml/item1.xml")
            ? below(file.part("customXml/item1.xml"), "blank").stream()
                .map(blank -> blank.getAttribute("key"))
                .collect(Collectors.toCollection(TreeSet::new))
            : Set.of();
    assertThat(stored).isEqualTo(keys);
    assertThat(DocxText.blanks(Examples.bytes(example.draft(), "docx"))).containsAll(keys);
  }

  @Test
  void aKeyMayHoldQuotes() {
    XmlWriter xml = PartXml.begin().open("x", "xmlns:w", PartXml.W);
    BlankBindings blanks = new BlankBindings();
    blanks.bind(xml, "the clerk's", "____");
    blanks.bind(xml, "\"both' quotes", "____");
    assertThat(new String(xml.close().bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("@key=&quot;the clerk's&quot;")
        .doesNotContain("both");
    assertThat(new String(blanks.data(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("both");
  }
}
