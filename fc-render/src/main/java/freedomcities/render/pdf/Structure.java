package freedomcities.render.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of the file, an element for each tag. */
final class Structure {
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final PdfStructureElement[] elements;

  Structure(List<Tag> tags, PdfWriter writer) {
    elements = new PdfStructureElement[tags.size()];
    for (Tag tag : tags) {
      PdfName role = new PdfName(tag.role.pdfName);
      PdfStructureElement element = tag.parent == null
          ? new PdfStructureElement(writer.getStructureTreeRoot(), role)
          : new PdfStructureElement(elements[tag.parent.number], role);
      elements[tag.number] = element;
      describe(tag, element);
    }
  }

  PdfStructureElement element(int number) {
    return elements[number];
  }

  /** Says where a figure stands on its page. */
  void boundingBox(int number, float left, float bottom, float right, float top) {
    PdfDictionary layout = attributes("Layout");
    layout.put(new PdfName("BBox"), new PdfArray(new float[]{left, bottom, right, top}));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    elements[number].put(PdfName.A, layout);
  }

  static PdfString words(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static void describe(Tag tag, PdfStructureElement element) {
    if (tag.alternative != null) {
      element.put(PdfName.ALT, words(tag.alternative));
    }
    if (tag.actualText != null) {
      element.put(ACTUAL_TEXT, words(tag.actualText));
    }
    if (tag.language != null) {
      element.put(PdfName.LANG, new PdfString(tag.language));
    }
    PdfArray attributes = new PdfArray();
    if (tag.listNumbering != null) {
      PdfDictionary list = attributes("List");
      list.put(new PdfName("ListNumbering"), new PdfName(tag.listNumbering));
      attributes.add(list);
    }
    if (tag.decoration != null) {
      PdfDictionary layout = attributes("Layout");
      layout.put(new PdfName("TextDecorationType"), new PdfName(tag.decoration));
      attributes.add(layout);
    }
    if (tag.scope != null || tag.columns > 1) {
      PdfDictionary table = attributes("Table");
      if (tag.scope != null) {
        table.put(new PdfName("Scope"), new PdfName(tag.scope.pdfName));
      }
      if (tag.columns > 1) {
        table.put(new PdfName("ColSpan"), new PdfNumber(tag.columns));
      }
      attributes.add(table);
    }
    if (!attributes.isEmpty()) {
      element.put(PdfName.A, attributes.size() == 1 ? attributes.getPdfObject(0) : attributes);
    }
  }

  private static PdfDictionary attributes(String owner) {
    PdfDictionary dictionary = new PdfDictionary();
    dictionary.put(PdfName.O, new PdfName(owner));
    return dictionary;
  }
}
