package freedomcities.render.docx.body;

import freedomcities.render.docx.controls.ContentControls;
import freedomcities.render.docx.opc.CoreProperties;
import freedomcities.render.docx.styles.RunProperties;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.spi.RenderException;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Inline;
import freedomcities.tree.OuterBlanks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what stands within a paragraph. */
final class InlineWriter implements ContentControls.Runs {
  private final BodyContext composition;
  private final XmlWriter xml;
  private final ContentControls controls;

  InlineWriter(BodyContext composition) {
    this.composition = composition;
    this.xml = composition.xml;
    this.controls = new ContentControls(xml, composition.blanks, composition::nextControl, this);
  }

  /** Words in the language of their place. */
  void write(List<Inline> text, String language) {
    write(text, RunProperties.plain(language, composition.document.metadata()));
  }

  void write(List<Inline> text, RunProperties tone) {
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Text words -> words(words.text(), tone);
        case Inline.LineBreak line -> lineBreak(tone);
        case Inline.Span span -> write(span.content(), tone.with(span.role()));
        case Inline.Filled filled ->
            words(
                filled.text(),
                composition.document.metadata().printing().fillsMarked() ? tone.filledIn() : tone);
        case Inline.FillIn blank -> controls.blank(blank, tone);
        case Inline.Ins ins -> inserted(ins, tone);
        case Inline.Del del -> deleted(del, tone);
        case Inline.Ref ref -> reference(ref, tone);
        case Inline.Link link -> link(link, tone);
        case Inline.Note note -> note(note, tone);
        case Inline.InLanguage scope -> write(scope.content(), tone.in(scope.language()));
        case Inline.CheckBox box -> controls.box(box, tone);
        case Inline.TextField field -> controls.field(field, tone);
      }
    }
  }

  /** A run of words as they are; what would break the line is a space. */
  @Override
  public void words(String text, RunProperties tone) {
    if (!text.isEmpty()) {
      xml.open("w:r");
      tone.properties(xml);
      characters(text, tone.cut());
      xml.close();
    }
  }

  /** The element that holds the characters of a run. */
  @Override
  public void characters(String text, boolean deleted) {
    String line =
        text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    xml.open(deleted ? "w:delText" : "w:t", "xml:space", "preserve").text(line).close();
  }

  @Override
  public void lineBreak(RunProperties tone) {
    xml.open("w:r");
    tone.properties(xml);
    xml.empty("w:br").close();
  }

  private void inserted(Inline.Ins ins, RunProperties tone) {
    if (tone.tracked() || tone.inserted()) {
      throw new RenderException(
          "an insertion within a change: \"" + shown(ins) + "\"; Word can show none");
    }
    RunProperties inner = tone.insertedToo();
    if (tone.changes().tracked()) {
      tracked(ins, inner);
    } else {
      marked(ins, "", "", inner, tone);
    }
  }

  private void deleted(Inline.Del del, RunProperties tone) {
    if (tone.deleted()) {
      throw new RenderException(
          "a deletion within a deletion: \"" + shown(del) + "\"; Word can hold none");
    }
    RunProperties inner = del.move().isPresent() ? tone.movedToo() : tone.deletedToo();
    Changes changes = tone.changes();
    if (changes.tracked()) {
      tracked(del, inner);
    } else {
      marked(del, changes.opening(), changes.closing(), inner, tone);
    }
  }

  private void tracked(Inline.Revision change, RunProperties inner) {
    composition.moves.begin(change);
    revision(composition, MoveRanges.element(change), change, false);
    write(change.content(), inner);
    xml.close();
    composition.moves.end(change);
  }

  /**
   * Something beside the words of a change, that comes and goes with them; as it is where there is
   * none.
   */
  void within(
      Optional<Inline.Revision> change, RunProperties tone, Consumer<RunProperties> content) {
    if (change.isEmpty()) {
      content.accept(tone);
      return;
    }
    Inline.Revision with = change.get();
    revision(composition, with instanceof Inline.Ins ? "w:ins" : "w:del", with, false);
    content.accept(with instanceof Inline.Ins ? tone.insertedToo() : tone.deletedToo());
    xml.close();
  }

  /**
   * A change that is part of the text: what marks it can't get lost when somebody accepts all
   * changes.
   */
  private void marked(
      Inline.Revision change,
      String opening,
      String closing,
      RunProperties inner,
      RunProperties outer) {
    OuterBlanks content = OuterBlanks.of(change.content(), composition.numbers);
    words(content.before() ? " " : "", outer);
    words(opening, inner.delimiting());
    write(content.words(), inner);
    words(closing, inner.delimiting());
    words(content.after() ? " " : "", outer);
  }

  /**
   * The element of a tracked change; {@code whole} if nothing stands in it, as in the mark of a
   * paragraph's end.
   */
  static void revision(
      BodyContext composition, String name, Inline.Revision revision, boolean whole) {
    String[] attributes = {
      "w:id",
      composition.nextRevision(),
      "w:author",
      revision.author(),
      "w:date",
      CoreProperties.instant(revision.date())
    };
    if (whole) {
      composition.xml.empty(name, attributes);
    } else {
      composition.xml.open(name, attributes);
    }
  }

  private static String shown(Inline.Revision revision) {
    return freedomcities.tree.Linearisation.plain(revision.content());
  }

  private void reference(Inline.Ref ref, RunProperties tone) {
    for (CrossReferences.Piece piece : composition.references.to(ref)) {
      if (piece.bookmark().isEmpty()) {
        words(piece.words(), tone);
      } else {
        beginField("REF " + piece.bookmark() + " " + piece.switches(), piece.locked(), tone);
        words(piece.words(), tone);
        endField(tone);
      }
    }
  }

  private void link(Inline.Link link, RunProperties tone) {
    if (tone.link()) {
      throw new RenderException("a link within a link, to " + link.target());
    }
    String address = link.target().toASCIIString();
    if (tone.tracked()) {
      // The hyperlink element can't stand in a tracked change; a field can.
      beginField("HYPERLINK \"" + address + "\"", false, tone);
      write(link.text(), tone.linked());
      endField(tone);
    } else {
      xml.open("w:hyperlink", "r:id", composition.relationships.link(address), "w:history", "1");
      write(link.text(), tone.linked());
      xml.close();
    }
  }

  /**
   * All of a field looks like its words: programs that work it out again take the look from its
   * code.
   */
  void beginField(String code, boolean locked, RunProperties tone) {
    fieldRun(tone);
    if (locked) {
      xml.empty("w:fldChar", "w:fldCharType", "begin", "w:fldLock", "1");
    } else {
      xml.empty("w:fldChar", "w:fldCharType", "begin");
    }
    xml.close();
    fieldRun(tone);
    xml.open(tone.cut() ? "w:delInstrText" : "w:instrText", "xml:space", "preserve")
        .text(" " + code + " ")
        .close();
    xml.close();
    fieldRun(tone);
    xml.empty("w:fldChar", "w:fldCharType", "separate").close();
  }

  void endField(RunProperties tone) {
    fieldRun(tone);
    xml.empty("w:fldChar", "w:fldCharType", "end").close();
  }

  private void fieldRun(RunProperties tone) {
    xml.open("w:r");
    tone.properties(xml);
  }

  private void note(Inline.Note note, RunProperties tone) {
    String id = composition.comments.add(note);
    xml.empty("w:commentRangeStart", "w:id", id);
    write(note.about(), tone);
    xml.empty("w:commentRangeEnd", "w:id", id);
    xml.open("w:r")
        .open("w:rPr")
        .empty("w:rStyle", "w:val", StyleId.COMMENT_MARK)
        .close()
        .empty("w:commentReference", "w:id", id)
        .close();
  }
}
