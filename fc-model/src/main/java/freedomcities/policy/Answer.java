package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an official said when asked.
 *
 * <pre>
 * Answer answer = Answer.of("Chief of Police", Position.SUPPORTS).when(day).words("We do that.").build();
 * </pre>
 *
 * @param who by title, with or without a name: {@code Chief of Police}
 * @param when the day of the answer; empty if not given
 * @param position where the official stands on adopting the rule
 * @param words what was said; empty if nobody wrote it down
 * @param promise what the official said would be done, in the words of who wrote it down; empty if
 *     nothing was promised
 * @param by the day by which that would be done; empty if none was named
 */
public record Answer(
    String who,
    Optional<LocalDate> when,
    Position position,
    Optional<String> words,
    Optional<String> promise,
    Optional<LocalDate> by) {
  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if words are blank, or there is a day by which and no promise
   */
  public Answer {
    PolicyValues.words(who, "who");
    requireNonNull(when, "when");
    requireNonNull(position, "position");
    PolicyValues.optional(words, "words");
    PolicyValues.optional(promise, "promise");
    if (requireNonNull(by, "by").isPresent() && promise.isEmpty()) {
      throw new IllegalArgumentException("a day by which, and nothing promised");
    }
  }

  /**
   * {@return what builds an answer}
   *
   * @param who by title, with or without a name: {@code Chief of Police}
   * @param position where the official stands on adopting the rule
   */
  public static Builder of(String who, Position position) {
    return new Builder(requireNonNull(who, "who"), requireNonNull(position, "position"));
  }

  /** Builds an answer. For one thread; each method takes null for what is not known. */
  public static final class Builder {
    private final String who;
    private final Position position;
    private @Nullable LocalDate when;
    private @Nullable String words;
    private @Nullable String promise;
    private @Nullable LocalDate by;

    private Builder(String who, Position position) {
      this.who = who;
      this.position = position;
    }

    /**
     * The day of the answer.
     *
     * @param day null, as by default, if it is not known
     * @return this builder
     */
    public Builder when(@Nullable LocalDate day) {
      when = day;
      return this;
    }

    /**
     * What was said.
     *
     * @param said null or blank, as by default, if nobody wrote it down
     * @return this builder
     */
    public Builder words(@Nullable String said) {
      words = said;
      return this;
    }

    /**
     * What the official said would be done.
     *
     * @param promised null or blank, as by default, if nothing was promised
     * @return this builder
     */
    public Builder promise(@Nullable String promised) {
      promise = promised;
      return this;
    }

    /**
     * The day by which that would be done.
     *
     * @param day null, as by default, if none was named
     * @return this builder
     */
    public Builder by(@Nullable LocalDate day) {
      by = day;
      return this;
    }

    /**
     * {@return the answer}
     *
     * @throws IllegalArgumentException as the constructor of {@link Answer}
     */
    public Answer build() {
      return new Answer(
          who,
          Optional.ofNullable(when),
          position,
          given(words),
          given(promise),
          Optional.ofNullable(by));
    }

    private static Optional<String> given(@Nullable String words) {
      return Optional.ofNullable(words).filter(some -> !some.isBlank());
    }
  }

  /** Where the official stands on adopting the rule. */
  public enum Position {
    /** For it. */
    SUPPORTS("supports"),
    /** Against it. */
    OPPOSES("opposes"),
    /** Neither, so far. */
    UNDECIDED("undecided"),
    /** Was asked and did not say. */
    NO_ANSWER("no answer");

    private final String words;

    Position(String words) {
      this.words = words;
    }

    /**
     * The words for it in documents.
     *
     * @return {@code no answer}
     */
    public String words() {
      return words;
    }

    /**
     * The word for it in town files and JSON.
     *
     * @return {@code no-answer}
     */
    public String key() {
      return words.replace(' ', '-');
    }
  }
}
