package freedomcities.render.akn;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.List;
import java.util.Locale;

/** Writes what stands within a line. */
final class AknInlines {
  private final AknXml xml;
  private final Numbers numbers;

  AknInlines(AknXml xml, Numbers numbers) {
    this.xml = xml;
    this.numbers = numbers;
  }

  void write(List<Inline> text) {
    text.forEach(this::write);
  }

  private void write(Inline inline) {
    switch (inline) {
      case Inline.Text words -> xml.text(words.text());
      case Inline.LineBreak lineBreak -> xml.empty("eol");
      case Inline.Span span -> {
        switch (span.role()) {
          case STRONG -> xml.open("b");
          case EMPHASIS -> xml.open("i");
          case TERM -> xml.open("def", "refersTo", Terms.reference(span));
          case LEAD_WORD -> xml.open("inline", "name", "leadWord");
        }
        write(span.content());
        xml.close();
      }
      case Inline.Filled filled ->
          xml.open(
                  "placeholder",
                  "originalText",
                  "[" + filled.key() + "]",
                  "fc:source",
                  filled.source())
              .text(filled.text())
              .close();
      case Inline.FillIn blank -> fillIn(blank);
      case Inline.Ins ins -> change("ins", ins);
      case Inline.Del del -> change("del", del);
      case Inline.Ref ref ->
          xml.open(
                  "ref",
                  "href",
                  "#" + Ids.of(ref.target()),
                  "fc:target",
                  ref.target(),
                  "fc:numberOnly",
                  ref.numberOnly() ? "true" : "")
              .text(AknXml.flat(numbers.reference(ref)))
              .close();
      case Inline.Link link -> {
        xml.open("a", "href", link.target().toString());
        write(link.text());
        xml.close();
      }
      case Inline.Note note -> {
        xml.open("inline", "name", "noted", "fc:author", note.author());
        write(note.about());
        xml.open("authorialNote", "class", "drafter")
            .open("p")
            .text(note.text())
            .close()
            .close()
            .close();
      }
      case Inline.InLanguage scope -> {
        xml.open("inline", "name", "inLanguage", "xml:lang", scope.language());
        write(scope.content());
        xml.close();
      }
      case Inline.CheckBox box ->
          xml.open(
                  "inline",
                  "name",
                  "checkBox",
                  "fc:name",
                  box.name(),
                  "fc:checked",
                  String.valueOf(box.checked()),
                  "fc:label",
                  box.label(),
                  "fc:description",
                  box.description())
              .text(
                  (box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX)
                      + " "
                      + AknXml.flat(box.label()))
              .close();
      case Inline.TextField field -> field(field);
    }
  }

  private void field(Inline.TextField field) {
    xml.open(
        "inline",
        "name",
        "textField",
        "fc:name",
        field.name(),
        "fc:lines",
        String.valueOf(field.lines()),
        "fc:label",
        field.label(),
        "fc:description",
        field.description(),
        "fc:value",
        field.value(),
        "fc:fixed",
        field.fixed() ? "true" : "");
    xml.text(AknXml.flat(field.label()) + " ");
    if (field.value().isEmpty()) {
      xml.open("fillIn").text(Linearisation.BLANK).close();
    } else {
      xml.text(AknXml.flat(field.value()));
    }
    xml.close();
  }

  void fillIn(Inline.FillIn blank) {
    String width =
        switch (blank.kind()) {
          case NUMBER -> "8";
          case DATE -> "16";
          case TEXT, NAME -> "24";
          case SIGNATURE -> "32";
        };
    xml.open(
            "fillIn",
            "width",
            width,
            "fc:key",
            blank.key(),
            "fc:prompt",
            blank.prompt(),
            "fc:kind",
            blank.kind().name().toLowerCase(Locale.ROOT),
            "fc:shown",
            String.valueOf(blank.promptShown()))
        .text(
            Linearisation.BLANK
                + (blank.promptShown() ? " (" + AknXml.flat(blank.prompt()) + ")" : ""))
        .close();
  }

  private void change(String element, Inline.Revision change) {
    if (change.move().isPresent()) {
      xml.open(
          element,
          "fc:author",
          change.author(),
          "fc:date",
          change.date().toString(),
          "fc:moved",
          change.move().get().name(),
          "fc:place",
          change.move().get().place());
    } else {
      xml.open(element, "fc:author", change.author(), "fc:date", change.date().toString());
    }
    write(change.content());
    xml.close();
  }
}
