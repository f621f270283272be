package freedomcities.scan.outline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences: as the JDK does, but not after abbreviations and numbers. */
final class SentenceCutter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "u.s", "u.s.c", "c.f.r", "e.g", "i.e", "etc", "no", "nos", "sec", "secs", "art", "ch",
          "para", "par", "vs", "v", "mr", "mrs", "ms", "dr", "lt", "sgt", "capt", "cmdr", "det",
          "ofc", "off", "chf", "dep", "asst", "st", "ave", "dept", "div", "inc", "co", "corp", "al",
          "cf", "et", "seq", "subd", "stat", "rev", "gov", "hon", "jr", "sr", "p", "pp", "p.m",
          "a.m", "approx", "fig", "ref", "reg", "regs", "supp", "tit", "vol", "w", "g.o", "d.g.o",
          "s.o", "id", "std");

  private SentenceCutter() {}

  static List<Sentence> cut(Paragraph paragraph, int from) {
    String text = paragraph.words();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(NoteMarks.closing(text));
    List<Sentence> sentences = new ArrayList<>();
    int begin = from;
    for (int end = breaks.following(Math.min(from, text.length() - 1));
        end != BreakIterator.DONE;
        end = breaks.next()) {
      if (end == text.length() || isEnd(text, end)) {
        add(sentences, paragraph, begin, end);
        begin = end;
      }
    }
    return sentences;
  }

  private static void add(List<Sentence> sentences, Paragraph paragraph, int begin, int end) {
    String text = paragraph.words();
    int first = begin;
    int last = end;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    if (first < last) {
      sentences.add(
          new Sentence(
              text.substring(first, last),
              paragraph.origin(first),
              paragraph.origin(last - 1) + 1,
              paragraph.page(first)));
    }
  }

  private static boolean isEnd(String text, int end) {
    String before = NoteMarks.without(text.substring(0, end).stripTrailing());
    if (!before.endsWith(".")) {
      return true;
    }
    int space = before.lastIndexOf(' ');
    String word = before.substring(space + 1, before.length() - 1).toLowerCase(Locale.ROOT);
    String bare = word.startsWith("(") ? word.substring(1) : word;
    boolean initial = bare.length() == 1 && Character.isLetter(bare.charAt(0));
    boolean lowerNext = end < text.length() && Character.isLowerCase(text.charAt(end));
    return !ABBREVIATIONS.contains(bare) && !initial && !lowerNext;
  }
}
