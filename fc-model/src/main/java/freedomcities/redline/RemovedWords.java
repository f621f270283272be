package freedomcities.redline;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What is removed is words only: nothing there is to be filled in any more, and its references lead
 * nowhere.
 */
record RemovedWords(Numbers numbers) {
  List<Inline> of(List<Inline> text) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Text words -> add(out, words.text());
        case Inline.LineBreak line -> out.add(line);
        case Inline.Span span -> out.add(new Inline.Span(span.role(), of(span.content())));
        case Inline.Filled filled -> add(out, filled.text());
        case Inline.FillIn blank ->
            add(
                out,
                Linearisation.BLANK + (blank.promptShown() ? " (" + blank.prompt() + ")" : ""));
        case Inline.Ins ins -> out.addAll(of(ins.content()));
        case Inline.Del del -> out.addAll(of(del.content()));
        case Inline.Ref ref -> add(out, numbers.reference(ref));
        case Inline.Link link -> out.addAll(of(link.text()));
        case Inline.Note note -> out.addAll(of(note.about()));
        case Inline.InLanguage scope ->
            out.add(new Inline.InLanguage(scope.language(), of(scope.content())));
        // Fonts lack ticked boxes; those of forms are drawn. It must not be taken for the box that
        // has its place.
        case Inline.CheckBox box -> {
          String label = box.label().stripTrailing();
          out.add(
              new Inline.CheckBox(
                  "removed." + box.name(), label, box.checked(), box.description()));
          add(out, box.label().substring(label.length()));
        }
        case Inline.TextField field ->
            add(
                out,
                field.label()
                    + (field.label().isBlank() ? "" : " ")
                    + (field.value().isEmpty() ? Linearisation.BLANK : field.value()));
      }
    }
    return out;
  }

  private static void add(List<Inline> out, String words) {
    if (!words.isEmpty()) {
      out.add(new Inline.Text(words));
    }
  }
}
