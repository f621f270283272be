package freedomcities.render.docx.letterhead.reading;

import static freedomcities.render.docx.letterhead.reading.Markup.attribute;
import static freedomcities.render.docx.letterhead.reading.Markup.below;
import static freedomcities.render.docx.letterhead.reading.Markup.children;
import static freedomcities.render.docx.letterhead.reading.Markup.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives the town's styles the ids under which documents know them. People, and Word, know styles by
 * name; the id is whatever the Word of some language made of it ({@code berschrift1} for "heading
 * 1"). So the names stay and the ids change, and all that mentions them.
 */
final class StyleNames {
  private static final Set<String> MENTIONS =
      Set.of(
          "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink");

  private static final String PARAGRAPH = "paragraph";

  private final Map<String, String> ids = new HashMap<>();

  /**
   * @param known ids by {@link #key}, as documents use them
   */
  StyleNames(Document styles, Map<String, String> known) {
    Set<String> taken = new HashSet<>(known.values());
    for (Element style : children(styles.getDocumentElement(), "style")) {
      String id = known.get(key(type(style), value(style, "name")));
      if (id != null && !ids.containsValue(id)) {
        ids.put(attribute(style, "styleId"), id);
      }
    }
    String normal = known.getOrDefault(key(PARAGRAPH, "Normal"), "");
    if (!ids.containsValue(normal)) {
      children(styles.getDocumentElement(), "style").stream()
          .filter(StyleNames::isDefault)
          .findFirst()
          .ifPresent(style -> ids.put(attribute(style, "styleId"), normal));
    }
    for (Element style : children(styles.getDocumentElement(), "style")) {
      String id = attribute(style, "styleId");
      if (!ids.containsKey(id)) {
        ids.put(id, free(id, taken));
      }
      taken.add(ids.getOrDefault(id, id));
    }
  }

  /** What paragraphs have that name no style: usually "Normal". */
  private static boolean isDefault(Element style) {
    return type(style).equals(PARAGRAPH)
        && Set.of("1", "true", "on").contains(attribute(style, "default"));
  }

  /** A style that doesn't say what it is for is one for paragraphs. */
  private static String type(Element style) {
    String type = attribute(style, "type");
    return type.isEmpty() ? PARAGRAPH : type;
  }

  /** How a style is found: Word tells styles of one name apart by nothing but what they are for. */
  static String key(String type, String name) {
    return type + " " + name.strip().toLowerCase(Locale.ROOT);
  }

  private static String free(String id, Collection<String> taken) {
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** Changes the ids in the sheet of styles itself. */
  void rename(Document styles) {
    for (Element style : children(styles.getDocumentElement(), "style")) {
      String id = attribute(style, "styleId");
      Markup.set(style, "styleId", ids.getOrDefault(id, id));
      if (attribute(style, "type").isEmpty()) {
        style.setAttributeNS(Markup.W, Markup.prefixed(style, "type"), PARAGRAPH);
      }
    }
    follow(styles);
  }

  /**
   * Changes the ids wherever a part mentions them; a mention of a style that there isn't goes, as
   * it does in Word.
   */
  void follow(Document part) {
    for (Element element : below(part)) {
      if (Markup.W.equals(element.getNamespaceURI()) && MENTIONS.contains(element.getLocalName())) {
        String id = ids.get(attribute(element, "val"));
        if (id == null) {
          Markup.remove(element);
        } else {
          Markup.set(element, "val", id);
        }
      }
    }
  }
}
