package freedomcities.templates.internal.engine;

import freedomcities.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the words of a paragraph as a template writes them: runs of white space become one
 * space, the ends are trimmed, and spaces that must not break ("§ 12", "8 U.S.C.", "Section 4")
 * become no-break spaces.
 */
final class ParagraphWords {
  /** What a number stands before and stays with. */
  private static final List<String> NUMBERED = List.of("U.S.C.", "ILCS", "C.F.R.", "days", "hours");

  private final List<Inline> done = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  /** A template's own point ends no sentence that a value before it ended: "et seq.", "Inc.". */
  void text(String text) {
    boolean doubled = endsSentence(text) && endsWithAPoint();
    pending.append(doubled ? text.substring(1) : text);
  }

  private static boolean endsSentence(String text) {
    return text.startsWith(".") && (text.length() == 1 || Character.isWhitespace(text.charAt(1)));
  }

  /** Whether one point is the last thing written; several are an ellipsis. */
  private boolean endsWithAPoint() {
    String last = pending.isEmpty() ? lastOf(done) : pending.toString();
    return last.endsWith(".") && !last.endsWith("..");
  }

  private static String lastOf(List<Inline> words) {
    return words.isEmpty()
        ? ""
        : switch (words.getLast()) {
          case Inline.Text text -> text.text();
          case Inline.Filled filled -> filled.text();
          case Inline.Span span -> lastOf(span.content());
          case Inline.Note note -> lastOf(note.about());
          case Inline.InLanguage other -> lastOf(other.content());
          case Inline.Link link -> lastOf(link.text());
          default -> "";
        };
  }

  void inline(Inline inline) {
    flush();
    done.add(inline);
  }

  private void flush() {
    if (!pending.isEmpty()) {
      done.add(new Inline.Text(collapse(pending)));
      pending.setLength(0);
    }
  }

  /** The words of a whole paragraph; empties this. */
  List<Inline> take() {
    flush();
    trim(done);
    List<Inline> words = List.copyOf(done);
    done.clear();
    return words;
  }

  /** The words of a part of a paragraph, its outer spaces kept; empties this. */
  List<Inline> takeInner() {
    flush();
    List<Inline> words = List.copyOf(done);
    done.clear();
    return words;
  }

  static String excerpt(String text) {
    String short_ = collapse(text).strip();
    return short_.length() <= 40 ? short_ : short_.substring(0, 39) + "…";
  }

  private static void trim(List<Inline> words) {
    while (!words.isEmpty() && words.getFirst() instanceof Inline.Text text) {
      String rest = text.text().stripLeading();
      if (!rest.isEmpty()) {
        words.set(0, new Inline.Text(rest));
        break;
      }
      words.removeFirst();
    }
    while (!words.isEmpty() && words.getLast() instanceof Inline.Text text) {
      String rest = text.text().stripTrailing();
      if (!rest.isEmpty()) {
        words.set(words.size() - 1, new Inline.Text(rest));
        break;
      }
      words.removeLast();
    }
  }

  /** Words that stand in one text as they are, but for the spaces that must not break. */
  static String bound(String words) {
    return collapse(words);
  }

  private static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        space = true;
        continue;
      }
      if (space) {
        out.append(bound(out, text, i) ? '\u00a0' : ' ');
        space = false;
      }
      out.append(c);
    }
    if (space) {
      out.append(' ');
    }
    return out.toString();
  }

  /** Whether the space between these may not become a line break. */
  private static boolean bound(StringBuilder before, CharSequence text, int next) {
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char after = text.charAt(next);
    return last == '§'
        || after == '§'
        || ends(before, " v.")
        || ends(before, "Exhibit")
        || Character.isDigit(after) && endsWithNumberWord(before)
        || Character.isDigit(last) && NUMBERED.stream().anyMatch(word -> starts(text, next, word));
  }

  private static boolean starts(CharSequence text, int from, String word) {
    return text.length() - from >= word.length()
        && text.subSequence(from, from + word.length()).toString().equals(word);
  }

  private static boolean ends(StringBuilder before, String word) {
    int from = before.length() - word.length();
    return from >= 0 && before.indexOf(word, from) == from;
  }

  private static boolean endsWithNumberWord(StringBuilder before) {
    for (String word :
        List.of(
            "Section",
            "section",
            "Sections",
            "Chapter",
            "chapter",
            "CHAPTER",
            "SECTION",
            "SECTIONS",
            "Form",
            "Rule",
            "rule",
            "No.",
            "Ordinance",
            "U.S.C.",
            "ILCS",
            "K.C.C.",
            "A.R.S.",
            "C.F.R.",
            "RCW")) {
      if (ends(before, word)) {
        return true;
      }
    }
    return false;
  }
}
