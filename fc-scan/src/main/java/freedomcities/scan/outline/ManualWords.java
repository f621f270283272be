package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import freedomcities.words.PastedText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a manual: they tell whether a hyphen at the end of a line is the writer's. A word at
 * the end of a line before a hyphen, or at the beginning of the next, may be a part of one.
 */
final class ManualWords {
  private final Set<String> words = new HashSet<>();

  ManualWords(ManualSource source) {
    boolean broken = false;
    for (SourceLine line : source.lines()) {
      String text = source.text(line);
      add(text, broken);
      broken = text.endsWith("-") || text.endsWith("\u00ad") || text.endsWith("\u2010");
    }
  }

  private void add(String line, boolean afterBreak) {
    String text = PastedText.of(line, word -> false).text();
    int begin = -1;
    boolean first = afterBreak;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        boolean joined = i < text.length() && text.charAt(i) == '-';
        if (!first && !joined) {
          words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        first = false;
        begin = -1;
      }
    }
  }

  boolean has(String word) {
    return words.contains(word) || PastedText.isCommon(word);
  }
}
