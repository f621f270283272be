package freedomcities.scan.outline;

import freedomcities.scan.source.SourceLine;
import freedomcities.scan.source.SourceLine.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds references in the margin, before the marks of items: {@code 2-5 A. Officers will}. They go
 * back and come again, as numbers of sections don't, and not all are of one part, as those of items
 * are.
 */
final class MarginNotes {
  private static final int FEWEST = 3;
  private static final String NONE = "N/A", ONE = "(" + NONE + "|[0-9]{1,2}(-[0-9]{1,2})?)";
  private static final Pattern NOTE = Pattern.compile(ONE + "( " + ONE + ")?");

  private MarginNotes() {}

  static List<Paragraph> takenFrom(List<Paragraph> paragraphs) {
    Map<Integer, Mark> found = new LinkedHashMap<>();
    boolean grows = true;
    boolean sure = false;
    List<Integer> last = List.of();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<Mark> inner = inner(paragraph);
      if (inner.isPresent()) {
        found.put(i, inner.get());
        String note = paragraph.words().substring(0, noteLength(paragraph)).strip();
        List<Integer> parts = MarkReader.parts(note);
        grows &= NumberedHeading.compare(last, parts) < 0;
        sure |= note.indexOf('-') > 0 || note.contains(NONE);
        last = parts;
      }
    }
    if (found.size() < FEWEST || grows || !sure) {
      return paragraphs;
    }
    List<Paragraph> out = new ArrayList<>(paragraphs);
    found.forEach((at, mark) -> out.set(at, without(paragraphs.get(at), mark)));
    return out;
  }

  private static int noteLength(Paragraph paragraph) {
    return paragraph.first().gap() - paragraph.first().start();
  }

  /** The mark behind a note, if there is one. */
  private static Optional<Mark> inner(Paragraph paragraph) {
    int length = noteLength(paragraph);
    String words = paragraph.words();
    if (length <= 0
        || length >= words.length()
        || !NOTE.matcher(words.substring(0, length).strip()).matches()) {
      return Optional.empty();
    }
    return MarkReader.read(words.substring(length))
        .filter(Mark::isItem)
        .map(mark -> mark.after(length));
  }

  private static Paragraph without(Paragraph one, Mark mark) {
    SourceLine first = one.first();
    Place place = first.place();
    List<SourceLine> lines = new ArrayList<>(one.lines());
    lines.set(
        0,
        new SourceLine(
            first.kind(),
            first.start(),
            first.end(),
            first.start(),
            first.page(),
            first.level(),
            new Place(place.text(), place.text(), place.right(), place.base(), place.size()),
            first.bold()));
    return new Paragraph(
        List.copyOf(lines),
        one.text(),
        one.starts(),
        Optional.of(mark),
        one.bold(),
        one.apart(),
        one.contents());
  }
}
