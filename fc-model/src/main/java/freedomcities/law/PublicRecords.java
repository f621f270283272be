package freedomcities.law;

import static java.util.Objects.requireNonNull;

/**
 * A state's public-records law.
 *
 * @param law its name, with its citation: {@code Public Records Law}, {@code A.R.S. § 39-121}
 * @param firstResponse what it sets for a first answer, in a few words: {@code 5 business days};
 *     empty if not known
 * @param firstResponseConfidence how sure that is; not surer than the law itself
 * @param whoMayRequest the only ones who may ask, {@code residents of Alabama}; empty if anyone may
 */
public record PublicRecords(
    Fact law, String firstResponse, Confidence firstResponseConfidence, String whoMayRequest) {
  /** All are needed. */
  public PublicRecords {
    requireNonNull(law, "law");
    requireNonNull(firstResponse, "firstResponse");
    requireNonNull(firstResponseConfidence, "firstResponseConfidence");
    requireNonNull(whoMayRequest, "whoMayRequest");
  }
}
