package freedomcities.render.html;

import freedomcities.render.spi.RenderException;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.OuterBlanks;
import java.util.List;
import java.util.Locale;

/** Writes what stands within a line. */
final class InlineWriter {
  /**
   * What the words stand in.
   *
   * @param link whether in a link already, which can hold no other
   * @param term whether in a term being defined already, which can hold no other
   * @param repeated whether the words stand elsewhere too, where their notes are
   */
  private record Around(String language, boolean link, boolean term, boolean repeated) {
    Around in(String other) {
      return new Around(other, link, term, repeated);
    }

    Around linked() {
      return new Around(language, true, term, repeated);
    }

    Around defined() {
      return new Around(language, link, true, repeated);
    }
  }

  private final Html html;
  private final Numbers numbers;
  private final Changes changes;
  private final Ids ids;
  private final NoteWriter notes;

  InlineWriter(Html html, Numbers numbers, Changes changes, Ids ids, NoteWriter notes) {
    this.html = html;
    this.numbers = numbers;
    this.changes = changes;
    this.ids = ids;
    this.notes = notes;
  }

  /** Words in the language of their place. */
  void write(List<Inline> text, String language) {
    all(text, new Around(language, false, false, false));
  }

  /** Words of a heading as an entry of the contents repeats them, a link already. */
  void repeat(List<Inline> text, String language) {
    all(text, new Around(language, true, false, true));
  }

  private void all(List<Inline> text, Around in) {
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Text words -> html.text(words.text());
        case Inline.LineBreak line -> html.empty("br");
        case Inline.Span span -> span(span, in);
        case Inline.Filled filled -> html.text(filled.text());
        case Inline.FillIn blank -> blank(blank);
        case Inline.Ins ins -> change("ins", ins, "", "", in);
        case Inline.Del del -> change("del", del, changes.opening(), changes.closing(), in);
        case Inline.Ref ref -> reference(ref, in);
        case Inline.Link link -> link(link, in);
        case Inline.Note note -> note(note, in);
        case Inline.InLanguage scope -> {
          html.open(
              "span",
              "lang",
              scope.language(),
              "dir",
              LanguageAttributes.turned(scope.language(), in.language()));
          all(scope.content(), in.in(scope.language()));
          html.close();
        }
        case Inline.CheckBox box -> {
          html.element(
              "span",
              box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX,
              "class",
              "box",
              "role",
              "img",
              "aria-label",
              named(box.checked() ? "ticked box" : "empty box", box.description()));
          html.text(" " + box.label());
        }
        case Inline.TextField field -> field(field);
      }
    }
  }

  private void span(Inline.Span span, Around in) {
    switch (span.role()) {
      case STRONG -> within("strong", "", span.content(), in);
      case EMPHASIS -> within("em", "", span.content(), in);
      case TERM -> within(in.term() ? "b" : "dfn", "", span.content(), in.defined());
      case LEAD_WORD -> within("b", "lead-word", span.content(), in);
    }
  }

  private void within(String element, String kind, List<Inline> text, Around in) {
    html.open(element, "class", kind);
    all(text, in);
    html.close();
  }

  private void blank(Inline.FillIn blank) {
    String kind = "blank " + blank.kind().name().toLowerCase(Locale.ROOT);
    boolean told = blank.promptShown() || blank.prompt().isBlank();
    html.element(
        "span",
        Linearisation.BLANK,
        "class",
        kind,
        "role",
        "img",
        "aria-label",
        told ? "blank" : "blank: " + blank.prompt());
    if (blank.promptShown()) {
      html.text(" (" + blank.prompt() + ")");
    }
  }

  /** One ruled line for each line of the field, the first of which has the words. */
  private void field(Inline.TextField field) {
    boolean several = field.lines() > 1;
    html.text(field.label() + " ");
    if (!field.value().isEmpty()) {
      html.text(field.value());
      return;
    }
    html.open(
        "span",
        "class",
        several ? "room" : "blank text",
        "role",
        "img",
        "aria-label",
        named("blank", field.description().isBlank() ? field.label() : field.description()));
    if (several) {
      html.element("span", Linearisation.BLANK, "class", "blank");
      for (int i = 1; i < field.lines(); i++) {
        html.element("span", "", "class", "blank");
      }
    } else {
      html.text(Linearisation.BLANK);
    }
    html.close();
  }

  /** What is told of a thing to be filled in: what it is, and what it asks. */
  private static String named(String thing, String asks) {
    return asks.isBlank() ? thing : thing + ": " + asks;
  }

  /** Eyes see the marks of the document's convention; who does not see them is told in words. */
  private void change(
      String element, Inline.Revision change, String opening, String closing, Around in) {
    OuterBlanks content = OuterBlanks.of(change.content(), numbers);
    html.text(content.before() ? " " : "");
    html.open(element, "datetime", change.date().toString());
    html.element(
        "span",
        "[" + change.verb() + ": ",
        "class",
        "told",
        "lang",
        LanguageAttributes.ours(in.language()));
    delimiter(opening);
    html.open("span", "class", "changed");
    all(content.words(), in);
    html.close();
    delimiter(closing);
    html.element("span", "]", "class", "told").close();
    html.text(content.after() ? " " : "");
  }

  private void delimiter(String words) {
    if (!words.isEmpty()) {
      html.element("span", words, "aria-hidden", "true");
    }
  }

  private void reference(Inline.Ref ref, Around in) {
    if (!numbers.has(ref.target())) {
      throw new RenderException(
          "a reference to \"" + ref.target() + "\", but nothing in the document has this id");
    }
    String words = numbers.reference(ref);
    if (in.link() || words.isBlank()) {
      html.text(words);
    } else {
      html.element("a", words, "href", Ids.link(ids.of(ref.target())));
    }
  }

  private void link(Inline.Link link, Around in) {
    if (in.link()) {
      all(link.text(), in);
      return;
    }
    Html.Part words = html.part(() -> all(link.text(), in.linked()));
    if (words.said()) {
      html.open("a", "href", link.target().toASCIIString()).part(words).close();
    } else {
      html.part(words);
    }
    notes.marks(in.language());
  }

  private void note(Inline.Note note, Around in) {
    if (in.repeated()) {
      all(note.about(), in);
      return;
    }
    within("span", "noted", note.about(), in);
    notes.note(note);
    if (!in.link()) {
      notes.marks(in.language());
    }
  }
}
