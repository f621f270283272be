package freedomcities.render.akn;

import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree as an outline, without what an Akoma Ntoso file can't say. What is left out here is what
 * docs/formats.md lists as lost, and nothing else: drawings, how to print it, where one run of
 * words ends, tabs and line ends in properties, keys, prompts and labels.
 */
final class Said {
  private final List<String> lines = new ArrayList<>();

  private Said() {}

  static List<String> lines(Document document) {
    Said said = new Said();
    said.part(document, "", false);
    return said.lines;
  }

  private void part(Object part, String indent, boolean flat) {
    switch (part) {
      case List<?> list -> list(list, indent);
      case Drawing drawing -> line(indent, "a drawing");
      case Printing printing -> line(indent, "on some paper");
      case Record node -> node(node, indent);
      default -> line(indent, flat ? AknXml.flat(part.toString()) : part.toString());
    }
  }

  private void list(List<?> list, String indent) {
    StringBuilder words = new StringBuilder();
    for (Object one : list) {
      if (one instanceof Inline.Text text) {
        words.append(text.text());
      } else {
        end(words, indent);
        part(one, indent, false);
      }
    }
    end(words, indent);
  }

  private void end(StringBuilder words, String indent) {
    if (!words.isEmpty()) {
      line(indent, words.toString());
      words.setLength(0);
    }
  }

  private void node(Record node, String indent) {
    boolean flat =
        switch (node) {
          case Metadata data -> true;
          case Inline.FillIn blank -> true;
          case Inline.CheckBox box -> true;
          case Inline.TextField field -> true;
          default -> false;
        };
    line(indent, node.getClass().getSimpleName());
    try {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(node);
        line(indent, " " + component.getName());
        part(value == null ? "nothing" : value, indent + "  ", flat);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void line(String indent, String words) {
    lines.add(indent + words);
  }
}
