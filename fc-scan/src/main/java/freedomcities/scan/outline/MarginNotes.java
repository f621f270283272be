package freedomcities.scan.outline;

import freedomcities.scan.source.SourceLine;
import freedomcities.scan.source.SourceLine.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds references in the margin, before the marks of items: {@code 2-5 A. Officers will}. They go
 * back and come again, as numbers of sections don't.
 */
final class MarginNotes {
  private static final int FEWEST = 3;
  private static final Pattern NOTE =
      Pattern.compile("(N/A|[0-9]{1,2}(-[0-9]{1,2})?)( (N/A|[0-9]{1,2}(-[0-9]{1,2})?))?");

  private MarginNotes() {}

  static List<Paragraph> takenFrom(List<Paragraph> paragraphs) {
    List<Integer> found = new ArrayList<>();
    boolean grows = true;
    List<Integer> last = List.of();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (inner(paragraph).isPresent()) {
        found.add(i);
        List<Integer> parts =
            MarkReader.parts(paragraph.words().substring(0, noteLength(paragraph)).strip());
        grows &= NumberedHeading.compare(last, parts) < 0;
        last = parts;
      }
    }
    if (found.size() < FEWEST || grows) {
      return paragraphs;
    }
    List<Paragraph> out = new ArrayList<>(paragraphs);
    for (int at : found) {
      Paragraph paragraph = paragraphs.get(at);
      inner(paragraph).ifPresent(mark -> out.set(at, without(paragraph, mark)));
    }
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
