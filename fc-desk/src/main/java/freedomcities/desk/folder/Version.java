package freedomcities.desk.folder;

import freedomcities.problems.Problem;
import freedomcities.towns.Town;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A town file as it was read.
 *
 * @param yaml its text
 * @param seen the hash of its bytes, which each form carries
 * @param changed when it was written
 * @param town what it says; empty if something in it can't be read
 * @param problems what can't be read in it, each with line and remedy
 */
public record Version(
    String yaml, String seen, Instant changed, Optional<Town> town, List<Problem> problems) {
  /** Keeps a copy of its list. */
  public Version {
    problems = List.copyOf(problems);
  }
}
