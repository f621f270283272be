package freedomcities.render.text;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.List;

/**
 * The words of a line of the tree, as the linearisation has them, a line feed for each line break
 * and for nothing else.
 */
final class Words {
  private final Numbers numbers;

  Words(Numbers numbers) {
    this.numbers = numbers;
  }

  String of(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : text) {
      out.append(
          switch (inline) {
            case Inline.Text words -> flat(words.text());
            case Inline.LineBreak lineBreak -> "\n";
            case Inline.Span span -> of(span.content());
            case Inline.Filled filled -> flat(filled.text());
            case Inline.FillIn blank ->
                Linearisation.BLANK
                    + (blank.promptShown() ? " (" + flat(blank.prompt()) + ")" : "");
            case Inline.Ins ins -> Linearisation.worded(ins, of(ins.content()));
            case Inline.Del del -> Linearisation.worded(del, of(del.content()));
            case Inline.Ref ref -> flat(numbers.reference(ref));
            case Inline.Link link -> of(link.text());
            case Inline.Note note -> of(note.about());
            case Inline.InLanguage scope -> of(scope.content());
            case Inline.CheckBox box ->
                (box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX)
                    + " "
                    + flat(box.label());
            case Inline.TextField field ->
                flat(field.label())
                    + " "
                    + (field.value().isEmpty() ? Linearisation.BLANK : flat(field.value()));
          });
    }
    return out.toString();
  }

  /** White space within words breaks no line; a no-break space stays one. */
  private static String flat(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(Character.isWhitespace(c) ? ' ' : (char) c));
    return out.toString();
  }
}
