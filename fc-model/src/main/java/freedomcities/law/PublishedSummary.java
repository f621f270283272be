package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a measure is published for some kinds of government, and whether a summary may stand in its
 * place.
 *
 * @param fact in a sentence or two, with its citation
 * @param kinds that it is for; empty if for all
 * @param form the shortest form in which the measure may be published
 * @param stages at which it is published, in their order
 * @param votes whether the names of the members who voted for and against it are published
 * @param mailed whether the summary says that the full text is mailed to whoever asks for it
 * @param statement that the summary must carry, with slots for names; empty if none
 * @param preparedBy whom the law names to prepare the summary; empty if nobody
 */
public record PublishedSummary(
    Fact fact,
    List<Kind> kinds,
    Form form,
    List<Stage> stages,
    boolean votes,
    boolean mailed,
    String statement,
    Optional<Preparer> preparedBy) {
  /** Keeps copies of its lists. */
  public PublishedSummary {
    requireNonNull(fact, "fact");
    requireNonNull(form, "form");
    requireNonNull(statement, "statement");
    requireNonNull(preparedBy, "preparedBy");
    kinds = List.copyOf(requireNonNull(kinds, "kinds"));
    stages = List.copyOf(requireNonNull(stages, "stages"));
  }

  /** What is published. */
  public enum Form {
    /** The measure, word for word. */
    FULL_TEXT,
    /** A summary of it. */
    SUMMARY,
    /** Its title alone. */
    TITLE
  }

  /** Before the measure is adopted, or after. */
  public enum Stage {
    /** Before it is adopted. */
    BEFORE,
    /** After it was adopted. */
    AFTER
  }

  /** Who prepares a summary: an officer of the place, or an official whom the body designates. */
  public enum Preparer {
    /** The attorney of the place. */
    ATTORNEY,
    /** Its clerk. */
    CLERK,
    /** An official whom the body designates. */
    DESIGNATED
  }

  /**
   * {@return the words that the summary must carry for a place}
   *
   * @param place whose names fill the slots
   */
  public String statementFor(Jurisdiction place) {
    requireNonNull(place, "place");
    return PlacePatterns.fill(statement, place);
  }

  /** As data files write it: {@code full-text}. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> keys(Enum<?>[] values) {
    return Arrays.stream(values).map(PublishedSummary::key).toList();
  }

  static <E extends Enum<E>> Optional<E> of(String key, E[] values) {
    return Arrays.stream(values).filter(value -> key(value).equals(key)).findFirst();
  }

  /** What holds for a kind: what names it, else what is for all. */
  static Optional<PublishedSummary> of(Kind kind, List<PublishedSummary> all) {
    return all.stream()
        .filter(one -> one.kinds().contains(kind))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.kinds().isEmpty()).findFirst());
  }
}
