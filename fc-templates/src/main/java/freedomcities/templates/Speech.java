package freedomcities.templates;

import freedomcities.gaps.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A comment that is read aloud in a given time. What it must say is short; where there is time left it says more, the most important
 * first, and it knows what it left out.
 *
 * @param minutes that it may take
 * @param paragraphs what is said after the speaker's name
 * @param leftOut what there was no time for
 * @param words how many are spoken, the speaker's name and neighbourhood counted as {@link #NAMES}
 * @param about the rule that it is about; empty if about all of them
 */
record Speech(int minutes, List<String> paragraphs, List<String> leftOut, int words, Optional<Finding> about) {
  /** How many words a minute are read. */
  static final int RATE = 130;

  /** How many words a speaker's name and neighbourhood take. */
  static final int NAMES = 6;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern SPOKEN = Pattern.compile(".*[\\p{L}\\p{N}].*");

  Speech {
    paragraphs = List.copyOf(paragraphs);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A part of a speech.
   *
   * @param brief what is said at least; may be empty
   * @param full what is said if there is time
   * @param name what it is called if it is left out
   * @param rank the lower, the more it matters that it is said in full
   */
  record Part(String brief, String full, String name, int rank) {
    /** A part that is always said. */
    static Part fixed(String text) {
      return new Part(text, text, "", 0);
    }

    private int more() {
      return count(full) - count(brief);
    }
  }

  /** The parts that can be said in these minutes, in their order. */
  static Speech within(int minutes, int opening, List<Part> parts, Optional<Finding> about) {
    int words = opening + NAMES + parts.stream().mapToInt(part -> count(part.brief())).sum();
    List<Part> whole = new ArrayList<>();
    for (Part part : parts.stream().sorted(Comparator.comparingInt(Part::rank)).toList()) {
      if (words + part.more() <= minutes * RATE) {
        words += part.more();
        whole.add(part);
      }
    }
    List<String> said = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Part part : parts) {
      boolean full = whole.contains(part);
      said.add(full ? part.full() : part.brief());
      if (!full) {
        leftOut.add(part.name());
      }
    }
    return new Speech(minutes, said.stream().filter(text -> !text.isEmpty()).toList(), leftOut, words, about);
  }

  /** How many words of a text are spoken; a dash or a sign by itself is none. */
  static int count(String text) {
    return (int) SPACE.splitAsStream(text).filter(word -> SPOKEN.matcher(word).matches()).count();
  }
}
