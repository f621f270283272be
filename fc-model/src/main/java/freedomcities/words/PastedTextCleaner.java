package freedomcities.words;

import freedomcities.words.PastedText.Kind;
import freedomcities.words.PastedText.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** One way through a text, letter by letter. */
final class PastedTextCleaner {
  /** After these a hyphen before a space is a dash, or one that the next word shares. */
  private static final Set<String> SMALL =
      Set.of(
          "and", "or", "to", "nor", "but", "the", "a", "an", "of", "in", "on", "by", "for", "with",
          "as", "at", "is", "are", "be", "if", "it", "its", "that", "this", "not", "no", "any",
          "all", "when", "who", "which", "will", "shall", "may", "must", "from", "see", "y", "o");

  private static final int LONGEST_SHOWN = 40;

  private final String given;
  private final Predicate<String> isWord;
  private final StringBuilder out;
  private final List<Trace> traces = new ArrayList<>();
  private int[] origins;

  PastedTextCleaner(String given, Predicate<String> isWord) {
    this.given = given;
    this.isWord = isWord;
    this.out = new StringBuilder(given.length());
    this.origins = new int[given.length() + 16];
  }

  PastedText cleaned() {
    int at = 0;
    while (at < given.length()) {
      at = one(at);
    }
    return PastedText.of(out, origins, traces);
  }

  /** Takes what stands at a place; gives the next. */
  private int one(int at) {
    char sign = given.charAt(at);
    if (PastedText.isSoftHyphen(sign)) {
      int next = afterBreak(at + 1);
      tell(Kind.SOFT_HYPHEN, at, next);
      return next;
    }
    if (PastedText.isUnseen(sign)) {
      tell(Kind.SPACE, at, at + 1);
      return at + 1;
    }
    if (PastedText.isOtherSpace(sign)) {
      tell(Kind.SPACE, at, at + 1);
      put(' ', at);
      return at + 1;
    }
    String letters = PastedText.letters(sign);
    if (letters.charAt(0) != sign) {
      tell(Kind.LIGATURE, at, at + 1);
      letters.chars().forEach(letter -> put((char) letter, at));
      return at + 1;
    }
    if (PastedText.isHyphen(sign) && at > 0 && Character.isLetterOrDigit(given.charAt(at - 1))) {
      return hyphen(at);
    }
    put(sign, at);
    return at + 1;
  }

  /** The place after white space with a line end in it, if there is some and letters follow. */
  private int afterBreak(int at) {
    int next = afterSpace(at);
    return next < given.length() && Character.isLetter(given.charAt(next)) ? next : at;
  }

  private int afterSpace(int at) {
    int next = at;
    while (next < given.length() && Character.isWhitespace(given.charAt(next))) {
      next++;
    }
    return next;
  }

  private int hyphen(int at) {
    int next = afterSpace(at + 1);
    if (next == at + 1 || next == given.length()) {
      put(given.charAt(at), at);
      return at + 1;
    }
    boolean lineEnd = given.substring(at + 1, next).indexOf('\n') >= 0;
    char first = given.charAt(next);
    if (!Character.isLowerCase(first) && PastedText.letters(first).charAt(0) == first) {
      // What was joined by the writer stays joined: "Anti-Gang", "12-15".
      put(given.charAt(at), at);
      return lineEnd && Character.isLetterOrDigit(first) ? next : at + 1;
    }
    String left = plain(wordBefore(at), at);
    String right = plain(next, wordEnd(next));
    if (left.isEmpty() || SMALL.contains(right)) {
      put(given.charAt(at), at);
      return at + 1;
    }
    if (isWord.test(left + right) || !isWord.test(right)) {
      tell(Kind.BROKEN_WORD, at, next);
      return next;
    }
    put(given.charAt(at), at);
    if (lineEnd) {
      return next;
    }
    return at + 1;
  }

  /** In lower case, without ligatures and what isn't seen. */
  private String plain(int begin, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = begin; i < end; i++) {
      char sign = given.charAt(i);
      if (!PastedText.isSoftHyphen(sign) && !PastedText.isUnseen(sign)) {
        word.append(PastedText.letters(sign));
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  private int wordBefore(int at) {
    int begin = at;
    while (begin > 0 && belongs(given.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < given.length() && belongs(given.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean belongs(char sign) {
    return Character.isLetter(sign) || PastedText.isSoftHyphen(sign) || PastedText.isUnseen(sign);
  }

  /** Remembers what is mended between two places, with the word around it. */
  private void tell(Kind kind, int from, int to) {
    int begin = Math.max(wordBefore(from), from - LONGEST_SHOWN);
    int end = Math.min(wordEnd(to), to + LONGEST_SHOWN);
    String before = given.substring(begin, from);
    String after = given.substring(to, end);
    String mended =
        switch (kind) {
          case BROKEN_WORD, SOFT_HYPHEN -> before + after;
          case LIGATURE -> before + PastedText.letters(given.charAt(from)) + after;
          case SPACE -> before + (PastedText.isOtherSpace(given.charAt(from)) ? " " : "") + after;
        };
    String found = kind == Kind.BROKEN_WORD ? before + "- " + after : mended;
    traces.add(new Trace(kind, from, shown(found), shown(mended)));
  }

  private static String shown(String words) {
    return plainSigns(words).strip();
  }

  private static String plainSigns(String words) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      if (PastedText.isOtherSpace(sign)) {
        seen.append(' ');
      } else if (!PastedText.isSoftHyphen(sign) && !PastedText.isUnseen(sign)) {
        seen.append(PastedText.letters(sign));
      }
    }
    return seen.toString();
  }

  private void put(char letter, int origin) {
    if (out.length() == origins.length) {
      origins = java.util.Arrays.copyOf(origins, origins.length * 2);
    }
    origins[out.length()] = origin;
    out.append(letter);
  }
}
