package freedomcities.render.akn;

import freedomcities.render.spi.RenderException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A stream of elements. Names are written as they come; {@code fc:} is our own namespace. */
final class Xml {
  static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  static final String OURS = "urn:x-freedomcities:document:1";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  Xml() {
    try {
      // The JDK's own, whatever else is on the class path: another would write other bytes. Into characters, so that it
      // has no encoder to ask about surrogate pairs.
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element that stands on a line of its own; the attributes are name, value, name, value. */
  Xml block(String name, String... attributes) {
    return write(() -> writer.writeCharacters("\n")).open(name, attributes);
  }

  /** Opens an element; an attribute whose value is empty is left out. White space in one is spaces, as its readers make it. */
  Xml open(String name, String... attributes) {
    return write(() -> {
      writer.writeStartElement(name);
      attributes(attributes);
    });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        writer.writeAttribute(attributes[i], checked(flat(attributes[i + 1])));
      }
    }
  }

  /** Line ends are line feeds, as readers of XML make them. */
  Xml text(String text) {
    return write(() -> writer.writeCharacters(checked(text.replace("\r\n", "\n").replace('\r', '\n'))));
  }

  Xml close() {
    return write(writer::writeEndElement);
  }

  /** An element that holds nothing. */
  Xml empty(String name, String... attributes) {
    return write(() -> {
      writer.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /** An element on a line of its own that holds nothing. */
  Xml blockEmpty(String name, String... attributes) {
    return write(() -> writer.writeCharacters("\n")).empty(name, attributes);
  }

  String written() {
    write(writer::writeEndDocument);
    return out + "\n";
  }

  /** Words as an attribute gives them back. */
  static String flat(String text) {
    return text.replace("\r\n", " ").replaceAll("[\\t\\n\\r]", " ");
  }

  private static String checked(String text) {
    text.codePoints().forEach(c -> {
      boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
          || c >= 0x10000;
      if (!allowed) {
        throw new RenderException("the character U+%04X in \"%s\" has no place in XML".formatted(c, text));
      }
    });
    return text;
  }

  private Xml write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
