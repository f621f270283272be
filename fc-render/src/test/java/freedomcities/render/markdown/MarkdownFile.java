package freedomcities.render.markdown;

import freedomcities.render.Runs;
import freedomcities.render.plain.Opening;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A Markdown file, read back with another's parser. */
public final class MarkdownFile {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final List<String> pieces = new ArrayList<>();
  private StringBuilder line = new StringBuilder();

  private MarkdownFile() {}

  static String written(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new MarkdownRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String difference(String file, Document document) {
    List<String> expected =
        Stream.concat(
                Opening.of(document).stream(),
                Linearisation.of(MarkdownRenderer.unfolded(document)).stream())
            .toList();
    return Runs.difference(pieces(file), expected);
  }

  static Node parsed(String file) {
    return PARSER.parse(file);
  }

  public static List<String> pieces(String file) {
    MarkdownFile reading = new MarkdownFile();
    reading.read(parsed(file));
    reading.end();
    return reading.pieces;
  }

  private void read(Node node) {
    switch (node) {
      case Text text -> line.append(text.getLiteral());
      case HardLineBreak lineBreak -> end();
      case HtmlInline html when html.getLiteral().equals("<br>") -> end();
      case HtmlInline html -> throw new AssertionError("markup from nowhere: " + html.getLiteral());
      case HtmlBlock html -> throw new AssertionError("markup from nowhere: " + html.getLiteral());
      case Code code -> throw new AssertionError("code from nowhere: " + code.getLiteral());
      case IndentedCodeBlock code ->
          throw new AssertionError("code from nowhere: " + code.getLiteral());
      case FencedCodeBlock code ->
          throw new AssertionError("code from nowhere: " + code.getLiteral());
      case SoftLineBreak lineBreak -> throw new AssertionError("lines run together after " + line);
      case ThematicBreak rule -> throw new AssertionError("a rule from nowhere after " + pieces);
      case OrderedList list -> throw new AssertionError("a list from nowhere after " + pieces);
      case Image image -> throw new AssertionError("an image from nowhere after " + pieces);
      default -> {
        boolean block =
            node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
        if (block) {
          end();
        }
        if (node instanceof ListItem
            && node.getParent() instanceof BulletList list
            && "*".equals(list.getMarker())) {
          end();
          pieces.add("•");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          read(child);
        }
        if (block) {
          end();
        }
      }
    }
  }

  private void end() {
    String words = Linearisation.normalise(line.toString());
    if (!words.isEmpty()) {
      pieces.add(words);
    }
    line = new StringBuilder();
  }
}
