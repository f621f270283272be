package freedomcities.render.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup into memory: elements, attributes, and words that never become markup. Names are
 * written as they come, with the prefix that the root declares ({@code w:p}).
 *
 * <pre>
 * xml.open("w:p").empty("w:pStyle", "w:val", "Title").text("a &lt; b").close();
 * </pre>
 */
public final class XmlWriter {
  private final Escaping escaping;
  private final String medium;
  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder out = new StringBuilder(1 << 12);

  private XmlWriter(Escaping escaping, String medium) {
    this.escaping = escaping;
    this.medium = medium;
  }

  /**
   * A writer of XML.
   *
   * @param declaration that the file begins with
   * @param medium what is written, in messages: {@code a Word file}
   */
  public static XmlWriter xml(String declaration, String medium) {
    return new XmlWriter(Escaping.XML, medium).markup(declaration);
  }

  /** A writer of HTML; {@code medium} is what is written, in messages. */
  public static XmlWriter html(String medium) {
    return new XmlWriter(Escaping.HTML, medium);
  }

  /**
   * Opens an element. The attributes are name, value, name, value.
   *
   * @throws freedomcities.render.spi.RenderException if a character of a value has no place in the
   *     format
   */
  public XmlWriter open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** An element that holds nothing; in HTML one that has no end tag. */
  public XmlWriter empty(String name, String... attributes) {
    tag(name, attributes);
    out.append(escaping == Escaping.HTML ? ">" : "/>");
    return this;
  }

  /** Ends the element that was opened last. */
  public XmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends all elements. */
  public XmlWriter closeAll() {
    while (!open.isEmpty()) {
      close();
    }
    return this;
  }

  /**
   * Words as they are.
   *
   * @throws freedomcities.render.spi.RenderException if a character has no place in the format
   */
  public XmlWriter text(String text) {
    escaping.write(text, false, medium, out);
    return this;
  }

  /** An element that holds words only. */
  public XmlWriter element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Markup that is finished: ours, or what this writer wrote apart. */
  public XmlWriter markup(String markup) {
    out.append(markup);
    return this;
  }

  /** What a writer writes here, kept apart from all else. */
  public String apart(Runnable writer) {
    StringBuilder around = out;
    out = new StringBuilder();
    writer.run();
    String markup = out.toString();
    out = around;
    return markup;
  }

  /** All that was written. */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open + " not closed");
    }
    return out.toString();
  }

  /** All that was written, in UTF-8. */
  public byte[] bytes() {
    return written().getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escaping.write(attributes[i + 1], true, medium, out);
      out.append('"');
    }
  }
}
