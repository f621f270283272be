package freedomcities.render.html;

import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes HTML, and knows whether it has said anything.
 *
 * <pre>
 * html.open("p", "class", "imprint").text("a &lt; b").close();
 * </pre>
 */
final class Html {
  /**
   * A piece of a page written apart, because what stands around it depends on it.
   *
   * @param said whether it has any words
   */
  record Part(String markup, boolean said) {}

  private final XmlWriter xml = XmlWriter.html("a web page");
  private boolean said;

  /** The attributes are name, value, name, value; one whose value is empty is left out. */
  Html open(String name, String... attributes) {
    xml.open(name, filled(attributes));
    return this;
  }

  /** An element that has no end tag. */
  Html empty(String name, String... attributes) {
    xml.empty(name, filled(attributes));
    return this;
  }

  Html close() {
    xml.close();
    return this;
  }

  /** An element that holds words only. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Words as they are, never markup. */
  Html text(String text) {
    xml.text(text);
    said |= !Linearisation.normalise(text).isEmpty();
    return this;
  }

  /** What a writer writes, kept apart. */
  Part part(Runnable writer) {
    boolean before = said;
    said = false;
    Part part = new Part(xml.apart(writer), said);
    said = before;
    return part;
  }

  /** A piece written before. */
  Html part(Part part) {
    xml.markup(part.markup());
    said |= part.said();
    return this;
  }

  /** A line end between blocks, for those who read the source. */
  Html line() {
    return raw("\n");
  }

  /** Markup of ours. */
  Html raw(String markup) {
    xml.markup(markup);
    return this;
  }

  /** All that was written. */
  String written() {
    return xml.written();
  }

  private static String[] filled(String... attributes) {
    List<String> filled = new ArrayList<>(attributes.length);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        filled.add(attributes[i]);
        filled.add(attributes[i + 1]);
      }
    }
    return filled.toArray(String[]::new);
  }
}
