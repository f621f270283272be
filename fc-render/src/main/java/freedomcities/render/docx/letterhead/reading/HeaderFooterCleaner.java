package freedomcities.render.docx.letterhead.reading;

import static freedomcities.render.docx.letterhead.reading.Markup.below;
import static freedomcities.render.docx.letterhead.reading.Markup.is;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A head or foot as it may go into other documents: words, tables, pictures, shapes and fields that
 * ask for nothing beyond the document. What reaches elsewhere goes, and what it showed last stays
 * where it was words.
 */
final class HeaderFooterCleaner {
  private static final Set<String> GONE =
      Set.of(
          "object",
          "control",
          "altChunk",
          "subDoc",
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "annotationRef",
          "footnoteReference",
          "endnoteReference",
          "permStart",
          "permEnd",
          "proofErr",
          "del",
          "moveFrom",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "cellIns",
          "cellDel",
          "cellMerge",
          "rPrChange",
          "pPrChange",
          "tblPrChange",
          "tblPrExChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "numberingChange",
          "customXmlInsRangeStart",
          "customXmlInsRangeEnd",
          "customXmlDelRangeStart",
          "customXmlDelRangeEnd",
          "customXmlMoveFromRangeStart",
          "customXmlMoveFromRangeEnd",
          "customXmlMoveToRangeStart",
          "customXmlMoveToRangeEnd",
          "customXmlPr",
          "smartTagPr",
          "placeholder");
  private static final Set<String> OPENED =
      Set.of("ins", "moveTo", "smartTag", "customXml", "hyperlink");

  /** What shows something that lies in another part, as a whole. */
  private static final Set<String> SHOWING = Set.of("drawing", "pict", "object", "movie");

  /** The properties that Word itself keeps for each document, such as its title. */
  private static final String CORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";

  private final Document part;

  /** Ids of the pictures that may stay, and what they are called now. */
  private final Map<String, String> pictures;

  private final Set<String> gone = new TreeSet<>();

  private HeaderFooterCleaner(Document part, Map<String, String> pictures) {
    this.part = part;
    this.pictures = pictures;
  }

  /** Cleans a head or foot; tells what went that somebody could miss. */
  static Set<String> clean(Document part, Map<String, String> pictures) {
    HeaderFooterCleaner furniture = new HeaderFooterCleaner(part, pictures);
    Markup.usual(part);
    furniture.words();
    if (FieldCodes.settle(part)) {
      furniture.gone.add("fields that reach beyond the document, but for what they showed last");
    }
    furniture.pictures();
    furniture.choices();
    places(part);
    return furniture.gone;
  }

  private void words() {
    for (Element element : below(part.getDocumentElement())) {
      String name = element.getLocalName();
      if (!Markup.W.equals(element.getNamespaceURI())) {
        continue;
      }
      if (name.equals("dataBinding")
          ? !CORE.equals(Markup.attribute(element, "storeItemID").toUpperCase(Locale.ROOT))
          // Numbers of controls are unique in a document; Word gives new ones.
          : GONE.contains(name) || name.equals("id") && is(element.getParentNode(), "sdtPr")) {
        if (name.equals("del") || name.equals("moveFrom")) {
          gone.add("tracked changes, which count as accepted");
        }
        Markup.remove(element);
      } else if (OPENED.contains(name)) {
        Markup.unwrap(element);
      }
    }
  }

  private void pictures() {
    for (Element element : below(part.getDocumentElement())) {
      for (Attr attribute : Markup.attributes(element)) {
        if (Markup.R.equals(attribute.getNamespaceURI())) {
          pointer(element, attribute);
        } else if (addresses(element, attribute)) {
          element.removeAttributeNode(attribute);
        }
      }
    }
  }

  /** VML needs no list of arrows to fetch something. */
  private static boolean addresses(Element element, Attr attribute) {
    String namespace = String.valueOf(element.getNamespaceURI());
    String name = attribute.getLocalName();
    return namespace.startsWith("urn:schemas-microsoft-com:")
        && (name.equals("href") || name.equals("src") || name.equals("althref"));
  }

  private void pointer(Element element, Attr attribute) {
    String picture = pictures.get(attribute.getValue());
    String name = String.valueOf(element.getLocalName());
    if (picture != null && !name.equals("svgBlip") && !attribute.getLocalName().equals("link")) {
      attribute.setValue(picture);
    } else if (name.startsWith("hlink") || name.equals("svgBlip")) {
      // A shape's link, and the finer twin of a picture: what is shown stays.
      Markup.remove(
          name.equals("svgBlip") && element.getParentNode() instanceof Element twin
              ? twin
              : element);
    } else if (attribute.getLocalName().equals("link")
        && !element.getAttributeNS(Markup.R, "embed").isEmpty()) {
      element.removeAttributeNode(attribute);
    } else {
      gone.add(
          "pictures and drawings that are linked, or of other kinds than PNG, JPEG, GIF, EMF and"
              + " WMF");
      Markup.remove(shown(element));
    }
  }

  private static Node shown(Element element) {
    for (Node at = element; at instanceof Element; at = at.getParentNode()) {
      if (Markup.W.equals(at.getNamespaceURI()) && SHOWING.contains(at.getLocalName())) {
        return at;
      }
    }
    return element;
  }

  /** An empty choice between two ways to show something is no markup that Word takes. */
  private void choices() {
    for (Element element : below(part)) {
      if (Markup.MC.equals(element.getNamespaceURI())
          && element.getLocalName().equals("AlternateContent")
          && Markup.children(element).stream().anyMatch(way -> Markup.children(way).isEmpty())) {
        Markup.remove(element);
      }
    }
  }

  /** Each place for blocks ends with a paragraph. */
  private static void places(Document part) {
    for (Element place : below(part)) {
      if (is(place, "hdr") || is(place, "ftr") || is(place, "tc") || is(place, "txbxContent")) {
        paragraph(part, place);
      }
    }
  }

  private static void paragraph(Document part, Element place) {
    var inside = Markup.children(place);
    if (inside.isEmpty() || !is(inside.getLast(), "p")) {
      place.appendChild(part.createElementNS(Markup.W, Markup.prefixed(place, "p")));
    }
  }

  /**
   * Leaves out the paragraphs of some styles: lines that a letterhead has from documents that were
   * written on it.
   */
  static void leaveOut(Document part, Set<String> styles) {
    for (Element element : below(part)) {
      if (is(element, "pStyle")
          && styles.contains(Markup.attribute(element, "val"))
          && element.getParentNode().getParentNode() instanceof Element paragraph
          && is(paragraph, "p")) {
        Markup.remove(paragraph);
      }
    }
    places(part);
  }

  /** Whether there is anything to see: Word writes heads and feet of one empty paragraph. */
  static boolean shows(Document part) {
    return below(part.getDocumentElement()).stream()
        .anyMatch(
            element ->
                is(element, "drawing")
                    || is(element, "pict")
                    || is(element, "fldSimple")
                    || is(element, "instrText")
                    || is(element, "sym")
                    || is(element, "t") && !element.getTextContent().isBlank());
  }
}
