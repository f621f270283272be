package freedomcities.render.docx;

import static freedomcities.render.docx.DocxFile.child;
import static freedomcities.render.docx.DocxFile.children;
import static freedomcities.render.docx.DocxFile.value;

import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * Reads a Word file back to the lines of {@link Linearisation}: numbers counted as Word counts
 * them, tracked changes worded, whether Word tracks them or the text marks them, a control that
 * shows its prompt read as a blank; comments, headers and footers left out.
 */
public final class DocxText {
  private final ParagraphNumbers numbers;
  private final List<String> lines = new ArrayList<>();
  private String waiting = "";

  private DocxText(DocxFile file) {
    numbers = new ParagraphNumbers(file);
  }

  /** The lines of a file, none of them empty. */
  public static List<String> lines(byte[] docx) {
    DocxFile file = new DocxFile(docx);
    DocxText text = new DocxText(file);
    text.blocks(children(file.part("word/document.xml")).getFirst());
    if (!text.waiting.isEmpty()) {
      throw new AssertionError("the number " + text.waiting + " waits for words that never come");
    }
    return List.copyOf(text.lines);
  }

  private void blocks(Element parent) {
    for (Element element : children(parent)) {
      switch (element.getTagName()) {
        case "w:p" -> paragraph(element);
        case "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent" -> blocks(element);
        case "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr" -> {}
        default -> throw new AssertionError("the block " + element.getTagName());
      }
    }
  }

  private void paragraph(Element paragraph) {
    String number = numbers.next(paragraph);
    String out = words(paragraph);
    String words = Linearisation.normalise(out);
    String line = Linearisation.normalise(waiting + " " + number + " " + words);
    // A number that its item's first words can't carry, because they are in a table or under
    // another number, stands on a
    // line of its own and is kept with them.
    boolean alone = number.isEmpty() ? out.endsWith("\t") : words.isEmpty();
    if (alone && child(paragraph, "w:pPr", "w:keepNext") != null) {
      waiting = line;
    } else if (!number.isEmpty() || !words.isEmpty()) {
      waiting = "";
      lines.add(line);
    }
  }

  private static void inline(Element parent, MarkedWords out) {
    for (Element element : children(parent)) {
      switch (element.getTagName()) {
        case "w:t", "w:delText" -> out.run(parent, element.getTextContent());
        case "w:tab" -> out.run(parent, "\t");
        case "w:br" -> out.run(parent, "\n");
        case "w:r", "w:hyperlink", "w:sdtContent" -> inline(element, out);
        case "w:ins", "w:del" -> changed(element, out);
        case "w:moveFrom" ->
            out.words(
                Linearisation.bracketed(
                    "moved to " + places(element, "w:moveFromRange")[1], words(element)));
        case "w:moveTo" ->
            out.words(
                Linearisation.bracketed(
                    "moved from " + places(element, "w:moveToRange")[0], words(element)));
        case "w:sdt" -> {
          Element content = Objects.requireNonNull(child(element, "w:sdtContent"));
          boolean blank = child(element, "w:sdtPr", "w:showingPlcHdr") != null;
          String words = content.getTextContent();
          out.run(
              children(content).getFirst(),
              blank ? words.replaceFirst("^_+(\\s+_+)*", Linearisation.BLANK) : words);
        }
        case "w:drawing" ->
            out.words(
                "[figure: "
                    + DocxFile.below(element, "wp:docPr").getFirst().getAttribute("descr")
                    + "]");
        case "w:pPr",
            "w:rPr",
            "w:moveFromRangeStart",
            "w:moveFromRangeEnd",
            "w:moveToRangeStart",
            "w:moveToRangeEnd",
            "w:bookmarkStart",
            "w:bookmarkEnd",
            "w:commentRangeStart",
            "w:commentRangeEnd",
            "w:commentReference",
            "w:fldChar",
            "w:instrText",
            "w:delInstrText" -> {}
        default -> throw new AssertionError("the inline " + element.getTagName());
      }
    }
  }

  /** A number that comes or goes with its text is no change of its own. */
  private static void changed(Element element, MarkedWords out) {
    boolean number =
        element == firstChange(element)
            && (child(element, "w:bookmarkStart") != null
                || DocxFile.below(element, "w:tab").size() == 1);
    if (number) {
      inline(element, out);
    } else if (element.getTagName().equals("w:ins")) {
      out.words(Linearisation.added(words(element)));
    } else {
      out.words(Linearisation.removed(words(element)));
    }
  }

  private static Element firstChange(Element element) {
    return children((Element) element.getParentNode()).stream()
        .filter(one -> !one.getTagName().equals("w:pPr"))
        .findFirst()
        .orElseThrow();
  }

  /**
   * From where and to where the words of the range around an element were moved, as the range's
   * name says.
   */
  private static String[] places(Element element, String range) {
    String name = "";
    for (Element one : DocxFile.below(element.getOwnerDocument().getDocumentElement())) {
      if (one.getTagName().equals(range + "Start")) {
        name = one.getAttribute("w:name");
      } else if (one == element) {
        return name.split(" to ", 2);
      } else if (one.getTagName().equals(range + "End")) {
        name = "";
      }
    }
    throw new AssertionError("an element that is not in its document");
  }

  private static String words(Element element) {
    MarkedWords out = new MarkedWords();
    inline(element, out);
    return out.ended();
  }

  /** What a file says of itself: {@code value(docx, "dc:title")}. */
  public static String property(byte[] docx, String name) {
    Element property = child(new DocxFile(docx).part("docProps/core.xml"), name);
    return property == null ? "" : property.getTextContent();
  }

  /** The texts of the comments, in order. */
  public static List<String> comments(byte[] docx) {
    DocxFile file = new DocxFile(docx);
    if (!file.has("word/comments.xml")) {
      return List.of();
    }
    return children(file.part("word/comments.xml")).stream()
        .map(comment -> Linearisation.normalise(comment.getTextContent()))
        .toList();
  }

  /** The words of the page header and of the page footer, fields as last computed. */
  public static List<String> running(byte[] docx) {
    DocxFile file = new DocxFile(docx);
    return List.of("word/header1.xml", "word/footer1.xml").stream()
        .map(name -> Linearisation.normalise(words(children(file.part(name)).getFirst())))
        .toList();
  }

  /** Whether a watermark hangs at the page header. */
  public static boolean isWatermarked(byte[] docx) {
    DocxFile file = new DocxFile(docx);
    return file.has("word/header1.xml")
        && DocxFile.below(file.part("word/header1.xml"), "v:textpath").stream()
            .anyMatch(path -> path.getAttribute("string").equals("DRAFT"));
  }

  /** The words of the runs with a ground of their own. */
  public static List<String> shaded(byte[] docx) {
    return DocxFile.below(new DocxFile(docx).part("word/document.xml"), "w:r").stream()
        .filter(run -> child(run, "w:rPr", "w:shd") != null)
        .map(DocxText::words)
        .toList();
  }

  /** The tags of the controls that wait to be filled, in order. */
  public static List<String> blanks(byte[] docx) {
    return DocxFile.below(new DocxFile(docx).part("word/document.xml"), "w:sdtPr").stream()
        .filter(control -> child(control, "w:showingPlcHdr") != null)
        .map(control -> value(control, "w:tag"))
        .toList();
  }
}
