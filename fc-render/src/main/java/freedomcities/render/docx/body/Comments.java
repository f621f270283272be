package freedomcities.render.docx.body;

import freedomcities.render.docx.opc.CoreProperties;
import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Inline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Drafter's notes, as Word's comments. */
public final class Comments {
  private final List<Inline.Note> notes = new ArrayList<>();
  private final String date;

  Comments(LocalDate date) {
    this.date = CoreProperties.instant(date);
  }

  /** The id that anchors the note. */
  String add(Inline.Note note) {
    notes.add(note);
    return String.valueOf(notes.size() - 1);
  }

  public boolean isEmpty() {
    return notes.isEmpty();
  }

  public byte[] part() {
    XmlWriter xml = PartXml.begin();
    xml.open("w:comments", "xmlns:w", PartXml.W);
    for (int i = 0; i < notes.size(); i++) {
      Inline.Note note = notes.get(i);
      xml.open(
          "w:comment",
          "w:id",
          String.valueOf(i),
          "w:author",
          note.author(),
          "w:date",
          date,
          "w:initials",
          initials(note.author()));
      boolean first = true;
      for (String line : note.text().split("\\R", -1)) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleId.COMMENT).close();
        if (first) {
          xml.open("w:r")
              .open("w:rPr")
              .empty("w:rStyle", "w:val", StyleId.COMMENT_MARK)
              .close()
              .empty("w:annotationRef")
              .close();
          first = false;
        }
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(line).close().close().close();
      }
      xml.close();
    }
    return xml.close().bytes();
  }

  private static String initials(String author) {
    StringBuilder out = new StringBuilder();
    for (String word : author.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && out.length() < 6) {
        out.appendCodePoint(word.codePointAt(0));
      }
    }
    return out.toString();
  }
}
