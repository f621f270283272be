package freedomcities.render.akn;

import freedomcities.render.xml.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** A file of Akoma Ntoso. {@code fc:} is our own namespace. */
final class AknXml {
  static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  static final String OURS = "urn:x-freedomcities:document:1";

  private final XmlWriter xml =
      XmlWriter.xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "Akoma Ntoso");

  /**
   * Opens an element that stands on a line of its own; the attributes are name, value, name, value.
   */
  AknXml block(String name, String... attributes) {
    xml.markup("\n");
    return open(name, attributes);
  }

  /**
   * Opens an element; an attribute whose value is empty is left out. White space in one is spaces,
   * as its readers make it.
   */
  AknXml open(String name, String... attributes) {
    xml.open(name, said(attributes));
    return this;
  }

  /** Line ends are line feeds, as readers of XML make them. */
  AknXml text(String text) {
    xml.text(text.replace("\r\n", "\n").replace('\r', '\n'));
    return this;
  }

  AknXml close() {
    xml.close();
    return this;
  }

  /** An element that holds nothing. */
  AknXml empty(String name, String... attributes) {
    xml.empty(name, said(attributes));
    return this;
  }

  /** An element on a line of its own that holds nothing. */
  AknXml blockEmpty(String name, String... attributes) {
    xml.markup("\n");
    return empty(name, attributes);
  }

  String written() {
    return xml.closeAll().written() + "\n";
  }

  /** Words as an attribute gives them back. */
  static String flat(String text) {
    return text.replace("\r\n", " ").replaceAll("[\\t\\n\\r]", " ");
  }

  private static String[] said(String... attributes) {
    List<String> said = new ArrayList<>(attributes.length);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        said.add(attributes[i]);
        said.add(flat(attributes[i + 1]));
      }
    }
    return said.toArray(String[]::new);
  }
}
