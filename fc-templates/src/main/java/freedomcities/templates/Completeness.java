package freedomcities.templates;

import freedomcities.law.Fact;
import freedomcities.law.Notice;
import java.util.List;

/**
 * What a draft still needs from a person.
 *
 * @param blanks what is left to fill, in reading order, each once
 * @param assumptions what was taken for granted
 * @param unverified legal facts shown whose confidence is less than verified
 * @param notices what counsel must look at
 */
public record Completeness(
    List<Blank> blanks, List<Assumption> assumptions, List<Fact> unverified, List<Notice> notices) {
  public Completeness {
    blanks = List.copyOf(blanks);
    assumptions = List.copyOf(assumptions);
    unverified = List.copyOf(unverified);
    notices = List.copyOf(notices);
  }

  /**
   * A blank.
   *
   * @param key {@code ordinance-number}
   * @param prompt what goes in
   * @param settledBy the key of the town file that fills it, {@code documents.ordinance.number}; empty if a pen does
   */
  public record Blank(String key, String prompt, String settledBy) {
    /** Whether it is filled when the instrument is executed: number, dates, votes, signatures. */
    public boolean execution() {
      return settledBy.isEmpty() || settledBy.startsWith("documents.");
    }
  }

  /** A default that was taken; {@code key} is the town file's key that settles it. */
  public record Assumption(String key, String value, String from) {}
}
