package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a change without the blanks around them, which stand outside its brackets as the
 * linearisation has them.
 *
 * @param before whether a blank stands before the words
 * @param words may be empty
 * @param after whether a blank stands after the words
 */
public record OuterBlanks(boolean before, List<Inline> words, boolean after) {
  /** Keeps copies of its lists. */
  public OuterBlanks {
    words = List.copyOf(requireNonNull(words, "words"));
  }

  /**
   * Takes the blanks off both ends of a change, through whatever holds the words there.
   *
   * @param content of the change
   * @param numbers of the document it stands in, which say whether a reference is any words
   * @return the words, and where blanks were
   */
  public static OuterBlanks of(List<Inline> content, Numbers numbers) {
    requireNonNull(numbers, "numbers");
    Strip leading = new Strip(true, numbers);
    List<Inline> rest = leading.words(content);
    if (rest.isEmpty()) {
      return new OuterBlanks(false, rest, leading.found);
    }
    Strip trailing = new Strip(false, numbers);
    return new OuterBlanks(leading.found, trailing.words(rest), trailing.found);
  }

  /** Takes white space from one end, through whatever holds the words there. */
  private static final class Strip {
    private final boolean atStart;
    private final Numbers numbers;
    private boolean found;

    Strip(boolean atStart, Numbers numbers) {
      this.atStart = atStart;
      this.numbers = numbers;
    }

    List<Inline> words(List<Inline> content) {
      List<Inline> left = new ArrayList<>(content);
      while (!left.isEmpty()) {
        int at = atStart ? 0 : left.size() - 1;
        Inline stripped = one(left.get(at));
        if (stripped != null) {
          left.set(at, stripped);
          break;
        }
        left.remove(at);
      }
      return left;
    }

    /** What is left of an inline; nothing if it was blank. */
    private @Nullable Inline one(Inline inline) {
      return switch (inline) {
        case Inline.Text text -> text(text.text());
        case Inline.LineBreak lineBreak -> {
          found = true;
          yield null;
        }
        case Inline.Span span -> orNull(words(span.content()), span.role());
        case Inline.InLanguage scope -> {
          List<Inline> inner = words(scope.content());
          yield inner.isEmpty() ? null : new Inline.InLanguage(scope.language(), inner);
        }
        case Inline.Link link -> {
          List<Inline> inner = words(link.text());
          yield inner.isEmpty() ? null : new Inline.Link(link.target(), inner);
        }
        case Inline.Note note -> {
          List<Inline> inner = words(note.about());
          yield inner.isEmpty() ? null : new Inline.Note(inner, note.author(), note.text());
        }
        case Inline.Filled filled -> {
          Inline text = text(filled.text());
          yield text instanceof Inline.Text t
              ? new Inline.Filled(filled.key(), t.text(), filled.source())
              : null;
        }
        case Inline.Ins ins -> new Inline.Ins(inChange(ins), ins.author(), ins.date(), ins.move());
        case Inline.Del del -> new Inline.Del(inChange(del), del.author(), del.date(), del.move());
        case Inline.FillIn blank -> blank;
        case Inline.Ref ref -> numbers.reference(ref).isBlank() ? null : ref;
        case Inline.CheckBox box -> atStart ? box : trimmed(box);
        case Inline.TextField field -> field;
      };
    }

    /** A label ends with the words that end the text. */
    private Inline trimmed(Inline.CheckBox box) {
      String label = box.label().stripTrailing();
      found |= label.length() < box.label().length();
      return new Inline.CheckBox(box.name(), label, box.checked(), box.description());
    }

    /**
     * A change within a change has its own brackets: a blank that would stand outside them moves on
     * outwards.
     */
    private List<Inline> inChange(Inline.Revision change) {
      Strip within = new Strip(atStart, numbers);
      List<Inline> inner = within.words(change.content());
      boolean onlyBlanks = inner.isEmpty();
      if (onlyBlanks && atStart) {
        return change.content();
      }
      found |= within.found;
      return inner;
    }

    private static @Nullable Inline orNull(List<Inline> inner, Inline.Span.Role role) {
      return inner.isEmpty() ? null : new Inline.Span(role, inner);
    }

    private @Nullable Inline text(String text) {
      String stripped = atStart ? text.stripLeading() : text.stripTrailing();
      found |= stripped.length() < text.length();
      return stripped.isEmpty() ? null : new Inline.Text(stripped);
    }
  }
}
