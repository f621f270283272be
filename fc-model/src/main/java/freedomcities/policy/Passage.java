package freedomcities.policy;

import java.util.List;

/**
 * Words in force today that bear on a rule.
 *
 * @param source the citation: {@code Police Department policy manual, section 3}
 * @param instrument what it stands in
 * @param text the words as they stand, one line to a paragraph: an empty line or the mark of an
 *     item begins one, every other line end that is given becomes a space
 * @param has ids of elements that the passage has
 * @param lacks ids of elements that it lacks, said expressly
 * @param contradicts ids of elements that it contradicts
 * @param strikes words that an amendment would strike
 */
public record Passage(
    String source,
    Instrument instrument,
    String text,
    List<String> has,
    List<String> lacks,
    List<String> contradicts,
    List<Strike> strikes) {
  /** Keeps copies of its lists. */
  public Passage {
    text = paragraphs(text);
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
    contradicts = List.copyOf(contradicts);
    strikes = List.copyOf(strikes);
  }

  /** Text without line ends is one paragraph, letter for letter. */
  private static String paragraphs(String text) {
    return text.lines().limit(2).count() > 1 ? QuotedParagraphs.ofLines(text) : text;
  }

  /** {@return the words, paragraph by paragraph} */
  public List<String> paragraphs() {
    return text.lines().toList();
  }

  /**
   * A passage of which no words stand in the way.
   *
   * @param source the citation: {@code Police Department policy manual, section 3}
   * @param instrument what it stands in
   * @param text the words as they stand, as in {@link Passage}
   * @param has ids of elements that the passage has
   * @param lacks ids of elements that it lacks, said expressly
   * @param contradicts ids of elements that it contradicts
   */
  public Passage(
      String source,
      Instrument instrument,
      String text,
      List<String> has,
      List<String> lacks,
      List<String> contradicts) {
    this(source, instrument, text, has, lacks, contradicts, List.of());
  }
}
