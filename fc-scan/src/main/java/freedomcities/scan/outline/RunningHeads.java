package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import freedomcities.scan.source.SourcePage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lines at the top and bottom of pages that come again on other pages, at the same height
 * and with the same words but for the number of the page. A heading that looks alike but for its
 * number ({@code 300.1 PURPOSE}, {@code 302.1 PURPOSE}) is none of them: its number doesn't count
 * pages.
 */
final class RunningHeads {
  /** How many lines from the edge of a page are looked at. */
  private static final int AT_TOP = 10, AT_FOOT = 6;

  static final float SAME_HEIGHT = 8;
  private static final int LONGEST = 160;
  private static final int FEW_PAGES = 5;

  /** The first line of a page, the last and the one before it. */
  private static final int NAMED_EDGES = 3;

  private final ManualSource source;

  /** The lines of each page, from top to bottom, by their place among the lines of the source. */
  private final Map<Integer, List<Integer>> pages = new HashMap<>();

  private final BitSet running = new BitSet();

  /** A place at an edge of a page where a line stands that may be running. */
  private record Place(int line, int page, float base, List<Integer> numbers) {}

  /** A line that names the order of its page, by a number alone or else with none here. */
  private record Named(int line, String number) {}

  private RunningHeads(ManualSource source) {
    this.source = source;
  }

  /** The lines of a source that are heads and feet. */
  static BitSet of(ManualSource source) {
    RunningHeads heads = new RunningHeads(source);
    if (source.pages().size() > 1) {
      heads.find();
    }
    return heads.running;
  }

  private void find() {
    List<SourceLine> lines = source.lines();
    for (int i = 0; i < lines.size(); i++) {
      pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>()).add(i);
    }
    pages
        .values()
        .forEach(on -> on.sort(Comparator.comparingDouble(line -> lines.get(line).place().base())));
    Map<String, List<Place>> alike = new HashMap<>();
    pages.forEach((page, on) -> edges(on).forEach(line -> gather(alike, line, page)));
    List<List<Integer>> found = new ArrayList<>();
    alike.forEach((words, places) -> found.add(comingAgain(words, places)));
    found.forEach(same -> same.forEach(running::set));
    RepeatedText repeated = new RepeatedText(source, pages, (BitSet) running.clone());
    found.stream()
        .filter(same -> !same.isEmpty() && repeated.isText(same))
        .forEach(same -> same.forEach(running::clear));
    named();
    fromEdgeInward();
  }

  private static List<Integer> edges(List<Integer> on) {
    Set<Integer> edges = new HashSet<>(on.subList(0, Math.min(AT_TOP, on.size())));
    edges.addAll(on.subList(Math.max(0, on.size() - AT_FOOT), on.size()));
    return List.copyOf(edges);
  }

  /** Under its words, and under its words with each of its numbers left open. */
  private void gather(Map<String, List<Place>> alike, int line, int page) {
    String words = source.text(source.lines().get(line)).strip();
    if (words.length() > LONGEST || words.endsWith(":") && words.indexOf(' ') > 0) {
      return;
    }
    float base = source.lines().get(line).place().base();
    List<int[]> numbers = NumbersInText.of(words);
    Place place =
        new Place(
            line, page, base, numbers.stream().map(at -> NumbersInText.value(words, at)).toList());
    alike.computeIfAbsent(words, key -> new ArrayList<>()).add(place);
    int title = titleAfterNumber(words);
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i)[0] < title) {
        continue;
      }
      String open =
          i
              + "#"
              + words.substring(0, numbers.get(i)[0])
              + "#"
              + words.substring(numbers.get(i)[1]);
      alike.computeIfAbsent(open, key -> new ArrayList<>()).add(place);
    }
  }

  /**
   * Where the words after the number of a section begin ({@code 300.1 PURPOSE}); 0 if there are
   * none. Such a number may happen to grow as pages do.
   */
  private static int titleAfterNumber(String words) {
    return MarkReader.read(words)
        .filter(mark -> mark.shape() == Mark.Shape.COMPOUND && mark.length() < words.length())
        .map(Mark::length)
        .orElse(0);
  }

  /** The lines among these places that come again on pages near them. */
  private List<Integer> comingAgain(String words, List<Place> places) {
    int few = source.pages().size() <= FEW_PAGES ? 2 : 3;
    if (places.size() < few) {
      return List.of();
    }
    places.sort(Comparator.comparingInt(Place::page));
    int hash = words.indexOf('#');
    boolean counts = hash == 1 && Character.isDigit(words.charAt(0));
    if (counts && !countsPages(places, words.charAt(0) - '0')) {
      return List.of();
    }
    List<Integer> again = new ArrayList<>();
    // The same words at the same height, on pages that are near each other.
    for (int i = 0; i < places.size(); i++) {
      int near = 0;
      for (int j = Math.max(0, i - 4); j < Math.min(places.size(), i + 5); j++) {
        Place one = places.get(i);
        Place other = places.get(j);
        if (one.page() != other.page()
            && Math.abs(one.page() - other.page()) <= 4
            && Math.abs(one.base() - other.base()) <= SAME_HEIGHT) {
          near++;
        }
      }
      if (near >= few - 1 || near >= 1 && places.size() >= 2 * few) {
        again.add(places.get(i).line());
      }
    }
    return again;
  }

  /**
   * Heads that name the order or policy of the page ({@code Policy 302}), which may have one page
   * only: the same line at an edge of half of all pages or more, at one height and alike but for
   * numbers. At a foot a number of several parts will do ({@code G08-05 Force Review Panel}) if
   * most come again: those of paragraphs don't.
   */
  private void named() {
    for (int edge = 0; edge < NAMED_EDGES; edge++) {
      int fromFoot = edge;
      Map<String, List<Named>> alike = new HashMap<>();
      pages.forEach(
          (page, on) -> {
            int line = on.get(fromFoot == 0 ? 0 : Math.max(0, on.size() - fromFoot));
            String words = source.text(source.lines().get(line)).strip();
            Optional<Mark> mark = MarkReader.read(words);
            boolean name = mark.filter(one -> one.shape() == Mark.Shape.NAMED).isPresent();
            boolean number = mark.filter(one -> one.shape() == Mark.Shape.COMPOUND).isPresent();
            if (words.length() <= LONGEST && (name || number && fromFoot > 0)) {
              int height = Math.round(source.lines().get(line).place().base() / 3);
              alike
                  .computeIfAbsent(
                      height + (name ? words.replaceAll("[0-9]+", "#") : ""),
                      key -> new ArrayList<>())
                  .add(new Named(line, name ? "" : Chapters.withoutPage(mark.get().core())));
            }
          });
      alike.values().stream()
          .filter(this::isOften)
          .forEach(places -> places.forEach(place -> running.set(place.line())));
    }
  }

  /** On half of the pages; no more than half of the numbers differ, so that it is no single one. */
  private boolean isOften(List<Named> places) {
    long numbers = places.stream().map(Named::number).distinct().count();
    return places.size() * 2 >= pages.size() && numbers * 2 <= places.size();
  }

  /** Whether a number grows as pages do, from most of these places to the next. */
  private static boolean countsPages(List<Place> places, int which) {
    int steps = 0;
    for (int i = 1; i < places.size(); i++) {
      Place one = places.get(i - 1);
      Place other = places.get(i);
      if (which < one.numbers().size()
          && which < other.numbers().size()
          && other.numbers().get(which) - one.numbers().get(which) == other.page() - one.page()
          && other.page() > one.page()) {
        steps++;
      }
    }
    return steps * 2 >= places.size() - 1 && steps > 0;
  }

  /**
   * Only what stands at the edge, or between the edge and a line that does, is running; a line of
   * the text that comes again further in is not.
   */
  private void fromEdgeInward() {
    BitSet kept = new BitSet();
    pages.forEach(
        (page, on) -> {
          SourcePage paper = source.pages().get(page - 1);
          inward(on, kept, AT_TOP, 0.3f * paper.height(), true);
          List<Integer> up = new ArrayList<>(on);
          java.util.Collections.reverse(up);
          inward(up, kept, AT_FOOT, 0.78f * paper.height(), false);
        });
    running.clear();
    running.or(kept);
  }

  private void inward(List<Integer> on, BitSet kept, int most, float edge, boolean top) {
    int last = -1;
    for (int i = 0; i < Math.min(most, on.size()); i++) {
      float base = source.lines().get(on.get(i)).place().base();
      boolean near =
          source.format() != freedomcities.scan.source.Format.PDF
              || (top ? base <= edge : base >= edge);
      if (running.get(on.get(i)) && near && i - last <= 2) {
        last = i;
      }
    }
    for (int i = 0; i <= last; i++) {
      int line = on.get(i);
      if (running.get(line) || isBeside(line, on, last)) {
        kept.set(line);
      }
    }
  }

  /** Whether it stands on one line with a running one: the changing half of a head. */
  private boolean isBeside(int line, List<Integer> on, int last) {
    float base = source.lines().get(line).place().base();
    for (int i = 0; i <= last; i++) {
      if (running.get(on.get(i))
          && Math.abs(source.lines().get(on.get(i)).place().base() - base) < 2) {
        return true;
      }
    }
    return false;
  }
}
