package freedomcities.templates.internal.views;

import freedomcities.gaps.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A comment that is read aloud in a given time. What it must say is short; where there is time left
 * it says more, the most important first, and it knows what it left out.
 *
 * @param minutes that it may take
 * @param about the rule that it is about; empty if about all of them
 * @param said the parts as they are said, each with the words that there was time for; those that
 *     have none are left away
 * @param leftOut the parts that are not said in full, in their order
 * @param words how many are spoken, the speaker's name and neighbourhood counted as {@link #NAMES}
 */
public record Speech(
    int minutes, Optional<Finding> about, List<Part> said, List<Part> leftOut, int words) {
  /** How many words a minute are read. */
  public static final int RATE = 130;

  /** How many words a speaker's name and neighbourhood take. */
  public static final int NAMES = 6;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern SPOKEN = Pattern.compile(".*[\\p{L}\\p{N}].*");

  public Speech {
    said = List.copyOf(said);
    leftOut = List.copyOf(leftOut);
  }

  /** What a part of a speech does. */
  public enum Role {
    ASKS,
    STANDS,
    /** Stands in the paragraph of the part before. */
    GOES_ON,
    EXPLAINS,
    CLOSES
  }

  /**
   * A part of a speech.
   *
   * @param brief what is said at least; may be empty
   * @param full what is said if there is time
   * @param omits what is told if it isn't said in full: words, or of an explanation the rule's id
   * @param rank the lower, the more it matters that it is said in full
   */
  public record Part(Role role, String brief, String full, String omits, int rank) {
    /** A part that is always said. */
    static Part fixed(Role role, String text) {
      return new Part(role, text, text, "", 0);
    }

    private int more() {
      return count(full) - count(brief);
    }

    private Part shortened() {
      return new Part(role, brief, brief, omits, rank);
    }
  }

  /**
   * What can be said in so many minutes, the parts in their order. Explanations end with the first
   * for which there is no time: a shorter one of a rule that matters less doesn't take its place.
   *
   * @param opening how many words are said before the first part, besides the names
   */
  public static Speech within(int minutes, int opening, Optional<Finding> about, List<Part> parts) {
    int words = opening + NAMES + parts.stream().mapToInt(part -> count(part.brief())).sum();
    List<Part> whole = new ArrayList<>();
    boolean full = false; // once an explanation had no room
    for (Part part : parts.stream().sorted(Comparator.comparingInt(Part::rank)).toList()) {
      boolean late = full && part.role() == Role.EXPLAINS;
      if (!late && words + part.more() <= minutes * RATE) {
        words += part.more();
        whole.add(part);
      } else {
        full |= part.role() == Role.EXPLAINS;
      }
    }
    List<Part> said =
        parts.stream()
            .map(part -> whole.contains(part) ? part : part.shortened())
            .filter(part -> !part.full().isEmpty())
            .toList();
    return new Speech(
        minutes, about, said, parts.stream().filter(part -> !whole.contains(part)).toList(), words);
  }

  /** The paragraphs of some roles. */
  public List<String> paragraphs(Role... roles) {
    List<String> out = new ArrayList<>();
    for (Part part : said) {
      if (!List.of(roles).contains(part.role())) {
        continue;
      }
      if (part.role() == Role.GOES_ON && !out.isEmpty()) {
        out.add(out.removeLast() + " " + part.full());
      } else {
        out.add(part.full());
      }
    }
    return List.copyOf(out);
  }

  /** How long it takes to read, in seconds, rounded up to five. */
  public int seconds() {
    return Math.ceilDiv(words * 60, RATE * 5) * 5;
  }

  /** How many words of a text are spoken; a dash or a sign by itself is none. */
  public static int count(String text) {
    return (int) SPACE.splitAsStream(text).filter(word -> SPOKEN.matcher(word).matches()).count();
  }
}
