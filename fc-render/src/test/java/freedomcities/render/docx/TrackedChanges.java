package freedomcities.render.docx;

import static freedomcities.render.docx.DocxFile.child;
import static freedomcities.render.docx.DocxFile.children;
import static freedomcities.render.docx.DocxFile.value;

import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What is left of a Word file when a person accepts all tracked changes, or rejects them. As Word
 * does it: where the mark of a paragraph's end goes, what is left of the paragraph joins the next.
 */
final class TrackedChanges {
  private final boolean accept;
  private final List<Left> left = new ArrayList<>();
  private String carried = "";

  /** A paragraph that is left, with the name of its style. */
  record Left(String style, String text) {}

  private TrackedChanges(boolean accept) {
    this.accept = accept;
  }

  static List<Left> accepted(byte[] docx) {
    return left(docx, true);
  }

  static List<Left> rejected(byte[] docx) {
    return left(docx, false);
  }

  private static List<Left> left(byte[] docx, boolean accept) {
    TrackedChanges changes = new TrackedChanges(accept);
    changes.blocks(children(new DocxFile(docx).part("word/document.xml")).getFirst());
    return List.copyOf(changes.left);
  }

  private void blocks(Element parent) {
    for (Element element : children(parent)) {
      String row = accept ? "w:del" : "w:ins";
      if (element.getTagName().equals("w:tr") && child(element, "w:trPr", row) != null) {
        continue;
      }
      if (!element.getTagName().equals("w:p")) {
        blocks(element);
        continue;
      }
      carried += text(element);
      if (child(element, "w:pPr", "w:rPr", accept ? "w:del" : "w:ins") == null
          && child(element, "w:pPr", "w:rPr", accept ? "w:moveFrom" : "w:moveTo") == null) {
        Element style = child(element, "w:pPr", "w:pStyle");
        left.add(new Left(style == null ? "" : value(style), Linearisation.normalise(carried)));
        carried = "";
      }
    }
  }

  private String text(Element parent) {
    StringBuilder text = new StringBuilder();
    for (Element element : children(parent)) {
      text.append(
          switch (element.getTagName()) {
            case "w:t", "w:delText" -> element.getTextContent();
            case "w:br", "w:tab" -> " ";
            case "w:ins", "w:moveTo" -> accept ? text(element) : "";
            case "w:del", "w:moveFrom" -> accept ? "" : text(element);
            case "w:pPr", "w:rPr" -> "";
            default -> text(element);
          });
    }
    return text.toString();
  }
}
