package freedomcities.render.docx.letterhead.reading;

import freedomcities.render.docx.letterhead.reading.RelationshipTargets.Arrow;
import java.util.Locale;
import java.util.SortedMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The part that makes a package a Word file. A file with macros is refused: nobody needs them who
 * wants styles.
 */
record MainPart(String name, Document document) {
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  static MainPart of(SortedMap<String, byte[]> parts, LetterheadProblems refusal) {
    byte[] types = parts.get(CONTENT_TYPES);
    String main =
        RelationshipTargets.of(parts, "", refusal).values().stream()
            .filter(arrow -> arrow.type().equals("officeDocument") && !arrow.external())
            .map(Arrow::target)
            .findFirst()
            .orElse("");
    byte[] document = parts.get(main);
    if (types == null || document == null) {
      throw noWordFile(refusal);
    }
    boolean macros =
        parts.keySet().stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"));
    for (Element type :
        Markup.children(Markup.read(CONTENT_TYPES, types, refusal).getDocumentElement())) {
      String content = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
      macros |= content.contains("macroenabled") || content.contains("vbaproject");
    }
    if (macros) {
      throw refusal.because(
          "the file has macros", "save it as a Word document (.docx) or template (.dotx)");
    }
    Document read = Markup.read(main, document, refusal);
    Element root = read.getDocumentElement();
    if (Markup.STRICT.equals(root.getNamespaceURI())) {
      throw refusal.because(
          "the file is a \"Strict Open XML Document\"", "save it as \"Word Document\" (.docx)");
    }
    if (!Markup.is(root, "document")) {
      throw noWordFile(refusal);
    }
    return new MainPart(main, read);
  }

  private static RuntimeException noWordFile(LetterheadProblems refusal) {
    return refusal.because(
        "this is no Word file", "give a Word document (.docx) or template (.dotx)");
  }
}
