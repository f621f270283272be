package freedomcities.render.docx.letterhead.reading;

import static freedomcities.render.docx.letterhead.reading.Markup.attribute;
import static freedomcities.render.docx.letterhead.reading.Markup.children;
import static freedomcities.render.docx.letterhead.reading.Markup.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What styles and lists say of each other. Programs that follow it around a circle never come back,
 * or run out of stack.
 */
final class Bindings {
  static final int MOST_STYLES = 5_000, MOST_LISTS = 5_000;

  /** Word itself allows ten. */
  static final int LONGEST_CHAIN = 50;

  /** Ours are counted after them, and Word counts in 32 bits. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

  private final LetterheadProblems refusal;

  private Bindings(LetterheadProblems refusal) {
    this.refusal = refusal;
  }

  static void check(
      @Nullable Document styles, @Nullable Document numbering, LetterheadProblems refusal) {
    Bindings bindings = new Bindings(refusal);
    if (styles != null) {
      bindings.styles(styles.getDocumentElement());
    }
    if (numbering != null) {
      bindings.lists(numbering.getDocumentElement(), styles);
    }
  }

  private void styles(Element sheet) {
    Map<String, String> basedOn = new HashMap<>();
    for (Element style : children(sheet, "style")) {
      String id = attribute(style, "styleId");
      if (basedOn.put(id, value(style, "basedOn")) != null) {
        throw refusal.because(
            "two styles have the id \"" + id + "\"", LetterheadProblems.SAVE_ANEW);
      }
    }
    if (basedOn.size() > MOST_STYLES) {
      throw refusal.because(
          "the file has more than " + MOST_STYLES + " styles", "give the letterhead alone");
    }
    for (String id : basedOn.keySet()) {
      int length = 0;
      for (String at = id; at != null && !at.isEmpty(); at = basedOn.get(at)) {
        if (++length > LONGEST_CHAIN) {
          throw refusal.because(
              "the style \"" + id + "\" is based on itself, or on too many others",
              "give it another base in Word");
        }
      }
    }
  }

  private void lists(Element numbering, @Nullable Document styles) {
    Map<String, Element> definitions = new HashMap<>();
    for (Element definition : children(numbering, "abstractNum")) {
      number(attribute(definition, "abstractNumId"));
      if (definitions.put(attribute(definition, "abstractNumId"), definition) != null) {
        throw refusal.because(
            "two lists have the same definition number", LetterheadProblems.SAVE_ANEW);
      }
    }
    Map<String, String> lists = new HashMap<>();
    for (Element list : children(numbering, "num")) {
      String definition = value(list, "abstractNumId");
      number(attribute(list, "numId"));
      if (lists.put(attribute(list, "numId"), definition) != null
          || !definitions.containsKey(definition)) {
        throw refusal.because(
            "the list " + attribute(list, "numId") + " has no definition, or two",
            LetterheadProblems.SAVE_ANEW);
      }
    }
    if (definitions.size() > MOST_LISTS || lists.size() > MOST_LISTS) {
      throw refusal.because(
          "the file has more than " + MOST_LISTS + " lists", "give the letterhead alone");
    }
    definitions.keySet().forEach(id -> follow(id, definitions, lists, styles));
  }

  private void number(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw refusal.because(
          "a list has the number \"" + number + "\"", LetterheadProblems.SAVE_ANEW);
    }
  }

  /**
   * A definition may say "as the list style does", whose list has a definition, which may say so
   * again.
   */
  private void follow(
      String first,
      Map<String, Element> definitions,
      Map<String, String> lists,
      @Nullable Document styles) {
    Set<String> seen = new HashSet<>();
    String at = first;
    while (seen.add(at)) {
      Element definition = definitions.get(at);
      String style = definition == null ? "" : value(definition, "numStyleLink");
      if (style.isEmpty()) {
        return;
      }
      String list = styles == null ? "" : listOf(style, styles.getDocumentElement());
      String next = lists.get(list);
      if (next == null) {
        throw refusal.because(
            "a list is defined by the style \"" + style + "\", which has no list",
            LetterheadProblems.SAVE_ANEW);
      }
      at = next;
    }
    throw refusal.because(
        "a list is defined by itself, through its style", LetterheadProblems.SAVE_ANEW);
  }

  private static String listOf(String style, Element sheet) {
    return children(sheet, "style").stream()
        .filter(one -> attribute(one, "styleId").equals(style))
        .flatMap(one -> children(one, "pPr").stream())
        .flatMap(one -> children(one, "numPr").stream())
        .map(one -> value(one, "numId"))
        .findFirst()
        .orElse("");
  }
}
