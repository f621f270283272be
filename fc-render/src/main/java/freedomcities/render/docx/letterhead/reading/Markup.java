package freedomcities.render.docx.letterhead.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML of strangers: looked through as a stream within limits, and only then held in memory. */
final class Markup {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** Text boxes in tables in heads reach some sixty; newer JDKs stop at 100 themselves. */
  static final int DEEPEST = 90;

  static final int MOST_ELEMENTS = 300_000;
  static final int MOST_ATTRIBUTES = 100;

  private Markup() {}

  /** Looks through a part: no document type, no entities, bounded depth and number of elements. */
  static void check(String part, byte[] bytes, LetterheadProblems refusal) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int depth = 0;
    int elements = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw refusal.because(
                  part + " has a document type definition, which no Word file has",
                  LetterheadProblems.SAVE_ANEW);
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw refusal.because(
                  part + " is nested more than " + DEEPEST + " deep", LetterheadProblems.SAVE_ANEW);
            }
            if (++elements > MOST_ELEMENTS || reader.getAttributeCount() > MOST_ATTRIBUTES) {
              throw refusal.because(
                  part + " has more elements or attributes than a letterhead can need",
                  "give the letterhead alone");
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw refusal.because(part + " is not well formed", LetterheadProblems.SAVE_ANEW);
    }
  }

  /** A part in memory, once it was looked through, whatever it is called. */
  static Document read(String part, byte[] bytes, LetterheadProblems refusal) {
    check(part, bytes, refusal);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException e) {
      throw refusal.because(part + " is not well formed", LetterheadProblems.SAVE_ANEW);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] write(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      // The JDK's own, whatever else is on the class path.
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      document.setXmlStandalone(true);
      transformer.transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return out.toByteArray();
  }

  static List<Element> children(Node node) {
    List<Element> out = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  /** Children of Word's own namespace by name. */
  static List<Element> children(Node node, String name) {
    return children(node).stream().filter(child -> is(child, name)).toList();
  }

  /** All elements below, in the order of the document. */
  static List<Element> below(Node node) {
    List<Element> out = new ArrayList<>();
    gather(node, out);
    return out;
  }

  private static void gather(Node node, List<Element> into) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        into.add(element);
        gather(element, into);
      }
    }
  }

  static boolean is(Node node, String name) {
    return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(W, name);
  }

  /** A name of Word's own namespace as it is written around an element. */
  static String prefixed(Element element, String name) {
    return element.getPrefix() == null ? "w:" + name : element.getPrefix() + ":" + name;
  }

  /** Changes an attribute that is there. */
  static void set(Element element, String name, String value) {
    Attr attribute = element.getAttributeNodeNS(W, name);
    if (attribute != null) {
      attribute.setValue(value);
    }
  }

  /** The {@code w:val} of a child, or an empty text. */
  static String value(Element element, String child) {
    return children(element, child).stream()
        .findFirst()
        .map(found -> attribute(found, "val"))
        .orElse("");
  }

  /** Whether a switch stands there and isn't off. */
  static boolean switchedOn(Element element, String name) {
    return children(element, name).stream()
        .anyMatch(one -> !Set.of("0", "false", "off").contains(attribute(one, "val")));
  }

  static List<Attr> attributes(Element element) {
    NamedNodeMap map = element.getAttributes();
    List<Attr> out = new ArrayList<>();
    for (int i = 0; i < map.getLength(); i++) {
      out.add((Attr) map.item(i));
    }
    return out;
  }

  static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }

  /** Its content stays where it was. */
  static void unwrap(Element element) {
    Node parent = element.getParentNode();
    if (parent == null) {
      return;
    }
    while (element.getFirstChild() instanceof Node first) {
      parent.insertBefore(first, element);
    }
    parent.removeChild(element);
  }

  /**
   * Words of the strict standard that LibreOffice writes among the usual ones, as Word has them.
   */
  static void usual(Document document) {
    for (Element element : below(document)) {
      if (is(element, "jc") || is(element, "lvlJc")) {
        String side = attribute(element, "val");
        set(element, "val", side.equals("start") ? "left" : side.equals("end") ? "right" : side);
      } else if (is(element, "charset")) {
        element.removeAttributeNS(W, "characterSet");
      }
    }
  }

  /**
   * Leaves only Word's own namespace: what newer versions added is decoration, and names prefixes
   * that other parts don't know.
   */
  static void plain(Document document) {
    usual(document);
    for (Element element : below(document)) {
      if (MC.equals(element.getNamespaceURI()) && !element.getLocalName().equals("Choice")) {
        unwrap(element);
      } else if (!W.equals(element.getNamespaceURI())) {
        remove(element);
      } else {
        for (Attr attribute : attributes(element)) {
          String namespace = attribute.getNamespaceURI();
          if (!W.equals(namespace)
              && !XMLConstants.XML_NS_URI.equals(namespace)
              && !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)) {
            element.removeAttributeNode(attribute);
          }
        }
      }
    }
  }
}
