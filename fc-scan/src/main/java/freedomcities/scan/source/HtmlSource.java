package freedomcities.scan.source;

import freedomcities.scan.source.SourceLine.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a web page: its headings, paragraphs, items with the numbers that a browser shows, cells.
 */
final class HtmlSource {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "select",
          "button",
          "svg",
          "head",
          "textarea",
          "iframe",
          "object");

  private final SourceBuilder source;
  private final HtmlListNumbers numbers = new HtmlListNumbers();
  private final StringBuilder words = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private int level, indent;
  private int outside;
  private int raised;

  private HtmlSource(SourceBuilder source) {
    this.source = source;
  }

  static ManualSource read(byte[] bytes, String sha256, Refusal refusal, Limits limits) {
    SourceBuilder source = new SourceBuilder(refusal, limits);
    try {
      // Without an address nothing that the page names could be fetched; nothing is.
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      HtmlSource reader = new HtmlSource(source);
      page.traverse(reader.visitor());
      reader.end();
    } catch (IOException | IllegalArgumentException | StackOverflowError e) {
      throw refusal.damaged();
    }
    ManualSource read = source.build(sha256, Format.HTML);
    if (read.lines().isEmpty()) {
      throw refusal.because(
          "the page has no text of its own",
          "open it in a browser, print it to a PDF, and give that");
    }
    return read;
  }

  private NodeVisitor visitor() {
    return new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
          if (outside == 0) {
            String whole = text.getWholeText().replace('\n', ' ');
            words.append(raised > 0 ? RaisedDigits.of(whole) : whole);
          }
        } else if (node instanceof Element element) {
          open(element);
        }
      }

      @Override
      public void tail(Node node, int depth) {
        if (node instanceof Element element) {
          close(element);
        }
      }
    };
  }

  private void open(Element element) {
    String name = element.normalName();
    raised += name.equals("sup") ? 1 : 0;
    if (isLeftOut(element)) {
      outside++;
    }
    if (outside > 0) {
      return;
    }
    if (name.equals("br")) {
      words.append(' ');
    } else if (isBlock(element)) {
      end();
      begin(element, name);
    }
  }

  private void begin(Element element, String name) {
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      kind = Kind.HEADING;
      level = name.charAt(1) - '0';
    } else if (name.equals("li")) {
      kind = Kind.ITEM;
      words.append(numbers.mark(element)).append(' ');
    } else if (name.equals("ol") || name.equals("ul")) {
      indent++;
    } else if (name.equals("td") || name.equals("th")) {
      kind = Kind.CELL;
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    raised -= name.equals("sup") ? 1 : 0;
    if (isLeftOut(element)) {
      outside--;
    } else if (outside == 0 && isBlock(element)) {
      end();
      indent -= name.equals("ol") || name.equals("ul") ? 1 : 0;
    }
  }

  /** What a browser doesn't show, and menus. */
  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.attr("role").equals("navigation")
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void end() {
    String text = String.join(" ", words.toString().strip().split("\\s+"));
    words.setLength(0);
    // A mark alone: its words come in a paragraph of their own.
    if (kind == Kind.ITEM && text.length() < 8 && text.indexOf(' ') < 0 && !text.isEmpty()) {
      words.append(text).append(' ');
      return;
    }
    if (!text.isEmpty()) {
      source.paragraph(kind, text, 0, level, indent * 4 * TextSource.LETTER, kind == Kind.HEADING);
    }
    kind = Kind.PARAGRAPH;
    level = 0;
  }
}
