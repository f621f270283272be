package freedomcities.render.layout;

import freedomcities.render.layout.ParagraphShape.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs: pieces in, lines out. Immutable; safe to share. */
public final class Typesetter {
  private final Fonts fonts;

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  public Fonts fonts() {
    return fonts;
  }

  /** The lines of a paragraph; none if it holds nothing but spaces. */
  public List<TextLine> lines(List<Piece> pieces, ParagraphShape measure) {
    ParagraphItems items =
        ParagraphItems.of(pieces, fonts, Math.min(measure.width(true), measure.width(false)));
    List<TextLine> lines = new ArrayList<>();
    for (int start = 0; start < items.size; ) {
      int end = start;
      while (end < items.size && items.kind[end] != ParagraphItems.NEWLINE) {
        end++;
      }
      segment(items, start, end, pieces, measure, lines);
      start = end + 1;
    }
    return lines;
  }

  /** The widest word, so that a column can be made wide enough for it. */
  public float widestWord(List<Piece> pieces) {
    ParagraphItems items = ParagraphItems.of(pieces, fonts, Float.MAX_VALUE);
    float widest = 0;
    float word = 0;
    for (int i = 0; i < items.size; i++) {
      word = items.kind[i] == ParagraphItems.BOX ? word + items.width[i] : 0;
      widest = Math.max(widest, word);
    }
    return widest;
  }

  private void segment(
      ParagraphItems items,
      int start,
      int end,
      List<Piece> pieces,
      ParagraphShape measure,
      List<TextLine> lines) {
    boolean first = lines.isEmpty();
    int stop = end > start && items.kind[end - 1] == ParagraphItems.GLUE ? end - 1 : end;
    if (start == stop) {
      return;
    }
    int[] ends = LineBreaker.breaks(items, start, stop, measure, first);
    int from = start;
    for (int i = 0; i < ends.length; i++) {
      boolean last = i == ends.length - 1;
      LineBuilder line = new LineBuilder(items, pieces, fonts, measure, first && i == 0, last);
      lines.add(line.build(from, ends[i]));
      from = ends[i] + 1;
    }
  }

  /**
   * Where the baseline lies: letters stand in the middle of an ordinary line, at the foot of one to
   * write in by hand.
   */
  static float baseline(FontMetrics font, float size, float leading) {
    float room = Math.max(0, leading - size * 1.5f);
    float letters = (font.ascent() + font.descent()) * size / 1000;
    return room + (leading - room - letters) / 2 + font.ascent() * size / 1000;
  }

  /** The line's words, joined into as few runs as their styles and owners allow. */
  private static final class LineBuilder {
    private final ParagraphItems items;
    private final List<Piece> pieces;
    private final Fonts fonts;
    private final ParagraphShape measure;
    private final boolean first;
    private final boolean last;
    private final List<Mark> marks = new ArrayList<>(2);
    private float x;
    private float size;

    LineBuilder(
        ParagraphItems items,
        List<Piece> pieces,
        Fonts fonts,
        ParagraphShape measure,
        boolean first,
        boolean last) {
      this.items = items;
      this.pieces = pieces;
      this.fonts = fonts;
      this.measure = measure;
      this.first = first;
      this.last = last;
    }

    TextLine build(int from, int to) {
      float natural = 0;
      float spaces = 0;
      int rules = 0;
      for (int i = from; i < to; i++) {
        natural += items.width[i];
        rules +=
            pieces.get(items.piece[i]) instanceof Piece.Ruled rule && rule.width() == 0 ? 1 : 0;
        spaces += items.kind[i] == ParagraphItems.GLUE ? items.width[i] : 0;
      }
      float slack = measure.width(first) - natural;
      x =
          measure.left(first)
              + switch (measure.alignment()) {
                case LEFT, JUSTIFIED -> 0;
                case CENTRED -> slack / 2;
                case RIGHT -> slack;
              };
      if (rules > 0) {
        x = measure.left(first);
      }
      boolean justify =
          measure.alignment() == Alignment.JUSTIFIED
              && spaces > 0
              && (slack < 0 || !last && rules == 0);
      // Lines are chosen so that their spaces need not shrink further, rounding aside.
      float stretch = justify ? Math.max(-LineBreaker.SHRINK, slack / spaces) : 0;
      for (int i = from; i < to; ) {
        i = run(i, to, stretch, rules == 0 ? 0 : slack / rules);
      }
      FontMetrics font = fonts.metrics(Face.REGULAR);
      return new TextLine(
          marks, baseline(font, size == 0 ? measure.leading() * 0.8f : size, measure.leading()));
    }

    /** Adds the run that begins at an item and says where the next one begins. */
    private int run(int at, int to, float stretch, float growth) {
      int index = items.piece[at];
      float width = 0;
      float wordSpace = 0;
      int next = at;
      int end = items.from[at];
      while (next < to && items.piece[next] == index && items.from[next] == end) {
        width += items.width[next];
        if (items.kind[next] == ParagraphItems.GLUE) {
          // One piece has one style, so its spaces are all of one width.
          wordSpace = items.width[next] * stretch;
          width += wordSpace;
        }
        end = items.to[next];
        next++;
      }
      boolean glueEnds = next == to && to < items.size && items.kind[to] == ParagraphItems.GLUE;
      boolean ownGlue = glueEnds && items.piece[to] == index;
      switch (pieces.get(index)) {
        case Piece.Words words -> {
          String text = words.text().substring(items.from[at], end);
          glyphs(ownGlue ? text + " " : text, words.style(), width, wordSpace, words.owner());
          space(glueEnds && !ownGlue, to);
        }
        case Piece.Solid solid -> {
          String text = solid.text().substring(items.from[at], end);
          glyphs(text, solid.style(), width, 0, solid.owner());
          space(glueEnds, to);
        }
        case Piece.TickBox box -> {
          size = Math.max(size, box.style().size());
          marks.add(new Mark.TickBox(x, width, box.ticked(), box.owner()));
          x += width;
          space(glueEnds, to);
        }
        case Piece.Ruled rule -> {
          size = Math.max(size, rule.style().size());
          float wide = rule.width() > 0 ? width : width + Math.max(0, growth);
          marks.add(new Mark.Ruled(x, wide, rule.owner()));
          x += wide;
          space(glueEnds, to);
        }
        case Piece.Newline newline -> throw new IllegalStateException("a line within a line");
      }
      return Math.max(next, at + 1);
    }

    /**
     * The space that the line ends at, where it isn't of the words before it: what those stand for
     * must not swallow it.
     */
    private void space(boolean ends, int glue) {
      if (ends && pieces.get(items.piece[glue]) instanceof Piece.Words words) {
        glyphs(" ", words.style(), 0, 0, words.owner());
      }
    }

    private void glyphs(String text, Style style, float width, float wordSpace, int owner) {
      if (!text.isEmpty()) {
        size = Math.max(size, style.size());
        marks.add(new Mark.Glyphs(x, width, text, style, wordSpace, owner));
        x += width;
      }
    }
  }
}
