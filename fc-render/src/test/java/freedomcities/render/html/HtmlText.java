package freedomcities.render.html;

import freedomcities.tree.Linearisation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a web page back to the lines of {@link Linearisation}, as one who hears it: words hidden
 * from eyes are read, those hidden from ears are not. The text is what stands in {@code main}; a
 * line is a paragraph, a heading or a caption, and words outside of all three are an error.
 */
public final class HtmlText {
  private final List<String> lines = new ArrayList<>();

  private HtmlText() {}

  /** The lines of a page, none of them empty. */
  public static List<String> lines(byte[] html) {
    HtmlText text = new HtmlText();
    text.blocks(parsed(html).select("main").getFirst());
    return List.copyOf(text.lines);
  }

  static Document parsed(byte[] html) {
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private void blocks(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        block(element);
      } else if (!(node instanceof TextNode words) || !words.isBlank()) {
        throw new AssertionError("words outside of a paragraph: " + node);
      }
    }
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "caption" -> line(words(element));
      case "li" -> item(element);
      case "svg" -> line("[figure: " + element.select("desc").getFirst().wholeText() + "]");
      case "section",
          "div",
          "nav",
          "ol",
          "ul",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "figure",
          "blockquote",
          "figcaption" ->
          blocks(element);
      case "colgroup" -> {}
      default -> throw new AssertionError("the block " + element.normalName());
    }
  }

  private void item(Element item) {
    Element marker = item.selectFirst("> span.marker");
    int first = lines.size();
    for (Element child : item.children()) {
      if (child != marker) {
        block(child);
      }
    }
    if (marker == null) {
      return;
    }
    if (lines.size() == first) {
      line(words(marker));
    } else {
      lines.set(first, Linearisation.normalise(words(marker) + " " + lines.get(first)));
    }
  }

  private void line(String words) {
    String line = Linearisation.normalise(words);
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static String words(Element parent) {
    StringBuilder out = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        out.append(words.getWholeText());
      } else {
        out.append(inline((Element) node));
      }
    }
    return out.toString();
  }

  private static String inline(Element element) {
    if (element.attr("aria-hidden").equals("true") || element.is("sup.note-mark")) {
      return "";
    }
    return switch (element.normalName()) {
      case "br" -> "\n";
      case "ins" -> told(element, "added", "moved from ");
      case "del" -> told(element, "removed", "moved to ");
      case "span", "a", "b", "strong", "em", "dfn", "cite" -> words(element);
      default -> throw new AssertionError("the inline " + element.normalName());
    };
  }

  /** The words between what is told of a change; blanks within are as good as blanks around. */
  private static String told(Element change, String usual, String moved) {
    String words = words(change);
    int colon = words.indexOf(": ");
    String verb = colon < 0 ? "" : words.substring(1, colon);
    if (!words.startsWith("[")
        || !words.endsWith("]")
        || !verb.equals(usual) && !verb.startsWith(moved)) {
      throw new AssertionError("a change that is not told: " + words);
    }
    return Linearisation.bracketed(verb, words.substring(colon + 2, words.length() - 1));
  }
}
