package freedomcities.render.pdf;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.Piece;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.Style.Decoration;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.OuterBlanks;
import java.util.ArrayList;
import java.util.List;

/** Turns what stands within a line into pieces to be set, each owned by the tag whose words it is. */
final class InlineComposer {
  private final Plan plan;
  private final Glyphs glyphs;
  private final Numbers numbers;

  InlineComposer(Plan plan, Glyphs glyphs, Numbers numbers) {
    this.plan = plan;
    this.glyphs = glyphs;
    this.numbers = numbers;
  }

  /** The pieces of a text whose words belong to a tag. */
  List<Piece> pieces(List<Inline> text, Tag owner, Style style) {
    List<Piece> pieces = new ArrayList<>(text.size());
    new Run(pieces, owner, mixed(text)).all(text, style);
    return pieces;
  }

  /** The pieces of a label and a text, joined by a space. */
  List<Piece> pieces(String label, List<Inline> text, Tag owner, Style style) {
    List<Piece> pieces = new ArrayList<>(text.size() + 1);
    Run run = new Run(pieces, owner, mixed(text));
    run.words(text.isEmpty() ? label : label + " ", style);
    run.all(text, style);
    return pieces;
  }

  /** The words of pieces, for a bookmark or the description of a link. */
  static String words(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words -> out.append(words.text());
        case Piece.Solid solid -> out.append(Linearisation.BLANK);
        case Piece.TickBox box -> out.append(box.ticked() ? Linearisation.TICKED_BOX : Linearisation.BOX);
        case Piece.Ruled rule -> out.append(Linearisation.BLANK);
        case Piece.Newline line -> {}
      }
    }
    return Linearisation.normalise(out.toString());
  }

  /** Whether some words need a tag of their own, so that the others need one too. */
  private static boolean mixed(List<Inline> text) {
    for (Inline inline : text) {
      boolean tagged = switch (inline) {
        case Inline.Text t -> false;
        case Inline.LineBreak b -> false;
        case Inline.Filled f -> false;
        case Inline.Span span -> mixed(span.content());
        case Inline.Note note -> mixed(note.about());
        case Inline.FillIn f -> true;
        case Inline.Ins i -> true;
        case Inline.Del d -> true;
        case Inline.Ref r -> true;
        case Inline.Link l -> true;
        case Inline.InLanguage l -> true;
        case Inline.CheckBox b -> true;
        case Inline.TextField f -> true;
      };
      if (tagged) {
        return true;
      }
    }
    return false;
  }

  /** The underscores that a blank is printed as. */
  private static int length(Inline.FillIn.Kind kind) {
    return switch (kind) {
      case NUMBER -> 9;
      case DATE -> 18;
      case TEXT -> 24;
      case NAME -> 28;
      case SIGNATURE -> 40;
    };
  }

  /** The pieces below one tag. */
  private final class Run {
    private final List<Piece> pieces;
    private final Tag parent;
    private final boolean mixed;

    Run(List<Piece> pieces, Tag parent, boolean mixed) {
      this.pieces = pieces;
      this.parent = parent;
      this.mixed = mixed;
    }

    void all(List<Inline> text, Style style) {
      for (Inline inline : text) {
        one(inline, style);
      }
    }

    private void one(Inline inline, Style style) {
      switch (inline) {
        case Inline.Text t -> words(t.text(), style);
        case Inline.Filled filled -> words(filled.text(), style);
        case Inline.LineBreak b -> {
          words(" ", style);
          pieces.add(new Piece.Newline(plain().number));
        }
        case Inline.Span span -> all(span.content(), styled(span.role(), style));
        case Inline.Note note -> all(note.about(), style);
        case Inline.FillIn blank -> blank(blank, style);
        case Inline.Ins ins -> revision(ins, "added", "Underline", Decoration.UNDERLINE, style);
        case Inline.Del del -> revision(del, "removed", "LineThrough", Decoration.STRIKE, style);
        case Inline.Ref ref -> {
          Tag link = plan.tag(Tag.Role.LINK, parent);
          link.target = new Tag.Target.Inside(ref.target());
          String words = glyphs.ready(numbers.reference(ref.target()), style.face());
          link.alternative = Linearisation.normalise(words);
          pieces.add(new Piece.Words(words, style, link.number));
        }
        case Inline.Link web -> {
          Tag link = plan.tag(Tag.Role.LINK, parent);
          link.target = new Tag.Target.Web(web.target());
          int from = pieces.size();
          Style shown = style.decoration() == Decoration.NONE ? style.with(Decoration.UNDERLINE) : style;
          new Run(pieces, link, mixed(web.text())).all(web.text(), shown);
          link.alternative = InlineComposer.words(pieces.subList(from, pieces.size()));
        }
        case Inline.InLanguage scope -> {
          Tag span = plan.tag(Tag.Role.SPAN, parent);
          span.language = scope.language();
          new Run(pieces, span, mixed(scope.content())).all(scope.content(), style);
        }
        case Inline.CheckBox box -> {
          Tag span = plan.tag(Tag.Role.SPAN, parent);
          span.actualText = box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX;
          pieces.add(new Piece.TickBox(box.checked(), style, span.number));
          words("\u00a0" + box.label(), style);
        }
        case Inline.TextField field -> {
          words(field.label() + "\u00a0", style);
          Tag span = plan.tag(Tag.Role.SPAN, parent);
          span.actualText = Linearisation.BLANK;
          pieces.add(new Piece.Ruled(0, style, span.number));
          for (int i = 1; i < field.lines(); i++) {
            pieces.add(new Piece.Newline(span.number));
            pieces.add(new Piece.Ruled(0, style, span.number));
          }
        }
      }
    }

    private void blank(Inline.FillIn blank, Style style) {
      Tag span = plan.tag(Tag.Role.SPAN, parent);
      span.alternative = blank.prompt();
      pieces.add(new Piece.Solid("_".repeat(length(blank.kind())), style, span.number));
      if (blank.promptShown()) {
        words(" (" + blank.prompt() + ")", new Style(style.face(), style.size() * 0.8f, style.decoration()));
      }
    }

    /** The words that tell of the change stay unmarked, so that they can be read. */
    private void revision(Inline.Revision change, String verb, String name, Decoration line, Style style) {
      OuterBlanks outer = OuterBlanks.of(change.content(), numbers);
      words(outer.before() ? " " : "", style);
      Tag span = plan.tag(Tag.Role.SPAN, parent);
      span.decoration = name;
      Run run = new Run(pieces, span, mixed(outer.words()));
      run.words("[" + verb + ": ", style);
      run.all(outer.words(), style.with(line));
      run.words("]", style);
      words(outer.after() ? " " : "", style);
    }

    void words(String text, Style style) {
      if (!text.isEmpty()) {
        pieces.add(new Piece.Words(glyphs.ready(text, style.face()), style, plain().number));
      }
    }

    /** The tag of words that have none of their own. */
    private Tag plain() {
      if (!mixed) {
        return parent;
      }
      if (!parent.kids.isEmpty() && parent.kids.getLast().filler) {
        return parent.kids.getLast();
      }
      Tag span = plan.tag(Tag.Role.SPAN, parent);
      span.filler = true;
      return span;
    }

    private Style styled(Inline.Span.Role role, Style style) {
      Face face = style.face();
      return switch (role) {
        case STRONG, LEAD_WORD -> style.bold();
        case EMPHASIS -> face == Face.ITALIC || face == Face.BOLD_ITALIC
            ? new Style(face == Face.ITALIC ? Face.REGULAR : Face.BOLD, style.size(), style.decoration())
            : style.italic();
        case TERM -> style.italic();
      };
    }
  }
}
