package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words in force today that bear on a rule. Elements are named by their ids, each on one side only.
 *
 * <pre>
 * Passage passage = Passage.of("Police Department policy manual, section 3", Instrument.MANUAL, words)
 *     .has("judicial-warrant").lacks("prolonging").build();
 * </pre>
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
  /**
   * Keeps copies of its lists.
   *
   * @throws IllegalArgumentException if source or text is blank, an id is blank, an element is on
   *     two sides, or words are given for one that isn't contradicted
   */
  public Passage {
    PolicyValues.words(source, "source");
    requireNonNull(instrument, "instrument");
    text = QuotedParagraphs.of(PolicyValues.words(text, "text"));
    stronger = PolicyValues.ids(stronger, "stronger");
    has =
        Stream.concat(PolicyValues.ids(has, "has").stream(), stronger.stream()).distinct().toList();
    lacks = PolicyValues.ids(lacks, "lacks");
    contradicts = PolicyValues.ids(contradicts, "contradicts");
    contradicting = List.copyOf(requireNonNull(contradicting, "contradicting"));
    strikes = List.copyOf(requireNonNull(strikes, "strikes"));
    Set<String> sides = new HashSet<>();
    Stream.of(has, lacks, contradicts)
        .flatMap(List::stream)
        .filter(element -> !sides.add(element))
        .findFirst()
        .ifPresent(
            element -> {
              throw new IllegalArgumentException(
                  "a passage is said to have, to lack or to contradict " + element + " twice over");
            });
    for (Contradiction words : contradicting) {
      if (!contradicts.contains(words.element())) {
        throw new IllegalArgumentException(
            "words contradict "
                + words.element()
                + ", which the passage is not said to contradict");
      }
    }
  }

  /**
   * {@return what builds a passage; it bears on no element until it is told}
   *
   * @param source the citation: {@code Police Department policy manual, section 3}
   * @param instrument what it stands in
   * @param text the words as they stand, as in {@link Passage}
   */
  public static Builder of(String source, Instrument instrument, String text) {
    return new Builder(
        requireNonNull(source, "source"),
        requireNonNull(instrument, "instrument"),
        requireNonNull(text, "text"));
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
  public record Contradiction(String element, String words) {
    /**
     * Both are needed.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Contradiction {
      PolicyValues.words(element, "element");
      PolicyValues.words(words, "words");
    }
  }

  /** Builds a passage. For one thread; what it is told adds to what it was told before. */
  public static final class Builder {
    private final String source;
    private final Instrument instrument;
    private final String text;
    private final List<String> has = new ArrayList<>();
    private final List<String> stronger = new ArrayList<>();
    private final List<String> lacks = new ArrayList<>();
    private final List<String> contradicts = new ArrayList<>();
    private final List<Contradiction> contradicting = new ArrayList<>();
    private final List<Strike> strikes = new ArrayList<>();

    private Builder(String source, Instrument instrument, String text) {
      this.source = source;
      this.instrument = instrument;
      this.text = text;
    }

    /**
     * Elements that the passage has.
     *
     * @param elements their ids; none by default
     * @return this builder
     */
    public Builder has(String... elements) {
      has.addAll(PolicyValues.ids(elements, "elements"));
      return this;
    }

    /**
     * Elements that it has, and in which it goes further than the model.
     *
     * @param elements their ids; none by default
     * @return this builder
     */
    public Builder stronger(String... elements) {
      stronger.addAll(PolicyValues.ids(elements, "elements"));
      return this;
    }

    /**
     * Elements that it lacks, said expressly.
     *
     * @param elements their ids; none by default
     * @return this builder
     */
    public Builder lacks(String... elements) {
      lacks.addAll(PolicyValues.ids(elements, "elements"));
      return this;
    }

    /**
     * Elements that it contradicts as a whole.
     *
     * @param elements their ids; none by default
     * @return this builder
     */
    public Builder contradicts(String... elements) {
      contradicts.addAll(PolicyValues.ids(elements, "elements"));
      return this;
    }

    /**
     * Words by which it contradicts an element; without them it can stay.
     *
     * @param element its id
     * @param words of the passage, which has them once
     * @return this builder
     */
    public Builder contradictsBy(String element, String words) {
      contradicting.add(new Contradiction(element, words));
      if (!contradicts.contains(element)) {
        contradicts.add(element);
      }
      return this;
    }

    /**
     * Words that an amendment would strike.
     *
     * @param some with the elements that each brings; none by default
     * @return this builder
     */
    public Builder strike(Strike... some) {
      strikes.addAll(List.of(requireNonNull(some, "some")));
      return this;
    }

    /**
     * {@return the passage}
     *
     * @throws IllegalArgumentException as the constructor of {@link Passage}
     */
    public Passage build() {
      return new Passage(
          source, instrument, text, has, stronger, lacks, contradicts, contradicting, strikes);
    }
  }

  /**
   * {@return all words that go if the passage stays: those marked to be struck, and those by which
   * it contradicts the rule}
   */
  public List<Strike> marks() {
    return Stream.concat(
            strikes.stream(), contradicting.stream().map(words -> Strike.of(words.words())))
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
    requireNonNull(marks, "marks");
    return new Passage(
        source, instrument, text, has, stronger, lacks, contradicts, contradicting, marks);
  }

  /** {@code Police Department policy manual, section 3 (manual): No officer shall ask …} */
  @Override
  public String toString() {
    return source + " (" + instrument.words() + "): " + PolicyValues.shortened(text);
  }
}
