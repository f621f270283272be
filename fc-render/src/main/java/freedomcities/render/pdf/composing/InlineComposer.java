package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.Piece;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.Style.Decoration;
import freedomcities.render.pdf.structure.FormField;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.OuterBlanks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns what stands within a line into pieces to be set, each owned by the tag whose words it is.
 *
 * <p>Where changes are part of the text, eyes see {@code ((officer))} struck and {@code official}
 * underlined, and the tags give the rest of us the words of the linearisation: the delimiters stand
 * for {@code [removed: } and {@code ]}, the first and the last word of an addition for themselves
 * with {@code [added: } before and {@code ]} after.
 */
final class InlineComposer {
  private static final String END = "]";

  private final ComposedDocument plan;
  private final Glyphs glyphs;
  private final Numbers numbers;
  private final Changes changes;

  /** What tells of an addition that has begun, and waits for its first word. */
  private String opening = "";

  InlineComposer(ComposedDocument plan, Glyphs glyphs, Numbers numbers, Changes changes) {
    this.plan = plan;
    this.glyphs = glyphs;
    this.numbers = numbers;
    this.changes = changes;
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

  /** The words of pieces as the tags tell them, for a bookmark or an entry of the contents. */
  String told(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    int told = -1;
    for (Piece piece : pieces) {
      Tag owner = plan.tags.get(piece.owner());
      String actual = owner.actualText;
      if (actual == null && (owner.field == null || piece.owner() != told)) {
        out.append(
            owner.field instanceof FormField.Text text && !text.value().isEmpty()
                ? text.value()
                : shown(piece));
      } else if (actual != null && piece.owner() != told) {
        out.append(actual);
      }
      told = piece.owner();
    }
    return Linearisation.normalise(out.toString());
  }

  private static String shown(Piece piece) {
    return switch (piece) {
      case Piece.Words words -> words.text();
      case Piece.Solid solid -> Linearisation.BLANK;
      case Piece.TickBox box -> box.ticked() ? Linearisation.TICKED_BOX : Linearisation.BOX;
      case Piece.Ruled rule -> Linearisation.BLANK;
      case Piece.Newline line -> "";
    };
  }

  private static String told(Inline.Revision change) {
    return "[" + change.verb() + ": ";
  }

  /** Whether some words need a tag of their own, so that the others need one too. */
  private static boolean mixed(List<Inline> text) {
    for (Inline inline : text) {
      boolean tagged =
          switch (inline) {
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
    private final boolean added;

    Run(List<Piece> pieces, Tag parent, boolean mixed) {
      this(pieces, parent, mixed, false);
    }

    private Run(List<Piece> pieces, Tag parent, boolean mixed, boolean added) {
      this.pieces = pieces;
      this.parent = parent;
      this.mixed = mixed;
      this.added = added;
    }

    /**
     * In an addition that is part of the text, some words tell of it and need tags of their own.
     */
    private Run within(Tag tag, boolean mixedThere) {
      return new Run(pieces, tag, mixedThere || added, added);
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
        case Inline.Ins ins -> revision(ins, style);
        case Inline.Del del -> revision(del, style);
        case Inline.Ref ref -> {
          Tag link = plan.tag(Tag.Role.LINK, parent);
          link.target = new Tag.Target.Inside(ref.target());
          String words = glyphs.ready(numbers.reference(ref), style.face());
          link.alternative = Linearisation.normalise(words);
          within(link, false).words(words, style);
        }
        case Inline.Link web -> {
          Tag link = plan.tag(Tag.Role.LINK, parent);
          link.target = new Tag.Target.Web(web.target());
          int from = pieces.size();
          // Where a line is a mark of change, a link has none of its own.
          boolean lined = changes.tracked() && style.decoration() == Decoration.NONE;
          within(link, mixed(web.text()))
              .all(web.text(), lined ? style.with(Decoration.UNDERLINE) : style);
          link.alternative =
              Linearisation.normalise(
                  pieces.subList(from, pieces.size()).stream()
                      .map(InlineComposer::shown)
                      .collect(Collectors.joining()));
        }
        case Inline.InLanguage scope -> {
          Tag span = plan.tag(Tag.Role.SPAN, parent);
          span.language = scope.language();
          within(span, mixed(scope.content())).all(scope.content(), style);
        }
        case Inline.CheckBox box -> {
          Tag form = form(new FormField.Box(box.name(), box.told(), box.checked()));
          if (!opening.isEmpty()) {
            form.actualText = opened(box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX);
          }
          pieces.add(new Piece.TickBox(box.checked(), style, form.number));
          words("\u00a0" + box.label(), style);
        }
        case Inline.TextField field -> {
          if (!field.label().isBlank()) {
            words(field.label() + "\u00a0", style);
          }
          Tag form =
              form(
                  new FormField.Text(
                      field.name(),
                      field.told(),
                      field.lines() > 1,
                      style.size(),
                      glyphs.ready(field.value(), Face.REGULAR),
                      field.fixed()));
          if (field.lines() > 1 && !field.label().isBlank()) {
            pieces.add(new Piece.Newline(form.number));
          }
          pieces.add(new Piece.Ruled(0, style, form.number));
          for (int i = 1; i < field.lines(); i++) {
            pieces.add(new Piece.Newline(form.number));
            pieces.add(new Piece.Ruled(0, style, form.number));
          }
        }
      }
    }

    private Tag form(FormField field) {
      Tag form = plan.tag(Tag.Role.FORM, parent);
      form.field = field;
      return form;
    }

    private void blank(Inline.FillIn blank, Style style) {
      Tag span = plan.tag(Tag.Role.SPAN, parent);
      span.alternative = blank.prompt();
      if (!opening.isEmpty()) {
        span.actualText = opened(Linearisation.BLANK);
      }
      pieces.add(new Piece.Solid("_".repeat(length(blank.kind())), style, span.number));
      if (blank.promptShown()) {
        words(
            " (" + blank.prompt() + ")",
            new Style(style.face(), style.size() * 0.8f, style.decoration()));
      }
    }

    private void revision(Inline.Revision change, Style style) {
      OuterBlanks outer = OuterBlanks.of(change.content(), numbers);
      words(outer.before() ? " " : "", style);
      Tag span = plan.tag(Tag.Role.SPAN, parent);
      boolean addition = change instanceof Inline.Ins;
      span.decoration = addition ? "Underline" : changes.struck() ? "LineThrough" : null;
      if (changes.tracked()) {
        worded(
            outer.words(),
            change.verb(),
            span,
            style,
            style.with(addition ? Decoration.UNDERLINE : Decoration.STRIKE));
      } else if (addition) {
        added(change, outer.words(), span, style.with(Decoration.UNDERLINE));
      } else {
        removed(change, outer.words(), span, style);
      }
      words(outer.after() ? " " : "", style);
    }

    /** The words that tell of the change stay unmarked, so that they can be read. */
    private void worded(List<Inline> content, String verb, Tag span, Style style, Style marked) {
      Run run = within(span, mixed(content));
      run.words("[" + verb + ": ", style);
      run.all(content, marked);
      run.words("]", style);
    }

    private void removed(Inline.Revision change, List<Inline> content, Tag span, Style style) {
      Run run = new Run(pieces, span, true, added);
      run.delimiter(changes.opening(), opened(told(change)), style);
      run.all(content, changes.struck() ? style.with(Decoration.STRIKE) : style);
      run.delimiter(changes.closing(), END, style);
    }

    private void delimiter(String shown, String told, Style style) {
      Tag span = plan.tag(Tag.Role.SPAN, parent);
      span.actualText = told;
      pieces.add(new Piece.Words(shown, style, span.number));
    }

    private void added(Inline.Revision change, List<Inline> content, Tag span, Style style) {
      int from = pieces.size();
      opening += told(change);
      new Run(pieces, span, true, true).all(content, style);
      if (pieces.size() == from) {
        // Nothing can be seen of an addition of nothing, so nothing is told of it.
        opening = opening.substring(told(change).length());
      } else {
        endAddition(from);
      }
    }

    /** The last word tells that the addition ends. */
    private void endAddition(int from) {
      Piece last = pieces.getLast();
      Tag owner = plan.tags.get(last.owner());
      if (owner.filler && last instanceof Piece.Words words) {
        int word = words.text().stripTrailing().lastIndexOf(' ') + 1;
        boolean alone =
            pieces.size() - 1 == from || pieces.get(pieces.size() - 2).owner() != owner.number;
        if (word > 0 || !alone) {
          pieces.removeLast();
          if (word > 0) {
            pieces.add(
                new Piece.Words(words.text().substring(0, word), words.style(), owner.number));
          }
          owner = plan.tag(Tag.Role.SPAN, owner.parent);
          pieces.add(new Piece.Words(words.text().substring(word), words.style(), owner.number));
        }
      }
      String told = owner.actualText;
      if (told == null) {
        told = shown(pieces.getLast());
      }
      owner.actualText = told + END;
    }

    void words(String text, Style style) {
      String left = glyphs.ready(text, style.face());
      if (!left.isEmpty() && !opening.isEmpty()) {
        int space = left.indexOf(' ', 1);
        String first = left.substring(0, space < 0 ? left.length() : space);
        Tag span = plan.tag(Tag.Role.SPAN, parent);
        span.actualText = opened(first);
        pieces.add(new Piece.Words(first, style, span.number));
        left = left.substring(first.length());
      }
      if (!left.isEmpty()) {
        pieces.add(new Piece.Words(left, style, plain().number));
      }
    }

    /** What a tag tells whose word may be the first of an addition. */
    private String opened(String word) {
      String told = opening + word;
      opening = "";
      return told;
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
        case STRONG, LEAD_WORD, TERM -> style.bold();
        case EMPHASIS ->
            face == Face.ITALIC || face == Face.BOLD_ITALIC
                ? new Style(
                    face == Face.ITALIC ? Face.REGULAR : Face.BOLD,
                    style.size(),
                    style.decoration())
                : style.italic();
      };
    }
  }
}
