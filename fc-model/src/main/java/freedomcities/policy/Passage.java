package freedomcities.policy;

import java.util.List;

/**
 * Words in force today that bear on a rule.
 *
 * @param source the citation: {@code Police Department policy manual, section 3}
 * @param text the words as they stand
 * @param has ids of elements that the passage has
 * @param lacks ids of elements that it lacks, said expressly
 * @param contradicts ids of elements that it contradicts
 * @param strikes words that an amendment would strike
 */
public record Passage(
    String source, Instrument instrument, String text, List<String> has, List<String> lacks, List<String> contradicts,
    List<Strike> strikes) {
  public Passage {
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
    contradicts = List.copyOf(contradicts);
    strikes = List.copyOf(strikes);
  }

  /** A passage of which no words stand in the way. */
  public Passage(String source, Instrument instrument, String text, List<String> has, List<String> lacks,
      List<String> contradicts) {
    this(source, instrument, text, has, lacks, contradicts, List.of());
  }
}
