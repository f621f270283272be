package freedomcities.render.markdown;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the tree as Markdown, a line feed for each line break. Words are first made flat pieces
 * of one emphasis each, because stars that meet stars, or blanks, or signs, do not emphasise: where
 * they would not, the words stand plain.
 */
final class Line {
  private final Numbers numbers;
  private final List<Piece> pieces = new ArrayList<>();

  private record Style(int stars, @Nullable URI link) {
    static final Style PLAIN = new Style(0, null);
  }

  private record Piece(String words, Style style) {}

  private Line(Numbers numbers) {
    this.numbers = numbers;
  }

  static String of(List<Inline> text, Numbers numbers) {
    Line line = new Line(numbers);
    line.add(text, Style.PLAIN);
    return line.written();
  }

  private void add(List<Inline> text, Style style) {
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Text words -> words(words.text(), style);
        case Inline.LineBreak lineBreak -> put("\n", style);
        case Inline.Span span ->
            add(span.content(), new Style(stars(span.role(), style), style.link()));
        case Inline.Filled filled -> words(filled.text(), style);
        case Inline.FillIn blank ->
            words(
                Linearisation.BLANK + (blank.promptShown() ? " (" + blank.prompt() + ")" : ""),
                style);
        case Inline.Ins ins -> change(ins.verb(), ins.content(), style);
        case Inline.Del del -> change(del.verb(), del.content(), style);
        case Inline.Ref ref -> words(numbers.reference(ref), style);
        case Inline.Link link -> add(link.text(), new Style(style.stars(), link.target()));
        case Inline.Note note -> add(note.about(), style);
        case Inline.InLanguage scope -> add(scope.content(), style);
        case Inline.CheckBox box ->
            words(
                (box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX) + " " + box.label(),
                style);
        case Inline.TextField field ->
            words(
                field.label()
                    + " "
                    + (field.value().isEmpty() ? Linearisation.BLANK : field.value()),
                style);
      }
    }
  }

  private static int stars(Inline.Span.Role role, Style style) {
    return switch (role) {
      case STRONG, TERM, LEAD_WORD -> 2;
      case EMPHASIS -> Math.max(1, style.stars());
    };
  }

  private void change(String what, List<Inline> content, Style style) {
    Line inner = new Line(numbers);
    inner.add(content, style);
    // The blanks around the words stand outside, as the linearisation has them.
    String words = inner.plain();
    String stripped = words.strip();
    int from = words.indexOf(stripped);
    put(words.substring(0, from), style);
    put("\\[" + what + ": ", style);
    pieces.addAll(inner.within(from, from + stripped.length()));
    put("\\]", style);
    put(words.substring(from + stripped.length()), style);
  }

  private String plain() {
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(piece.words()));
    return out.toString();
  }

  private List<Piece> within(int from, int to) {
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int start = Math.max(0, from - at);
      int end = Math.min(piece.words().length(), to - at);
      if (start < end) {
        out.add(new Piece(piece.words().substring(start, end), piece.style()));
      }
      at += piece.words().length();
    }
    return out;
  }

  private void words(String text, Style style) {
    put(Escapes.words(text), style);
  }

  private void put(String words, Style style) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, style));
    }
  }

  private List<Piece> joined() {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!out.isEmpty() && out.getLast().style().equals(piece.style())) {
        out.set(out.size() - 1, new Piece(out.getLast().words() + piece.words(), piece.style()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private String written() {
    StringBuilder out = new StringBuilder();
    List<Piece> all = joined();
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      String inner = piece.words().strip();
      int from = piece.words().indexOf(inner);
      out.append(piece.words(), 0, from);
      String after = piece.words().substring(from + inner.length());
      if (!inner.isEmpty()) {
        String next = after.isEmpty() && i + 1 < all.size() ? all.get(i + 1).words() : after;
        URI link = piece.style().link();
        if (link != null) {
          out.append('[')
              .append(inner)
              .append("](<")
              .append(Escapes.address(link.toString()))
              .append(">)");
        } else if (piece.style().stars() > 0 && emphasises(out, inner, next)) {
          String stars = "*".repeat(piece.style().stars());
          out.append(stars).append(inner).append(stars);
        } else {
          out.append(inner);
        }
      }
      out.append(after);
    }
    return out.toString();
  }

  /**
   * Whether stars around these words are read as emphasis: letters within or blanks without, and no
   * other star beside.
   */
  private static boolean emphasises(StringBuilder before, String inner, String after) {
    boolean opens =
        before.isEmpty()
            || Character.isWhitespace(before.charAt(before.length() - 1))
            || Character.isLetterOrDigit(inner.charAt(0))
                && before.charAt(before.length() - 1) != '*';
    char last = inner.charAt(inner.length() - 1);
    boolean closes =
        after.isEmpty()
            || Character.isWhitespace(after.charAt(0))
            || ",.;:)\\".indexOf(after.charAt(0)) >= 0
            || Character.isLetterOrDigit(last);
    // Surrogates are neither letters nor blanks; a line break within would part the stars from
    // their words.
    return opens && closes && !inner.contains("\n");
  }
}
