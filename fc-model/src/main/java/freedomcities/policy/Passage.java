package freedomcities.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words in force today that bear on a rule.
 *
 * @param source the citation: {@code Police Department policy manual, section 3}
 * @param instrument what it stands in
 * @param text the words as they stand, one line to a paragraph: an empty line or the mark of an
 *     item begins one, every other line end that is given becomes a space
 * @param has ids of elements that the passage has, those of {@code stronger} among them
 * @param stronger ids of elements in which it goes further than the model, or has no exception at
 *     all where the model has one; it has them, and keeps them
 * @param lacks ids of elements that it lacks, said expressly
 * @param contradicts ids of elements that it contradicts
 * @param contradicting the words by which it contradicts them, as far as they are named
 * @param strikes words that an amendment would strike
 */
public record Passage(
    String source,
    Instrument instrument,
    String text,
    List<String> has,
    List<String> stronger,
    List<String> lacks,
    List<String> contradicts,
    List<Contradiction> contradicting,
    List<Strike> strikes) {
  /** Keeps copies of its lists. */
  public Passage {
    text = paragraphs(text);
    stronger = List.copyOf(stronger);
    has = Stream.concat(has.stream(), stronger.stream()).distinct().toList();
    contradicting = List.copyOf(contradicting);
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
   * Words that contradict an element.
   *
   * @param element its id
   * @param words of the passage, which has them once
   */
  public record Contradiction(String element, String words) {}

  /**
   * {@return all words that go if the passage stays: those marked to be struck, and those by which
   * it contradicts the rule}
   */
  public List<Strike> marks() {
    return Stream.concat(
            strikes.stream(),
            contradicting.stream().map(words -> new Strike(words.words(), "", List.of())))
        .toList();
  }

  /**
   * {@return whether the passage contradicts the rule as it is quoted: in an element for which no
   * words are named that would go} Without the words that are named a passage can stay.
   */
  public boolean contradictsAsQuoted() {
    Set<String> named = new HashSet<>();
    contradicting.forEach(words -> named.add(words.element()));
    strikes.forEach(strike -> named.addAll(strike.brings()));
    return !named.containsAll(contradicts);
  }

  /**
   * {@return this passage with other words marked}
   *
   * @param marks in place of {@link #strikes}
   */
  public Passage withStrikes(List<Strike> marks) {
    return new Passage(
        source, instrument, text, has, stronger, lacks, contradicts, contradicting, marks);
  }

  /**
   * A passage with words marked, of which it isn't said that it goes further than the model.
   *
   * @param source the citation: {@code Police Department policy manual, section 3}
   * @param instrument what it stands in
   * @param text the words as they stand, as in {@link Passage}
   * @param has ids of elements that the passage has
   * @param lacks ids of elements that it lacks, said expressly
   * @param contradicts ids of elements that it contradicts
   * @param strikes words that an amendment would strike
   */
  public Passage(
      String source,
      Instrument instrument,
      String text,
      List<String> has,
      List<String> lacks,
      List<String> contradicts,
      List<Strike> strikes) {
    this(source, instrument, text, has, List.of(), lacks, contradicts, List.of(), strikes);
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
