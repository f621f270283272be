package freedomcities.cli.drafting;

import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which names of files are spoken for within one run, and by what. Two towns of one name are no
 * file that is there already: overwriting would lose one of them.
 */
public final class TakenNames {
  private final Map<String, Location> taken = new HashMap<>();
  private final String remedy;

  private TakenNames(String remedy) {
    this.remedy = remedy;
  }

  /** Of places; all documents of one begin with its name. */
  public static TakenNames ofPlaces() {
    return new TakenNames("give each of the two an id, such as its county");
  }

  /** Of documents that are drawn again. */
  static TakenNames ofDocuments() {
    return new TakenNames("draw them one by one, each into a folder of its own with -o");
  }

  /**
   * Takes a name, unless another has it.
   *
   * @param name the name of a file, or how those of a place begin: {@code sampleton-city-az-…}
   * @param by what takes it
   * @return what is wrong with that; empty if nothing is
   */
  public Optional<Problem> take(String name, Location by) {
    Location other = taken.putIfAbsent(name, by);
    if (other == null) {
      return Optional.empty();
    }
    if (other.equals(by)) {
      return Optional.of(new Problem(by, "it is given twice", "give it once"));
    }
    return Optional.of(
        new Problem(
            by,
            "its files would have the names of those of "
                + (other.line() == 0 ? other.file() : "line " + other.line())
                + " ("
                + name
                + ")",
            remedy));
  }
}
