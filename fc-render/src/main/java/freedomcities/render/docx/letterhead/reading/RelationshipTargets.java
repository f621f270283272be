package freedomcities.render.docx.letterhead.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.w3c.dom.Element;

/** What the parts of a file point to: each other, and addresses elsewhere. */
final class RelationshipTargets {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /**
   * One arrow.
   *
   * @param type the last word of what the standard calls it: {@code header}
   * @param target the name of a part, or an address
   */
  record Arrow(String type, String target, boolean external) {}

  private static final String FOLDER = "_rels/";

  /** Of the name of a part; Word's have some thirty letters. */
  private static final int LONGEST = 250;

  private RelationshipTargets() {}

  static boolean isList(String part) {
    return part.endsWith(".rels") && (part.startsWith(FOLDER) || part.contains("/" + FOLDER));
  }

  /** The arrows of a part by id; of the whole file if its name is empty. */
  static Map<String, Arrow> of(
      SortedMap<String, byte[]> parts, String part, LetterheadProblems refusal) {
    String list = list(part);
    byte[] bytes = parts.get(list);
    return bytes == null ? Map.of() : in(list, bytes, refusal);
  }

  /** The arrows in a list of them. */
  static Map<String, Arrow> in(String list, byte[] bytes, LetterheadProblems refusal) {
    Map<String, Arrow> arrows = new LinkedHashMap<>();
    for (Element one : Markup.children(Markup.read(list, bytes, refusal).getDocumentElement())) {
      boolean external = one.getAttribute("TargetMode").equals("External");
      String target = one.getAttribute("Target");
      String type = one.getAttribute("Type");
      arrows.put(
          one.getAttribute("Id"),
          new Arrow(
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolved(list.substring(0, list.lastIndexOf(FOLDER)), target),
              external));
    }
    return arrows;
  }

  /** Where a part's list of arrows lies. */
  static String list(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + FOLDER + part.substring(slash) + ".rels";
  }

  private static String resolved(String folder, String target) {
    if (target.length() > LONGEST) {
      return "";
    }
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    while (path.matches("(|.*/)[^/.][^/]*/\\.\\./.*")) {
      path = path.replaceFirst("[^/.][^/]*/\\.\\./", "");
    }
    return path;
  }

  static String type(String word) {
    return OFFICE + word;
  }
}
