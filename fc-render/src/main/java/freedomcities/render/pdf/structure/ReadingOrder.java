package freedomcities.render.pdf.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Puts the marks of elements whose words run over pages into the order of the pages. They come in
 * the order of painting, which on the sides of a booklet is another.
 */
public final class ReadingOrder {
  /** A mark within an element, and the page that its words are on. */
  private record Mark(int page, PdfObject content) {}

  private final Map<PdfStructureElement, List<Integer>> pages = new HashMap<>();
  private int page;

  /** What is painted from now on is on this page. */
  public void page(int number) {
    page = number;
  }

  /** Words of an element are painted. */
  public void mark(PdfStructureElement element) {
    pages.computeIfAbsent(element, any -> new ArrayList<>()).add(page);
  }

  /** To be called once, after everything is painted. */
  public void settle() {
    pages.forEach(
        (element, on) -> {
          if (!on.equals(on.stream().sorted().toList())
              && element.get(PdfName.K) instanceof PdfArray marks) {
            element.put(PdfName.K, sorted(element, marks, on));
          }
        });
  }

  /** Marks by page; what else an element holds, such as a link's annotations, after them. */
  private static PdfArray sorted(PdfStructureElement element, PdfArray content, List<Integer> on) {
    List<Mark> marks = new ArrayList<>();
    List<PdfObject> rest = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      PdfObject one = content.getPdfObject(i);
      boolean mark =
          one instanceof PdfNumber
              || one instanceof PdfDictionary dictionary
                  && PdfName.MCR.equals(dictionary.get(PdfName.TYPE));
      if (mark) {
        marks.add(
            new Mark(
                on.get(marks.size()),
                one instanceof PdfNumber number ? whole(element, number) : one));
      } else {
        rest.add(one);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::page));
    PdfArray sorted = new PdfArray();
    marks.forEach(mark -> sorted.add(mark.content()));
    rest.forEach(sorted::add);
    return sorted;
  }

  /**
   * A bare number is a mark on the element's own page, which others in the array need not be on.
   */
  private static PdfDictionary whole(PdfStructureElement element, PdfNumber number) {
    PdfDictionary mark = new PdfDictionary(PdfName.MCR);
    mark.put(PdfName.PG, element.get(PdfName.PG));
    mark.put(PdfName.MCID, number);
    return mark;
  }
}
