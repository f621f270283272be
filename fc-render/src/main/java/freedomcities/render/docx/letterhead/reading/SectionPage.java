package freedomcities.render.docx.letterhead.reading;

import static freedomcities.render.docx.letterhead.reading.Markup.below;
import static freedomcities.render.docx.letterhead.reading.Markup.is;

import freedomcities.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page of a document: a section's size, margins, heads and feet. Where there are several
 * sections, the first one's.
 */
final class SectionPage {
  private static final Set<String> TAKEN =
      Set.of("pgSz", "pgMar", "pgBorders", "paperSrc", "titlePg");

  private SectionPage() {}

  private static List<Element> all(Document document) {
    return below(document).stream()
        .filter(element -> is(element, "sectPr") && !is(element.getParentNode(), "sectPrChange"))
        .toList();
  }

  /** The section that the first page is of. A document without any has Word's own page. */
  static Element first(Document document) {
    return all(document).stream()
        .findFirst()
        .orElseGet(() -> document.createElementNS(Markup.W, "w:sectPr"));
  }

  /** What of the document's own text is not taken. */
  static Optional<Problem> tell(Document document, LetterheadProblems refusal) {
    long paragraphs =
        below(document).stream()
            .filter(
                element ->
                    is(element, "p")
                        && below(element).stream()
                            .anyMatch(
                                inside -> is(inside, "t") && !inside.getTextContent().isBlank()))
            .count();
    List<String> left = new ArrayList<>();
    if (paragraphs > 0) {
      left.add("its text (" + paragraphs + (paragraphs == 1 ? " paragraph)" : " paragraphs)"));
    }
    if (below(document).stream()
        .anyMatch(element -> is(element, "drawing") || is(element, "pict"))) {
      left.add("what is drawn beside it");
    }
    int sections = all(document).size();
    if (sections > 1) {
      left.add("the pages of all but the first of its " + sections + " sections");
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            refusal.told(
                "not taken: " + String.join(", ", left),
                "what is to stand on documents has to stand in its heads and feet"));
  }

  /** The document with nothing but the page. */
  static Document alone(Document document, Element section) {
    Markup.children(section).stream()
        .filter(
            one -> !Markup.W.equals(one.getNamespaceURI()) || !TAKEN.contains(one.getLocalName()))
        .forEach(Markup::remove);
    for (Element element : below(section)) {
      Markup.attributes(element).stream()
          .filter(one -> Markup.R.equals(one.getNamespaceURI()))
          .forEach(element::removeAttributeNode);
    }
    Markup.attributes(section).forEach(section::removeAttributeNode);
    Element root = document.getDocumentElement();
    Element body = document.createElementNS(Markup.W, "w:body");
    Markup.remove(section);
    while (root.getFirstChild() != null) {
      Markup.remove(root.getFirstChild());
    }
    root.appendChild(body);
    body.appendChild(document.createElementNS(Markup.W, "w:p"));
    body.appendChild(section);
    return document;
  }
}
