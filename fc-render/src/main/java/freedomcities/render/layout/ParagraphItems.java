package freedomcities.render.layout;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph as boxes that can't be broken, glue between words, and penalties where a line may end
 * within a word; kept in plain arrays because this is the engine's innermost loop. Runs of white
 * space are one glue.
 */
final class ParagraphItems {
  /** What an item is. */
  static final byte BOX = 0, GLUE = 1, PENALTY = 2, NEWLINE = 3;

  /**
   * How unwelcome a line end is: after a dash, after a hyphen, within an address, within a word
   * that fits no line.
   */
  private static final int AFTER_DASH = 20, AFTER_HYPHEN = 60, IN_ADDRESS = 120, IN_WORD = 2000;

  /** A ruled line that takes what is left of its line is never shorter than this. */
  private static final float SHORTEST_RULE = 36;

  private final List<Piece> pieces;
  private final Fonts fonts;

  int size;
  byte[] kind = new byte[64];
  float[] width = new float[64];
  int[] penalty = new int[64];
  int[] piece = new int[64];
  int[] from = new int[64];
  int[] to = new int[64];

  private ParagraphItems(List<Piece> pieces, Fonts fonts) {
    this.pieces = pieces;
    this.fonts = fonts;
  }

  /** The items of a paragraph whose shortest line is this wide. */
  static ParagraphItems of(List<Piece> pieces, Fonts fonts, float narrowest) {
    ParagraphItems items = new ParagraphItems(pieces, fonts);
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Piece.Words words -> items.words(i, words);
        case Piece.Solid solid -> {
          float wide = fonts.width(solid.text(), solid.style());
          items.add(BOX, wide, 0, i, 0, solid.text().length());
        }
        case Piece.TickBox box -> items.add(BOX, tickBoxWidth(box.style()), 0, i, 0, 0);
        case Piece.Ruled rule -> {
          float wide = rule.width() > 0 ? rule.width() : SHORTEST_RULE;
          items.add(BOX, Math.min(wide, narrowest / 2), 0, i, 0, 0);
        }
        case Piece.Newline line -> items.add(NEWLINE, 0, 0, i, 0, 0);
      }
    }
    while (items.size > 0 && items.kind[items.size - 1] == GLUE) {
      items.size--;
    }
    return items.fitting(narrowest);
  }

  /** A box to tick is a little higher than a capital. */
  static float tickBoxWidth(Style style) {
    return style.size() * 0.72f;
  }

  private void words(int index, Piece.Words words) {
    String text = words.text();
    FontMetrics font = fonts.metrics(words.style().face());
    float unit = words.style().size() / 1000;
    int start = 0;
    int sum = 0;
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isWhitespace(c)) {
        box(index, start, i, sum * unit);
        glue(index, i, font.advance(' ') * unit);
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        start = next;
        sum = 0;
      } else {
        sum += Math.max(0, font.advance(c)) + font.kern(before, c);
        int cost = next < text.length() ? breakAfter(text, i, c, text.codePointAt(next)) : 0;
        if (cost > 0) {
          box(index, start, next, sum * unit);
          add(PENALTY, 0, cost, index, next, next);
          start = next;
          sum = 0;
        }
      }
      before = c;
      i = next;
    }
    box(index, start, text.length(), sum * unit);
  }

  /** Whether a line may end after a character, if what stands around it allows. */
  static boolean isBreakable(int c) {
    return "-–—/?&=#_@".indexOf(c) >= 0;
  }

  private static int breakAfter(String text, int at, int c, int next) {
    return switch (c) {
      case '-' ->
          at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetter(next)
              ? AFTER_HYPHEN
              : 0;
      case '–' -> Character.isLetter(next) ? AFTER_HYPHEN : 0;
      case '—' -> Character.isLetterOrDigit(next) ? AFTER_DASH : 0;
      case '/', '?', '&', '=', '#', '_', '@' ->
          at > 0
                  && next != '/'
                  && next != '_'
                  && (Character.isLetterOrDigit(next) || c == '/')
                  && !Character.isWhitespace(next)
              ? IN_ADDRESS
              : 0;
      default -> 0;
    };
  }

  private void box(int index, int start, int end, float wide) {
    if (end > start) {
      add(BOX, wide, 0, index, start, end);
    }
  }

  private void glue(int index, int at, float wide) {
    if (size > 0 && kind[size - 1] != GLUE && kind[size - 1] != NEWLINE) {
      add(GLUE, wide, 0, index, at, at + 1);
    }
  }

  private void add(byte what, float wide, int cost, int index, int start, int end) {
    if (size == kind.length) {
      int room = size * 2;
      kind = Arrays.copyOf(kind, room);
      width = Arrays.copyOf(width, room);
      penalty = Arrays.copyOf(penalty, room);
      piece = Arrays.copyOf(piece, room);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
    }
    kind[size] = what;
    width[size] = wide;
    penalty[size] = cost;
    piece[size] = index;
    from[size] = start;
    to[size] = end;
    size++;
  }

  /**
   * These items, or where a word is wider than a line, the same with line ends allowed between its
   * characters.
   */
  private ParagraphItems fitting(float narrowest) {
    float word = 0;
    int wordStart = 0;
    ParagraphItems cut = this;
    for (int i = 0; i <= size; i++) {
      if (i == size || kind[i] != BOX) {
        // Deep in tables a line may have less than no width: even nothing is wider.
        if (i > wordStart && word > narrowest + LineBreaker.TOLERANCE) {
          cut = cut == this ? copy(wordStart) : cut;
          for (int k = wordStart; k < i; k++) {
            cut.characters(this, k);
          }
          cut.size -= cut.kind[cut.size - 1] == PENALTY ? 1 : 0;
        } else if (cut != this) {
          cut.copy(this, wordStart, i);
        }
        if (i < size && cut != this) {
          cut.copy(this, i, i + 1);
        }
        word = 0;
        wordStart = i + 1;
      } else {
        word += width[i];
      }
    }
    return cut;
  }

  private ParagraphItems copy(int end) {
    ParagraphItems other = new ParagraphItems(pieces, fonts);
    other.copy(this, 0, end);
    return other;
  }

  private void copy(ParagraphItems source, int start, int end) {
    for (int i = start; i < end; i++) {
      add(
          source.kind[i],
          source.width[i],
          source.penalty[i],
          source.piece[i],
          source.from[i],
          source.to[i]);
    }
  }

  /** A box as one box per character, marks that combine kept with what they stand on. */
  private void characters(ParagraphItems source, int box) {
    int index = source.piece[box];
    String text;
    Style style;
    switch (pieces.get(index)) {
      case Piece.Words words -> {
        text = words.text();
        style = words.style();
      }
      case Piece.Solid solid -> {
        text = solid.text();
        style = solid.style();
      }
      case Piece.TickBox t -> {
        whole(source, box);
        return;
      }
      case Piece.Ruled r -> {
        whole(source, box);
        return;
      }
      case Piece.Newline n -> {
        return;
      }
    }
    FontMetrics font = fonts.metrics(style.face());
    int before = 0;
    for (int at = source.from[box]; at < source.to[box]; ) {
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < source.to[box] && combining(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      // Room for letters that stand further apart; those that stand closer may be the first of a
      // line.
      float apart = Math.max(0, font.kern(before, text.codePointAt(at))) * style.size() / 1000;
      add(BOX, fonts.width(text.substring(at, end), style) + apart, 0, index, at, end);
      before = text.codePointBefore(end);
      add(PENALTY, 0, IN_WORD, index, end, end);
      at = end;
    }
  }

  /** A box that has no characters; what it touches may stand on another line. */
  private void whole(ParagraphItems source, int box) {
    copy(source, box, box + 1);
    add(PENALTY, 0, IN_WORD, source.piece[box], source.to[box], source.to[box]);
  }

  private static boolean combining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
