package freedomcities.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which words there are: a list of common ones, and those of a text. */
final class WholeWords {
  private static final Set<String> COMMON = common();

  private final Set<String> own = new HashSet<>();

  private static Set<String> common() {
    try (InputStream list = WholeWords.class.getResourceAsStream("whole-words.txt")) {
      if (list == null) {
        throw new IllegalStateException("whole-words.txt is missing from the jar");
      }
      Set<String> words = new HashSet<>();
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Set.of(line.split(" "))));
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the words of a text, except those beside a hyphen: they may be parts. */
  WholeWords and(String text) {
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        if (isApart(text, begin, i)) {
          own.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = -1;
      }
    }
    return this;
  }

  private static boolean isApart(String text, int begin, int end) {
    int before = begin - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return (before < 0 || !joins(text.charAt(before)))
        && (end == text.length() || !joins(text.charAt(end)));
  }

  private static boolean joins(char sign) {
    return PastedText.isHyphen(sign) || PastedText.isSoftHyphen(sign);
  }

  boolean has(String word) {
    return own.contains(word) || isCommon(word);
  }

  /** One of the list, or several of it. */
  static boolean isCommon(String word) {
    return COMMON.contains(word)
        || word.endsWith("s") && COMMON.contains(word.substring(0, word.length() - 1));
  }
}
