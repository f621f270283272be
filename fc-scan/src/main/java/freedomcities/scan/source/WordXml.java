package freedomcities.scan.source;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a Word file as a stream: no document type, no entity, bounded depth. */
final class WordXml {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** Tables in tables in text boxes reach some sixty; newer JDKs stop at 100 themselves. */
  private static final int DEEPEST = 90;

  private static final int BETWEEN_LOOKS = 4096;

  /** Is told of the elements of Word's own namespace, by their short names. */
  interface Handler {
    void open(String name, Attributes attributes);

    void close(String name);

    default void text(String words) {}

    /** An element of another namespace; all in it is passed over if this says so. */
    default boolean passOver(String name) {
      return false;
    }
  }

  /** The values of the element that was just opened. */
  interface Attributes {
    /** Of Word's own namespace; empty if there is none. */
    String get(String name);

    /** Whether a switch is on: it is, unless it says that it isn't. */
    default boolean on() {
      String value = get("val");
      return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
  }

  private WordXml() {}

  static void read(byte[] part, String name, Refusal refusal, Deadline deadline, Handler handler) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      go(reader, name, refusal, deadline, handler);
    } catch (XMLStreamException e) {
      throw refusal.because(name + " is not well formed", Refusal.SAVE_ANEW);
    }
  }

  private static void go(
      XMLStreamReader reader, String part, Refusal refusal, Deadline deadline, Handler handler)
      throws XMLStreamException {
    int depth = 0;
    int passedFrom = 0;
    int events = 0;
    while (reader.hasNext()) {
      if (++events % BETWEEN_LOOKS == 0) {
        deadline.check();
      }
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw refusal.because(
                part + " has a document type definition, which no Word file has",
                Refusal.SAVE_ANEW);
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw refusal.because(
                part + " is nested more than " + DEEPEST + " deep", Refusal.SAVE_ANEW);
          }
          if (passedFrom == 0) {
            if (isWord(reader)) {
              handler.open(reader.getLocalName(), key -> attribute(reader, key));
            } else if (handler.passOver(reader.getLocalName())) {
              passedFrom = depth;
            }
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (passedFrom == depth) {
            passedFrom = 0;
          } else if (passedFrom == 0 && isWord(reader)) {
            handler.close(reader.getLocalName());
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (passedFrom == 0) {
            handler.text(reader.getText());
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isWord(XMLStreamReader reader) {
    return W.equals(reader.getNamespaceURI()) || STRICT.equals(reader.getNamespaceURI());
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(W, name);
    if (value == null) {
      value = reader.getAttributeValue(STRICT, name);
    }
    return value == null ? "" : value;
  }
}
