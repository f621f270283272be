package freedomcities.render.docx.letterhead.reading;

import static freedomcities.render.docx.letterhead.reading.Markup.attribute;
import static freedomcities.render.docx.letterhead.reading.Markup.is;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Fields of heads and feet: those that compute something of the document stay, of all others only
 * what they showed last.
 */
final class FieldCodes {
  private static final Set<String> KEPT =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "STYLEREF",
          "TITLE",
          "SUBJECT",
          "AUTHOR",
          "KEYWORDS",
          "DOCPROPERTY",
          "FILENAME",
          "DATE",
          "TIME",
          "CREATEDATE",
          "SAVEDATE",
          "PRINTDATE",
          "IF",
          "=",
          "QUOTE",
          "SYMBOL");

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    final List<Element> marks = new ArrayList<>();
  }

  private FieldCodes() {}

  /** Whether any went. */
  static boolean settle(Document part) {
    Deque<Field> open = new ArrayDeque<>();
    List<Element> marks = new ArrayList<>();
    boolean reached = false;
    for (Element element : Markup.below(part.getDocumentElement())) {
      if (is(element, "fldSimple")) {
        if (!kept(attribute(element, "instr"))) {
          Markup.unwrap(element);
          reached = true;
        }
      } else if (is(element, "fldChar")) {
        mark(element, open, marks);
      } else if (is(element, "instrText") || is(element, "delInstrText")) {
        if (open.isEmpty()) {
          marks.add(element);
        } else {
          open.peek().marks.add(element);
          open.peek().code.append(element.getTextContent());
        }
      }
    }
    // One that never ends.
    open.forEach(field -> marks.addAll(field.marks));
    marks.forEach(Markup::remove);
    return reached || !marks.isEmpty();
  }

  private static void mark(Element element, Deque<Field> open, List<Element> gone) {
    String kind = attribute(element, "fldCharType");
    if (kind.equals("begin")) {
      open.push(new Field());
    }
    Field field = open.peek();
    if (field == null) {
      gone.add(element);
      return;
    }
    field.marks.add(element);
    if (kind.equals("end")) {
      open.pop();
      if (!kept(field.code.toString())) {
        gone.addAll(field.marks);
      }
    }
  }

  private static boolean kept(String code) {
    String command = code.strip().toUpperCase(Locale.ROOT);
    return command.startsWith("=") || KEPT.contains(command.split("[\\s\\\\]", 2)[0]);
  }
}
