package freedomcities.gaps;

import freedomcities.gaps.Amendment.Means;
import freedomcities.policy.Passage;
import freedomcities.policy.Strike;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * A passage without the words that its record marks. All marked words go, for whatever element and
 * in whatever order they are marked; where two marks meet, both go.
 *
 * @param text what is left, with what takes the place of words
 * @param brought ids of the elements that the passage then has, by how they come in
 * @param left marks that can't be carried out: across words that give way to others already
 * @param fragments what is left and doesn't stand alone, told in a sentence each
 */
record StruckPassage(
    String text, Map<Means, Set<String>> brought, List<Strike> left, List<String> fragments) {
  private static final String CLOSING = ".,;:!?)]”’";
  private static final String OPENING = "([“‘";

  static StruckPassage of(Passage passage) {
    List<Mark> marks = new ArrayList<>();
    List<Strike> left = new ArrayList<>();
    for (Strike strike : passage.marks()) {
      strike.in(passage.text()).stream()
          .findFirst()
          .ifPresentOrElse(found -> marks.add(new Mark(strike, found)), () -> left.add(strike));
    }
    return of(passage.text(), marks, left);
  }

  /**
   * A text without words that were found in it.
   *
   * @param found in any order
   * @param lost marks that were not found
   */
  static StruckPassage of(String whole, List<Mark> found, List<Strike> lost) {
    List<Strike> left = new ArrayList<>(lost);
    if (found.isEmpty()) {
      return new StruckPassage(whole, Map.of(), left, List.of());
    }
    List<Mark> marks =
        found.stream().sorted(Comparator.comparingInt(mark -> mark.at().start())).toList();
    Map<Means, Set<String>> brought = new EnumMap<>(Means.class);
    int done = marks.getFirst().at().start();
    StringBuilder text = new StringBuilder(whole.substring(0, done));
    boolean reworded = false;
    List<Cut> cuts = new ArrayList<>();
    int struckFrom = done;
    for (Mark mark : marks) {
      Strike strike = mark.strike();
      boolean meets = mark.at().start() < done;
      boolean gone = strike.insert().isEmpty() && (!reworded || mark.at().end() <= done);
      if (meets && !gone) {
        left.add(strike);
        continue;
      }
      if (!meets) {
        String kept = whole.substring(done, mark.at().start());
        int at = join(text, kept);
        if (!reworded && done > struckFrom && at >= 0) {
          cuts.add(new Cut(at, whole.substring(struckFrom, done)));
        }
        struckFrom = mark.at().start();
        reworded = !strike.insert().isEmpty();
        if (reworded) {
          join(text, strike.insert().orElse(""));
        }
      }
      done = Math.max(done, mark.at().end());
      brought
          .computeIfAbsent(reworded ? Means.REWORDED : Means.STRUCK, means -> new HashSet<>())
          .addAll(strike.brings());
    }
    int at = join(text, whole.substring(done));
    if (!reworded && at >= 0) {
      cuts.add(new Cut(at, whole.substring(struckFrom, done)));
    }
    return new StruckPassage(
        Remainder.withoutBareNumbers(whole, text.toString()).stripTrailing(),
        brought,
        left,
        Remainder.fragments(text.toString(), cuts));
  }

  /**
   * Words that go with nothing in their place.
   *
   * @param at where they stood in what is left: behind what stands before them in their paragraph
   * @param words as they stood
   */
  record Cut(int at, String words) {}

  /** Words to strike, and where they stand. */
  record Mark(Strike strike, MatchResult at) {}

  /**
   * Goes on with a piece of a sentence: one space between words, none before a mark that closes,
   * and paragraphs stay apart. Where the piece then begins; where it begins a paragraph, the end of
   * the one before it, and -1 if there is none.
   */
  private static int join(StringBuilder text, String piece) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String after = piece.stripLeading();
    boolean begins = piece.substring(0, piece.length() - after.length()).contains("\n");
    boolean apart = begins || text.indexOf("\n", end) >= 0;
    boolean bare =
        end == 0
            || after.isEmpty()
            || CLOSING.indexOf(after.charAt(0)) >= 0
            || OPENING.indexOf(text.charAt(end - 1)) >= 0;
    // A comma before what is struck goes where a sentence or a clause ends there.
    if (end > 0
        && text.charAt(end - 1) == ','
        && !after.isEmpty()
        && ".;:".indexOf(after.charAt(0)) >= 0) {
      end--;
    }
    text.setLength(end);
    text.append(end == 0 ? "" : apart ? "\n" : bare ? "" : " ").append(after);
    return !begins ? text.length() - after.length() : end > 0 ? end : -1;
  }
}
