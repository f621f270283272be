package freedomcities.render.pdf;

import freedomcities.render.layout.PageSetup;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF back to the lines of {@link Linearisation}, the way a screen reader goes through it:
 * along the structure tree, never by where words stand on the page.
 */
public final class PdfText {
  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Form");
  private static final Set<String> HOLDS_TEXT =
      Set.of(
          "P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "LBody", "TD", "TH", "TOCI", "Lbl");

  private static final float SLACK = 0.5f;

  private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
  private final Map<COSDictionary, Set<Integer>> unread = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private PdfText() {}

  /**
   * The lines of a PDF.
   *
   * @throws AssertionError if tagged content is in the tree twice or not at all
   */
  public static List<String> lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfText text = new PdfText();
      for (PDPage page : document.getPages()) {
        text.collect(page);
      }
      for (Object kid :
          Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot(), "untagged")
              .getKids()) {
        text.block((PDStructureElement) kid);
      }
      text.unread
          .values()
          .forEach(
              ids -> {
                if (!ids.isEmpty()) {
                  throw new AssertionError(
                      "tagged content that the structure tree does not hold: " + ids);
                }
              });
      return text.lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What {@link #lines} must give for a document: its linearisation, composed, with the stated
   * substitutions made.
   */
  public static List<String> expected(Document document) {
    return Linearisation.of(document).stream().map(PdfText::normalise).toList();
  }

  private static String normalise(String line) {
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC).replace('\u2011', '-');
    return Linearisation.normalise(composed.replaceAll("_{2,}", Linearisation.BLANK));
  }

  private void collect(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> onPage = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder out = new StringBuilder();
        for (Object part : content.getContents()) {
          out.append(((TextPosition) part).getUnicode());
        }
        if (onPage.put(content.getMCID(), out.toString()) != null) {
          throw new AssertionError(
              "the content id " + content.getMCID() + " stands twice on a page");
        }
      }
    }
    words.put(page.getCOSObject(), onPage);
    unread.put(page.getCOSObject(), new HashSet<>(onPage.keySet()));
  }

  private void block(PDStructureElement element) {
    String type = element.getStructureType();
    if (type.equals("Figure")) {
      inline(element);
      lines.add(normalise("[figure: " + element.getAlternateDescription() + "]"));
    } else if (type.equals("LI")) {
      item(element);
    } else if (HOLDS_TEXT.contains(type) && holdsOnlyInlines(element)) {
      line(inline(element));
    } else {
      for (Object kid : element.getKids()) {
        block((PDStructureElement) kid);
      }
    }
  }

  private void item(PDStructureElement item) {
    int first = lines.size();
    String label = "";
    for (Object kid : item.getKids()) {
      PDStructureElement part = (PDStructureElement) kid;
      if (part.getStructureType().equals("Lbl")) {
        label = inline(part);
      } else {
        block(part);
      }
    }
    if (lines.size() == first) {
      line(label);
    } else {
      lines.set(first, normalise(label + " " + lines.get(first)));
    }
  }

  private static boolean holdsOnlyInlines(PDStructureElement element) {
    return element.getKids().stream()
        .allMatch(
            kid ->
                !(kid instanceof PDStructureElement inner)
                    || INLINE.contains(inner.getStructureType()));
  }

  private void line(String text) {
    String normal = normalise(text);
    if (!normal.isEmpty()) {
      lines.add(normal);
    }
  }

  private String inline(PDStructureElement element) {
    StringBuilder out = new StringBuilder();
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement inner -> out.append(inline(inner));
        case Integer id -> out.append(read(element.getPage(), id));
        case PDMarkedContentReference reference -> {
          PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
          out.append(read(page, reference.getMCID()));
        }
        case PDObjectReference object -> {
          if (element.getStructureType().equals("Form") && out.isEmpty()) {
            out.append(field(object.getReferencedObject()));
          }
        }
        default -> throw new AssertionError("a structure element holds " + kid);
      }
    }
    return element.getActualText() == null ? out.toString() : element.getActualText();
  }

  /** What stands for a field, as its widget looks now. */
  private static String field(Object widget) {
    COSDictionary dictionary = ((PDAnnotationWidget) widget).getCOSObject();
    COSDictionary parent = dictionary.getCOSDictionary(COSName.PARENT);
    COSDictionary field =
        dictionary.containsKey(COSName.FT)
            ? dictionary
            : Objects.requireNonNull(parent, "no field");
    return switch (field.getCOSName(COSName.FT).getName()) {
      case "Tx" ->
          field.getString(COSName.V) == null ? Linearisation.BLANK : field.getString(COSName.V);
      case "Btn" ->
          COSName.Off.equals(dictionary.getCOSName(COSName.AS))
              ? Linearisation.BOX
              : Linearisation.TICKED_BOX;
      default -> throw new AssertionError("a field of the kind " + field.getCOSName(COSName.FT));
    };
  }

  private String read(@Nullable PDPage page, int id) {
    COSDictionary key = Objects.requireNonNull(page, "content on no page").getCOSObject();
    if (!Objects.requireNonNull(unread.get(key)).remove(id)) {
      throw new AssertionError("the content " + id + " is missing from its page or read twice");
    }
    return Objects.requireNonNull(words.get(key)).getOrDefault(id, "");
  }

  /** All structure elements of some types in reading order, as their types and words. */
  public static List<String> elements(byte[] pdf, Set<String> types) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfText text = new PdfText();
      for (PDPage page : document.getPages()) {
        text.collect(page);
      }
      List<String> found = new ArrayList<>();
      text.find(
          Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()),
          types,
          found);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of the text, headers and footers apart, that reach beyond the margins. */
  public static List<String> outside(byte[] pdf, PageSetup setup) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> outside = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          for (Object part : content.getMCID() < 0 ? List.of() : content.getContents()) {
            TextPosition glyph = (TextPosition) part;
            float x = glyph.getXDirAdj();
            float y = glyph.getYDirAdj();
            boolean inside =
                x > setup.left() - SLACK
                    && x + glyph.getWidthDirAdj() < setup.width() - setup.right() + SLACK
                    && y > setup.top()
                    && y < setup.height() - setup.bottom();
            if (!inside && !glyph.getUnicode().isBlank()) {
              outside.add(glyph.getUnicode() + " at " + x + ", " + y);
            }
          }
        }
      }
      return outside;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void find(PDStructureNode node, Set<String> types, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (types.contains(element.getStructureType())) {
          found.add(element.getStructureType() + " " + normalise(inline(element)));
        } else {
          find(element, types, found);
        }
      }
    }
  }
}
