package freedomcities.law;

/**
 * One fact about the law.
 *
 * @param id unique in the data: {@code az/enacting-clause}
 * @param text the fact, or the words that the law fixes
 * @param citation where it stands
 * @param confidence how sure it is, by what was read
 * @param source what was read, and when
 * @param asOf ISO date of the data
 */
public record Fact(
    String id, String text, String citation, Confidence confidence, String source, String asOf) {}
