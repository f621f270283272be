package freedomcities.problems;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with an input.
 *
 * @param location where
 * @param found what stands there, as a sentence without a full stop: {@code unknown key
 *     "goverment"}
 * @param remedy what would do: {@code did you mean "governing-body"?}; may be empty
 */
public record Problem(Location location, String found, String remedy) {
  /** All are needed. */
  public Problem {
    requireNonNull(location, "location");
    requireNonNull(found, "found");
    requireNonNull(remedy, "remedy");
  }

  /** {@code town.yaml:4:9: unknown key "goverment"; did you mean "governing-body"?} */
  @Override
  public String toString() {
    return location + ": " + found + (remedy.isEmpty() ? "" : "; " + remedy);
  }
}
