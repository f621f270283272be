package freedomcities.scan.outline;

import freedomcities.scan.outline.Citation.Basis;
import java.util.List;
import java.util.Map;

/** Makes citations: adds chapter and page to what is known of a place. */
final class Citations {
  private final Chapters chapters;
  private final NamedChapters named;
  private final Map<Integer, String> printed;

  /**
   * Of one manual.
   *
   * @param named the chapters that headings begin, as far as they were read
   * @param printed the numbers printed on pages
   */
  Citations(Chapters chapters, NamedChapters named, Map<Integer, String> printed) {
    this.chapters = chapters;
    this.named = named;
    this.printed = printed;
  }

  /**
   * The chapter of a paragraph: what its page names, or a heading before it; empty if none is sure.
   */
  String chapter(Paragraph paragraph) {
    return chapters.names().getOrDefault(paragraph.page(), named.words());
  }

  Citation page(Paragraph paragraph) {
    return cited(paragraph, "", "", "", Basis.PAGE);
  }

  Citation cited(Paragraph paragraph, String number, String heading, String item, Basis basis) {
    String chapter = chapter(paragraph);
    Basis rests = basis;
    if (basis == Basis.HEADING && heading.isEmpty()) {
      rests = chapter.isEmpty() ? Basis.PAGE : Basis.RUNNING_HEAD;
    }
    return new Citation(
        isIn(chapter, number) || contradict(chapter, number) ? "" : chapter,
        number,
        heading,
        item,
        paragraph.page(),
        printed.getOrDefault(paragraph.page(), ""),
        rests);
  }

  /**
   * Whether both are numbers of several parts whose first are alike and of which neither begins
   * with the other: one of the two is misprinted, or of another section, and the one at the heading
   * is the surer. A chapter that ends with zero ({@code 401.00}) holds all that begin as it does.
   */
  static boolean contradict(String chapter, String number) {
    List<Integer> one = decimal(chapter);
    List<Integer> other = decimal(number);
    int same = Math.min(one.size(), other.size());
    return same > 1
        && one.getFirst().equals(other.getFirst())
        && !one.subList(0, same).equals(other.subList(0, same))
        && one.getLast() != 0;
  }

  /** The parts of a number of several parts, in digits; none of any other. */
  private static List<Integer> decimal(String number) {
    return MarkReader.read(number)
        .filter(mark -> mark.shape() == Mark.Shape.COMPOUND && mark.length() >= number.length())
        .map(mark -> mark.readings().getFirst())
        .filter(reading -> reading.signs() == Mark.Signs.DIGITS)
        .map(Mark.Reading::parts)
        .orElse(List.of());
  }

  /** Whether a number says its chapter itself: 428.3 that of 428, or of 428.00. */
  private static boolean isIn(String chapter, String number) {
    String stem = chapter;
    while (stem.endsWith("0") && stem.lastIndexOf('.') > 0) {
      boolean zeros = stem.substring(stem.lastIndexOf('.') + 1).chars().allMatch(one -> one == '0');
      if (!zeros) {
        break;
      }
      stem = stem.substring(0, stem.lastIndexOf('.'));
    }
    return !stem.isEmpty() && number.startsWith(stem);
  }
}
