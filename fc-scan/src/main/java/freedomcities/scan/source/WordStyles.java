package freedomcities.scan.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the styles of a Word file say of paragraphs: level of a heading, number, bold, contents. */
final class WordStyles {
  private static final int DEEPEST_OUTLINE = 8;

  /** One style as the file has it; what it doesn't say is empty, and comes from its base. */
  private static final class Style {
    private String name = "", base = "", outline = "", list = "", listLevel = "", bold = "";
  }

  private final Map<String, Style> styles = new HashMap<>();

  static WordStyles read(Map<String, byte[]> parts, Refusal refusal, Deadline deadline) {
    WordStyles styles = new WordStyles();
    byte[] part = parts.get(PackedParts.STYLES);
    if (part != null) {
      WordXml.read(part, PackedParts.STYLES, refusal, deadline, styles.handler());
    }
    return styles;
  }

  private WordXml.Handler handler() {
    return new WordXml.Handler() {
      private Style style = new Style();

      @Override
      public void open(String name, WordXml.Attributes attributes) {
        switch (name) {
          case "style" -> {
            style = new Style();
            styles.put(attributes.get("styleId"), style);
          }
          case "name" -> style.name = attributes.get("val");
          case "basedOn" -> style.base = attributes.get("val");
          case "outlineLvl" -> style.outline = attributes.get("val");
          case "numId" -> style.list = attributes.get("val");
          case "ilvl" -> style.listLevel = attributes.get("val");
          case "b" -> style.bold = attributes.on() ? "1" : "0";
          default -> {}
        }
      }

      @Override
      public void close(String name) {
        if (name.equals("style")) {
          style = new Style();
        }
      }
    };
  }

  /** One thing that a style says, or those that it rests on; circles end the question. */
  private String ask(String id, java.util.function.Function<Style, String> what) {
    Set<String> seen = new HashSet<>();
    for (Style style = styles.get(id);
        style != null && seen.add(id);
        id = style.base, style = styles.get(id)) {
      String said = what.apply(style);
      if (!said.isEmpty()) {
        return said;
      }
    }
    return "";
  }

  /** From 1; 0 if the style is none of a heading. */
  int headingLevel(String id) {
    int level = number(ask(id, style -> style.outline), DEEPEST_OUTLINE + 1);
    if (level <= DEEPEST_OUTLINE) {
      return level + 1;
    }
    return ask(id, style -> style.name).equalsIgnoreCase("title") ? 1 : 0;
  }

  boolean isContents(String id) {
    String name = ask(id, style -> style.name).toLowerCase(Locale.ROOT);
    return name.startsWith("toc ") && !name.equals("toc heading");
  }

  String list(String id) {
    return ask(id, style -> style.list);
  }

  int listLevel(String id) {
    return number(ask(id, style -> style.listLevel), 0);
  }

  boolean isBold(String id) {
    return ask(id, style -> style.bold).equals("1");
  }

  static int number(String written, int otherwise) {
    return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : otherwise;
  }
}
