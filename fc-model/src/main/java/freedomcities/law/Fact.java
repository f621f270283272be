package freedomcities.law;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * One fact about the law.
 *
 * @param id unique in the data: {@code az/enacting-clause}
 * @param text the fact, or the words that the law fixes
 * @param citation where it stands
 * @param confidence how sure it is, by what was read
 * @param source what was read, and when
 * @param secondSource what agrees on the year; empty if nothing was found
 * @param asOf ISO date of the data
 * @param checkedTo ISO date up to which the source speaks; empty if that is not known
 */
public record Fact(
    String id,
    String text,
    String citation,
    Confidence confidence,
    String source,
    String secondSource,
    String asOf,
    String checkedTo) {
  /** All are needed. */
  public Fact {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(citation, "citation");
    requireNonNull(confidence, "confidence");
    requireNonNull(source, "source");
    requireNonNull(secondSource, "secondSource");
    requireNonNull(asOf, "asOf");
    requireNonNull(checkedTo, "checkedTo");
  }

  /**
   * A fact with one source, of which it is not known up to when it speaks.
   *
   * @param id stable
   * @param text what the law data say
   * @param citation where it stands
   * @param confidence how sure it is
   * @param source where it was read
   * @param asOf ISO date of the reading
   */
  public Fact(
      String id, String text, String citation, Confidence confidence, String source, String asOf) {
    this(id, text, citation, confidence, source, "", asOf, "");
  }

  /** The same fact with its text changed: a pattern that is filled. */
  Fact withText(UnaryOperator<String> change) {
    return new Fact(
        id, change.apply(text), citation, confidence, source, secondSource, asOf, checkedTo);
  }
}
