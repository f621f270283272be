package freedomcities.render.docx.controls;

import freedomcities.render.docx.styles.RunProperties;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.function.Supplier;

/** Blanks, fields and boxes, as content controls that show a ruled line until they are filled. */
public final class ContentControls {
  /** Word cuts the names of controls at this length, or finds the file damaged. */
  private static final int LONGEST_NAME = 64;

  private static final int FIELD_WIDTH = 28, CELL_WIDTH = 8, LINE_WIDTH = 77;

  /** Writes the runs of words around a control and in it. */
  public interface Runs {
    void words(String text, RunProperties tone);

    void characters(String text, boolean deleted);

    void lineBreak(RunProperties tone);
  }

  private final XmlWriter xml;
  private final BlankBindings blanks;
  private final Supplier<String> ids;
  private final Runs words;

  /**
   * @param ids gives each control its own
   */
  public ContentControls(XmlWriter xml, BlankBindings blanks, Supplier<String> ids, Runs words) {
    this.xml = xml;
    this.blanks = blanks;
    this.ids = ids;
    this.words = words;
  }

  public void blank(Inline.FillIn blank, RunProperties tone) {
    String line = "_".repeat(width(blank.kind()));
    String shown = blank.promptShown() ? line + " (" + blank.prompt() + ")" : line;
    begin(blank.prompt(), blank.key());
    blanks.bind(xml, blank.key(), shown);
    switch (blank.kind()) {
      case DATE -> {
        xml.open("w:date");
        xml.empty("w:dateFormat", "w:val", "MMMM d, yyyy")
            .empty("w:lid", "w:val", tone.language())
            .empty("w:storeMappedDataAs", "w:val", "date")
            .empty("w:calendar", "w:val", "gregorian");
        xml.close();
      }
      case NUMBER, TEXT, NAME, SIGNATURE -> xml.empty("w:text");
    }
    xml.close().open("w:sdtContent");
    placeholder(shown, tone);
    xml.close().close();
  }

  public void field(Inline.TextField field, RunProperties tone) {
    boolean several = field.lines() > 1;
    if (!field.label().isBlank()) {
      words.words(several ? field.label() : field.label() + " ", tone);
      if (several) {
        words.lineBreak(tone);
      }
    }
    begin(field.told(), field.name());
    if (field.fixed()) {
      xml.empty("w:lock", "w:val", "sdtContentLocked");
    }
    if (field.value().isEmpty()) {
      xml.empty("w:showingPlcHdr");
    }
    if (several) {
      xml.empty("w:text", "w:multiLine", "1");
    } else {
      xml.empty("w:text");
    }
    xml.close().open("w:sdtContent");
    // One rule that the margin breaks, since breaks within a control are not kept by every program.
    if (field.value().isEmpty()) {
      placeholder(
          "_"
              .repeat(
                  several
                      ? LINE_WIDTH * field.lines()
                      : field.label().isBlank() ? CELL_WIDTH : FIELD_WIDTH),
          tone);
    } else {
      words.words(field.value(), tone);
    }
    xml.close().close();
  }

  public void box(Inline.CheckBox box, RunProperties tone) {
    begin(box.told(), box.name());
    xml.open("w14:checkbox")
        .empty("w14:checked", "w14:val", box.checked() ? "1" : "0")
        .empty("w14:checkedState", "w14:val", "2611", "w14:font", "MS Gothic")
        .empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic")
        .close();
    xml.close()
        .open("w:sdtContent")
        .open("w:r")
        .open("w:rPr")
        .empty(
            "w:rFonts",
            "w:ascii",
            "MS Gothic",
            "w:eastAsia",
            "MS Gothic",
            "w:hAnsi",
            "MS Gothic",
            "w:hint",
            "eastAsia");
    tone.lines(xml);
    xml.close();
    words.characters(box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX, tone.cut());
    xml.close().close().close();
    words.words(" " + box.label(), tone);
  }

  private void begin(String alias, String tag) {
    xml.open("w:sdt")
        .open("w:sdtPr")
        .empty("w:alias", "w:val", cut(alias))
        .empty("w:tag", "w:val", cut(tag))
        .empty("w:id", "w:val", ids.get());
  }

  private void placeholder(String text, RunProperties tone) {
    xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", StyleId.PLACEHOLDER);
    tone.lines(xml);
    xml.close();
    words.characters(text, tone.cut());
    xml.close();
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int end = LONGEST_NAME - 1;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** In underscores of half a digit each; a signature's line is as wide as its column. */
  private static int width(Inline.FillIn.Kind kind) {
    return switch (kind) {
      case NUMBER -> 12;
      case DATE -> 22;
      case TEXT -> 30;
      case NAME -> 28;
      case SIGNATURE -> 35;
    };
  }
}
