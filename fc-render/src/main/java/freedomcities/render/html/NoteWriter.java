package freedomcities.render.html;

import freedomcities.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The drafter's notes of a page: a mark at the words, the note itself after the text, links both
 * ways.
 */
final class NoteWriter {
  private record Made(int number, String at, String id, Inline.Note note) {}

  private final Html html;
  private final Ids ids;
  private final List<Made> notes = new ArrayList<>();
  private final List<Made> waiting = new ArrayList<>();

  NoteWriter(Html html, Ids ids) {
    this.html = html;
    this.ids = ids;
  }

  /** A note whose mark comes with the next {@link #marks}: a link can't stand in a link. */
  void note(Inline.Note note) {
    int number = notes.size() + 1;
    Made made =
        new Made(number, ids.own("note-" + number + "-at"), ids.own("note-" + number), note);
    notes.add(made);
    waiting.add(made);
  }

  /** The marks that wait. */
  void marks(String language) {
    for (Made made : waiting) {
      html.open("sup", "class", "note-mark");
      html.open("a", "id", made.at(), "href", Ids.link(made.id()));
      html.element(
          "span", "Drafter’s note ", "class", "unseen", "lang", LanguageAttributes.ours(language));
      html.text(String.valueOf(made.number())).close().close();
    }
    waiting.clear();
  }

  /** All notes, where there are any. */
  void write(int headingLevel, String language) {
    if (notes.isEmpty()) {
      return;
    }
    String ours = LanguageAttributes.ours(language);
    String heading = ids.own("notes");
    html.open("aside", "class", "notes", "aria-labelledby", heading).line();
    html.element("h" + headingLevel, "Drafter’s notes", "id", heading, "lang", ours).line();
    html.open("ol", "role", "list").line();
    for (Made made : notes) {
      html.open("li", "id", made.id(), "tabindex", "-1");
      html.element("span", made.number() + ".", "class", "marker").open("div").line();
      String author = made.note().author();
      for (String words : made.note().text().split("\\R")) {
        html.open("p");
        if (!author.isEmpty()) {
          html.element("b", author + ":").text(" ");
          author = "";
        }
        html.text(words).close().line();
      }
      html.open("p", "class", "back", "lang", ours)
          .open("a", "href", Ids.link(made.at()))
          .text("Back to the text");
      html.element("span", " of note " + made.number(), "class", "unseen");
      html.close().close().line();
      html.close().close().line();
    }
    html.close().line().close().line();
  }
}
