package freedomcities.render.docx;

import static freedomcities.render.docx.DocxFile.value;

import freedomcities.render.docx.styles.StyleId;
import freedomcities.tree.Linearisation;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/**
 * The words of a paragraph, run by run; runs that show a change by their style become a worded
 * change.
 */
final class MarkedWords {
  private enum Kind {
    PLAIN,
    ADDED,
    IN_PARENTHESES,
    IN_BRACKETS
  }

  private record Part(Kind kind, StringBuilder words) {}

  private final Deque<Part> parts = new ArrayDeque<>();

  MarkedWords() {
    begin(Kind.PLAIN);
  }

  /** Words that no run holds. */
  void words(String words) {
    parts.element().words().append(words);
  }

  void run(Element run, String words) {
    String style = value(run, "w:rPr", "w:rStyle");
    boolean added = style.equals(StyleId.ADDED) || value(run, "w:rPr", "w:u").equals("single");
    if (added && !within(Kind.ADDED)) {
      begin(Kind.ADDED);
    } else if (!added && within(Kind.ADDED)) {
      end(Kind.ADDED);
    }
    String line = value(run, "w:rPr", "w:strike");
    boolean struck = line.isEmpty() ? style.equals(StyleId.REMOVED) : line.equals("1");
    // Words that go may be parentheses themselves; those around them are never struck.
    switch ((struck ? "" : style) + " " + words) {
      case StyleId.REMOVED + " ((" -> begin(Kind.IN_PARENTHESES);
      case StyleId.REMOVED + " ))" -> end(Kind.IN_PARENTHESES);
      case StyleId.BRACKETED + " [" -> begin(Kind.IN_BRACKETS);
      case StyleId.BRACKETED + " ]" -> end(Kind.IN_BRACKETS);
      default -> {
        if (struck != within(Kind.IN_PARENTHESES)) {
          throw new AssertionError(
              (struck ? "struck, but in no parentheses: " : "not struck: ") + words);
        }
        words(words);
      }
    }
  }

  private boolean within(Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  private void begin(Kind kind) {
    parts.push(new Part(kind, new StringBuilder()));
  }

  private void end(Kind kind) {
    Part part = parts.pop();
    if (part.kind() != kind) {
      throw new AssertionError(kind + " ends within " + part);
    }
    String words = part.words().toString();
    words(kind == Kind.ADDED ? Linearisation.added(words) : Linearisation.removed(words));
  }

  /** All of it, once no run follows. */
  String ended() {
    if (parts.element().kind() == Kind.ADDED) {
      end(Kind.ADDED);
    }
    if (parts.size() > 1) {
      throw new AssertionError("a change never ends: " + parts.element());
    }
    return parts.element().words().toString();
  }
}
