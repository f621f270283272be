package freedomcities.render.docx;

import static freedomcities.render.docx.DocxFile.child;
import static freedomcities.render.docx.DocxFile.children;
import static freedomcities.render.docx.DocxFile.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts paragraphs the way Word does, from numbering.xml and the styles. */
final class ParagraphNumbers {
  private record Level(int start, String format, String text, String style) {}

  private record Position(String list, int level) {}

  /** A list definition and how far it has counted. */
  private record Definition(List<Level> levels, int[] counts, boolean[] begun) {
    String next(int at) {
      counts[at] = begun[at] ? counts[at] + 1 : levels.get(at).start();
      begun[at] = true;
      for (int deeper = at + 1; deeper < begun.length; deeper++) {
        begun[deeper] = false;
      }
      StringBuilder out = new StringBuilder();
      String text = levels.get(at).text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '%'
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i + 1))) {
          int level = text.charAt(++i) - '1';
          out.append(written(levels.get(level).format(), counts[level]));
        } else {
          out.append(text.charAt(i));
        }
      }
      return out.toString();
    }
  }

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Definition> definitions = new HashMap<>();

  ParagraphNumbers(DocxFile file) {
    for (Element style : DocxFile.below(file.part("word/styles.xml"), "w:style")) {
      styles.put(style.getAttribute("w:styleId"), style);
    }
    for (Element one : children(file.part("word/numbering.xml"))) {
      if (one.getTagName().equals("w:abstractNum")) {
        List<Level> levels = new ArrayList<>();
        for (Element level : DocxFile.below(one, "w:lvl")) {
          levels.add(
              new Level(
                  Integer.parseInt(value(level, "w:start")),
                  value(level, "w:numFmt"),
                  value(level, "w:lvlText"),
                  value(level, "w:pStyle")));
        }
        definitions.put(
            one.getAttribute("w:abstractNumId"),
            new Definition(levels, new int[9], new boolean[9]));
      } else {
        lists.put(one.getAttribute("w:numId"), value(one, "w:abstractNumId"));
      }
    }
  }

  /** The paragraph's number, counted on; empty if it has none. */
  String next(Element paragraph) {
    Position position = position(paragraph);
    return position == null || position.list().equals("0")
        ? ""
        : definition(position.list()).next(position.level());
  }

  private Definition definition(String list) {
    return Optional.ofNullable(lists.get(list))
        .map(definitions::get)
        .orElseThrow(() -> new AssertionError("no list " + list));
  }

  private @Nullable Position position(Element paragraph) {
    Element direct = child(paragraph, "w:pPr", "w:numPr");
    if (direct != null) {
      return new Position(value(direct, "w:numId"), Integer.parseInt(value(direct, "w:ilvl")));
    }
    String id = value(paragraph, "w:pPr", "w:pStyle");
    for (Element style = styles.get(id);
        style != null;
        style = styles.get(value(style, "w:basedOn"))) {
      Element number = child(style, "w:pPr", "w:numPr");
      if (number != null) {
        String list = value(number, "w:numId");
        int level = Integer.parseInt(value(number, "w:ilvl"));
        if (list.equals("0")) {
          return null;
        }
        if (!definition(list).levels().get(level).style().equals(style.getAttribute("w:styleId"))) {
          throw new AssertionError(
              "style "
                  + id
                  + " names level "
                  + level
                  + " of list "
                  + list
                  + ", which doesn't name it");
        }
        return new Position(list, level);
      }
    }
    return null;
  }

  private static String written(String format, int number) {
    return switch (format) {
      case "decimal" -> String.valueOf(number);
      case "lowerLetter" ->
          String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
      case "lowerRoman" -> roman(number);
      default -> throw new AssertionError("number format " + format);
    };
  }

  private static String roman(int number) {
    String out = "i".repeat(number);
    String[][] shorter = {
      {"iiiii", "v"},
      {"vv", "x"},
      {"xxxxx", "l"},
      {"ll", "c"},
      {"viiii", "ix"},
      {"iiii", "iv"},
      {"lxxxx", "xc"},
      {"xxxx", "xl"}
    };
    for (String[] rule : shorter) {
      out = out.replace(rule[0], rule[1]);
    }
    return out;
  }
}
