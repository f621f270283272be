package freedomcities.scan.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The numbers that Word shows before paragraphs: its lists, and how far each has counted. */
final class WordNumbers {
  private static final int LEVELS = 9;

  /** One level of a list. */
  private static final class Level {
    private String format = "decimal", text = "";
    private int start = 1, restart = -1;
    private boolean legal;
  }

  private static Level[] levels() {
    Level[] levels = new Level[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = new Level();
    }
    return levels;
  }

  private final Map<String, Level[]> models = new HashMap<>();
  private final Map<String, String> modelOfList = new HashMap<>();

  /** Where a list begins a level with another number than its model: {@code 7/0}. */
  private final Map<String, Integer> starts = new HashMap<>();

  /** Lists of one model count on together. */
  private final Map<String, int[]> counted = new HashMap<>();

  private final Set<String> begun = new HashSet<>();
  private final Set<String> changed = new HashSet<>();

  static WordNumbers read(Map<String, byte[]> parts, Refusal refusal, Deadline deadline) {
    WordNumbers numbers = new WordNumbers();
    byte[] part = parts.get(PackedParts.NUMBERING);
    if (part != null) {
      WordXml.read(part, PackedParts.NUMBERING, refusal, deadline, numbers.handler());
    }
    return numbers;
  }

  private WordXml.Handler handler() {
    return new WordXml.Handler() {
      private Level[] model = levels();
      private Level level = new Level();
      private String list = "";
      private int override;

      @Override
      public void open(String name, WordXml.Attributes attributes) {
        String value = attributes.get("val");
        switch (name) {
          case "abstractNum" -> {
            model = levels();
            models.put(attributes.get("abstractNumId"), model);
          }
          case "lvl" -> {
            int number = WordStyles.number(attributes.get("ilvl"), 0);
            level = new Level();
            if (number < LEVELS && list.isEmpty()) {
              model[number] = level;
            } else if (!list.isEmpty()) {
              // Such a list looks other than its model. That is rare, and no number is better than
              // a wrong one.
              changed.add(list);
            }
          }
          case "numFmt" -> level.format = value;
          case "lvlText" -> level.text = value;
          case "start" -> level.start = WordStyles.number(value, 1);
          case "lvlRestart" -> level.restart = WordStyles.number(value, -1);
          case "isLgl" -> level.legal = attributes.on();
          case "num" -> list = attributes.get("numId");
          case "abstractNumId" -> modelOfList.put(list, value);
          case "lvlOverride" -> override = WordStyles.number(attributes.get("ilvl"), 0);
          case "startOverride" -> starts.put(list + "/" + override, WordStyles.number(value, 1));
          default -> {}
        }
      }

      @Override
      public void close(String name) {
        if (name.equals("num")) {
          list = "";
        }
      }
    };
  }

  /** Counts a paragraph, and gives what Word shows before it; empty if that is nothing. */
  String next(String list, int level) {
    String model = modelOfList.getOrDefault(list, "");
    Level[] levels = models.get(model);
    if (levels == null || level >= LEVELS || list.equals("0")) {
      return "";
    }
    int[] counts = counted.computeIfAbsent(model, one -> new int[LEVELS]);
    Integer start = starts.get(list + "/" + level);
    if (start != null && begun.add(list + "/" + level)) {
      counts[level] = start;
    } else {
      counts[level] = counts[level] == 0 ? levels[level].start : counts[level] + 1;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int restart = levels[deeper].restart;
      if (restart < 0 || level < restart) {
        counts[deeper] = 0;
      }
    }
    return changed.contains(list) ? "" : shown(levels, counts, level);
  }

  private static String shown(Level[] levels, int[] counts, int level) {
    if (levels[level].format.equals("bullet")) {
      return "•";
    }
    StringBuilder out = new StringBuilder();
    String text = levels[level].text;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int which = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (sign == '%' && which >= 0 && which < LEVELS) {
        int number = counts[which] == 0 ? levels[which].start : counts[which];
        String format = levels[level].legal ? "decimal" : levels[which].format;
        out.append(NumberFormats.write(format, number));
        i++;
      } else {
        out.append(sign);
      }
    }
    return out.toString().strip();
  }
}
