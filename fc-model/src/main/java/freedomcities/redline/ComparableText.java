package freedomcities.redline;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as letters, to be compared, and cut again into what stands within a line. What is no words
 * of its own (a blank, a reference) is one letter, the same for what is alike in both texts.
 */
final class ComparableText {
  /** For private use: no word has them. */
  private static final int FIRST = 0xF0000, LAST = 0xFFFFD;

  private final Map<Object, String> signs = new HashMap<>();
  private final String spoken;
  private int next = FIRST;

  /** The signs for two texts. */
  ComparableText(List<Inline> before, List<Inline> after) {
    spoken = Linearisation.plain(before) + Linearisation.plain(after);
  }

  String of(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    text.forEach(inline -> out.append(one(inline)));
    return out.toString();
  }

  private String one(Inline inline) {
    return switch (inline) {
      case Inline.Text words -> words.text();
      case Inline.Filled filled -> filled.text();
      case Inline.Span span -> of(span.content());
      case Inline.Link link -> of(link.text());
      case Inline.Note note -> of(note.about());
      case Inline.InLanguage scope -> of(scope.content());
      case Inline.Ins ins -> of(ins.content());
      case Inline.Del del -> of(del.content());
      // What is put in is not compared, only what is read.
      case Inline.FillIn blank -> sign(List.of("blank", blank.promptShown() ? blank.prompt() : ""));
      case Inline.Ref ref -> sign(ref);
      case Inline.LineBreak line -> sign(line);
      case Inline.CheckBox box -> sign(List.of("box", box.label(), box.checked()));
      case Inline.TextField field -> sign(List.of("field", field.label(), field.value()));
    };
  }

  private String sign(Object alike) {
    return signs.computeIfAbsent(
        alike,
        first -> {
          String sign = Character.toString(next++);
          while (spoken.contains(sign) && next <= LAST) {
            sign = Character.toString(next++);
          }
          return sign;
        });
  }

  /** What stands between two letters of a text; a note stays with the first of what it is about. */
  List<Inline> cut(List<Inline> text, int from, int to) {
    List<Inline> out = new ArrayList<>();
    int at = 0;
    for (Inline inline : text) {
      int length = one(inline).length();
      int start = Math.max(0, from - at);
      int end = Math.min(length, to - at);
      if (start < end) {
        out.addAll(part(inline, start, end));
      }
      at += length;
    }
    return out;
  }

  private List<Inline> part(Inline inline, int from, int to) {
    return switch (inline) {
      case Inline.Text words -> List.of(new Inline.Text(words.text().substring(from, to)));
      case Inline.Filled filled ->
          List.of(
              new Inline.Filled(filled.key(), filled.text().substring(from, to), filled.source()));
      case Inline.Span span -> List.of(new Inline.Span(span.role(), cut(span.content(), from, to)));
      case Inline.Link link -> List.of(new Inline.Link(link.target(), cut(link.text(), from, to)));
      case Inline.Note note ->
          from == 0
              ? List.of(new Inline.Note(cut(note.about(), from, to), note.author(), note.text()))
              : cut(note.about(), from, to);
      case Inline.InLanguage scope ->
          List.of(new Inline.InLanguage(scope.language(), cut(scope.content(), from, to)));
      case Inline.Ins ins -> cut(ins.content(), from, to);
      case Inline.Del del -> cut(del.content(), from, to);
      case Inline.FillIn blank -> List.of(blank);
      case Inline.Ref ref -> List.of(ref);
      case Inline.LineBreak line -> List.of(line);
      case Inline.CheckBox box -> List.of(box);
      case Inline.TextField field -> List.of(field);
    };
  }
}
