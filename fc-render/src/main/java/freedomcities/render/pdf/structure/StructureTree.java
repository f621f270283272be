package freedomcities.render.pdf.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of the file, an element for each tag. */
public final class StructureTree {
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName PART = new PdfName("Part");
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

  private final PdfWriter writer;
  private final PdfStructureElement[] elements;

  /**
   * What the tags of a document hang from.
   *
   * @param packet the element of the whole file; null if the document is all of it
   * @param language of the document; empty where it is the file's
   */
  public record Within(@Nullable PdfStructureElement packet, String language) {
    public static final Within FILE = new Within(null, "");

    /** An element for the whole of a file that holds several documents. */
    public static PdfStructureElement packet(PdfWriter writer) {
      return new PdfStructureElement(
          writer.getStructureTreeRoot(), new PdfName(Tag.Role.DOCUMENT.pdfName));
    }

    private PdfStructureElement root(Tag tag, PdfWriter writer) {
      if (packet == null) {
        return new PdfStructureElement(
            writer.getStructureTreeRoot(), new PdfName(tag.role.pdfName));
      }
      PdfStructureElement part = new PdfStructureElement(packet, PART);
      if (!language.isEmpty()) {
        part.put(PdfName.LANG, new PdfString(language));
      }
      return part;
    }
  }

  public StructureTree(List<Tag> tags, Within within, PdfWriter writer) {
    this.writer = writer;
    elements = new PdfStructureElement[tags.size()];
    for (Tag tag : tags) {
      PdfStructureElement element =
          tag.parent == null
              ? within.root(tag, writer)
              : new PdfStructureElement(elements[tag.parent.number], new PdfName(tag.role.pdfName));
      elements[tag.number] = element;
      describe(tag, element);
    }
  }

  public PdfStructureElement element(int number) {
    return elements[number];
  }

  /** Says where a figure stands on its page. */
  public void boundingBox(int number, float left, float bottom, float right, float top) {
    PdfDictionary layout = attributes("Layout");
    layout.put(new PdfName("BBox"), new PdfArray(new float[] {left, bottom, right, top}));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    elements[number].put(PdfName.A, layout);
  }

  /**
   * Puts an annotation of the page being written into an element, after the words of a link, as all
   * there is of a field.
   */
  public void tie(Tag tag, PdfAnnotation annotation) {
    PdfStructureElement element = elements[tag.number];
    annotation.put(
        STRUCT_PARENT,
        new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
    PdfDictionary reference = new PdfDictionary();
    reference.put(PdfName.TYPE, OBJR);
    reference.put(PdfName.PG, writer.getCurrentPage());
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    PdfObject content = element.get(PdfName.K);
    if (content instanceof PdfArray several) {
      several.add(reference);
    } else {
      PdfArray all = content == null ? new PdfArray() : new PdfArray(content);
      all.add(reference);
      element.put(PdfName.K, all);
    }
  }

  public static PdfString words(String text) {
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
