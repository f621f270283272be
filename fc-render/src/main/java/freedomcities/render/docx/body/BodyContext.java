package freedomcities.render.docx.body;

import freedomcities.render.docx.controls.BlankBindings;
import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.docx.opc.Relationships;
import freedomcities.render.docx.styles.Numbering;
import freedomcities.render.docx.styles.PageSetup;
import freedomcities.render.docx.styles.PresentLists;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Document;
import freedomcities.tree.Numbers;
import java.util.List;

/** One document being written: what its parts have in common, used once and by one thread. */
public final class BodyContext {
  final Document document;
  final Numbers numbers;
  final CrossReferences references;
  final VisibleText words;
  public final Numbering numbering;
  public final Comments comments;
  final MoveRanges moves;
  public final BlankBindings blanks = new BlankBindings();
  public final Relationships relationships;
  public final XmlWriter xml = PartXml.begin();
  final PageSetup page;
  private int revisions;
  private int controls;
  private int bookmarks;
  private int drawings;

  /**
   * @param page of the document
   * @param lists that the file has already
   * @param base what the main document points to before anything is written
   */
  public BodyContext(
      Document document,
      PageSetup page,
      PresentLists lists,
      List<Relationships.Relationship> base) {
    this.document = document;
    this.page = page;
    numbers = Numbers.of(document);
    references = new CrossReferences(document, numbers);
    words = new VisibleText(document, references);
    numbering = new Numbering(document.metadata().conventions().numbering(), lists);
    moves = new MoveRanges(this);
    comments = new Comments(document.metadata().date());
    relationships = new Relationships(base);
  }

  String nextRevision() {
    return String.valueOf(++revisions);
  }

  String nextControl() {
    return String.valueOf(1000 + ++controls);
  }

  String nextBookmark() {
    return String.valueOf(bookmarks++);
  }

  String nextDrawing() {
    return String.valueOf(++drawings);
  }
}
