package freedomcities.cli.batch;

import freedomcities.problems.Location;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Places to draft for, one after another; only one at a time is held. */
public interface TownRows {
  /** What they are read from. */
  List<Path> files();

  /** How many there are. */
  int count();

  /**
   * Goes through all, in their order, for as long as {@code wanted} takes them.
   *
   * @throws IOException if they can no longer be read
   */
  void each(Consumer<Row> wanted) throws IOException;

  /**
   * One place.
   *
   * @param input what the row says, as a fingerprint: the same input gives the same documents
   * @param town reads it; throws an {@link freedomcities.problems.InputException} with all that is
   *     wrong
   */
  record Row(Location at, String input, Supplier<Town> town) {}
}
