package freedomcities.render.docx.opc;

import freedomcities.render.spi.RenderException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML part. Names carry their usual prefix ({@code w:p}); the root declares what it uses.
 *
 * <pre>
 * xml.open("w:p").empty("w:pStyle", "w:val", "Title").text("a &lt; b").close();
 * </pre>
 */
public final class Xml {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Letters out = new Letters();
  private final XMLStreamWriter writer;

  public Xml() {
    try {
      // The JDK's own, whatever else is on the class path: another would write other bytes. Into characters, so that it
      // has no encoder to ask about surrogate pairs.
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      out.all.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The attributes are name, value, name, value. */
  public Xml open(String name, String... attributes) {
    return write(() -> {
      writer.writeStartElement(name);
      attributes(attributes);
    });
  }

  public Xml empty(String name, String... attributes) {
    return write(() -> {
      writer.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  public Xml close() {
    return write(writer::writeEndElement);
  }

  /** @throws RenderException if a character has no place in XML 1.0 */
  public Xml text(String text) {
    return write(() -> writer.writeCharacters(checked(text)));
  }

  /** An element that holds text only. */
  Xml element(String name, String text) {
    return open(name).text(text).close();
  }

  /** Markup that is finished, with prefixes that are declared around it. */
  public Xml finished(String markup) {
    return markup.isEmpty() ? this : write(() -> {
      // Ends the tag before it.
      writer.writeCharacters("");
      writer.flush();
      out.all.append(markup);
    });
  }

  public byte[] bytes() {
    write(writer::flush);
    return out.all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The text, if XML can hold it. */
  static String checked(String text) {
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      boolean held = c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c == '\r' || c >= 0xE000 && c <= 0xFFFD
          || c >= 0x10000;
      if (!held) {
        throw new RenderException(String.format(java.util.Locale.ROOT,
            "the character U+%04X at position %d of \"%s\" can't stand in a Word file", c, i + 1, printable(text)));
      }
      i += Character.charCount(c);
    }
    return text;
  }

  private static String printable(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
    StringBuilder out = new StringBuilder();
    shown.chars()
        .forEach(c -> out.append(Character.isISOControl(c) || Character.isSurrogate((char) c) ? '?' : (char) c));
    return out.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], checked(attributes[i + 1]));
    }
  }

  private Xml write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  /** As the JDK's StringWriter, without its locks, of which a document would take a hundred thousand. */
  private static final class Letters extends Writer {
    private final StringBuilder all = new StringBuilder(1 << 12);

    @Override
    public void write(int letter) {
      all.append((char) letter);
    }

    @Override
    public void write(char[] letters, int from, int length) {
      all.append(letters, from, length);
    }

    @Override
    public void write(String letters, int from, int length) {
      all.append(letters, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
