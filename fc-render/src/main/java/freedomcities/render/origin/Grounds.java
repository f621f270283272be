package freedomcities.render.origin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a document rests on beside its source. Immutable.
 *
 * @param program the version of this program
 * @param rules the rule set with its version: {@code nine-rules 2026-11-20}
 * @param optionalRules ids of the rules in it that are drawn on request
 * @param law the date of the law data
 * @param conventions of the house, by key
 * @param aids what no document holds
 */
public record Grounds(
    String program,
    String rules,
    List<String> optionalRules,
    String law,
    Map<String, String> conventions,
    Set<Aid> aids) {
  /** Keeps copies; conventions in the order of their keys. */
  public Grounds {
    requireNonNull(program, "program");
    requireNonNull(rules, "rules");
    requireNonNull(law, "law");
    requireNonNull(conventions, "conventions");
    requireNonNull(aids, "aids");
    optionalRules = List.copyOf(requireNonNull(optionalRules, "optionalRules"));
    conventions = java.util.Collections.unmodifiableMap(new TreeMap<>(conventions));
    aids =
        java.util.Collections.unmodifiableSet(
            aids.isEmpty() ? EnumSet.noneOf(Aid.class) : EnumSet.copyOf(aids));
  }

  /** Something of one's own that a document was drawn with, and that has to be given again. */
  public enum Aid {
    /** A town's letterhead, for Word files. */
    LETTERHEAD("a letterhead"),
    /** Templates in place of the shipped ones. */
    TEMPLATES("templates of one’s own"),
    /** A folder of law data laid over the shipped ones. */
    LAW("law data of one’s own"),
    /** Fonts for PDF. */
    FONTS("fonts of one’s own"),
    /** Formats that this library doesn't ship, or ships otherwise. */
    RENDERERS("renderers of one’s own");

    private final String words;

    Aid(String words) {
      this.words = words;
    }

    /** {@return it as in a sentence: {@code a letterhead}} */
    public String words() {
      return words;
    }
  }

  /**
   * {@return what is other now than it was then, a sentence each without a full stop; empty if
   * nothing that is on record} An aid that was there then and is there now is told too, since it
   * may be another.
   *
   * @param now what the same document would rest on if it were drawn again
   */
  public List<String> changed(Grounds now) {
    requireNonNull(now, "now");
    List<String> changes = new ArrayList<>();
    if (!program.equals(now.program)) {
      changes.add("this program was version " + program + " and is version " + now.program);
    }
    if (!rules.equals(now.rules)) {
      changes.add("the rule set was " + rules + " and is " + now.rules);
    }
    if (!law.equals(now.law)) {
      changes.add("the law data were those of " + law + " and are those of " + now.law);
    }
    if (!conventions.equals(now.conventions)) {
      changes.add(
          "the conventions of the house were " + conventions + " and are " + now.conventions);
    }
    for (Aid aid : Aid.values()) {
      if (aids.contains(aid) && now.aids.contains(aid)) {
        changes.add(
            "it was drawn with "
                + aid.words
                + ", which no document holds: whether the same are given now can’t be told");
      } else if (aids.contains(aid)) {
        changes.add(
            "it was drawn with "
                + aid.words
                + ", which no document holds: give "
                + (aid == Aid.LETTERHEAD ? "it" : "them")
                + " again");
      } else if (now.aids.contains(aid)) {
        changes.add(
            "it was drawn without "
                + aid.words
                + ", and is now drawn with "
                + (aid == Aid.LETTERHEAD ? "one" : "them"));
      }
    }
    return List.copyOf(changes);
  }
}
