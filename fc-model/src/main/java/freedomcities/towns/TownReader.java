package freedomcities.towns;

import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;

/** Reads town files. Immutable; one reader serves many threads. */
public final class TownReader {
  private final RuleSet rules;

  public TownReader(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Reads a file.
   *
   * @throws freedomcities.problems.InputException with every problem, if the file is not a good town file
   * @throws IOException if it can't be read
   */
  public Town read(Path file) throws IOException {
    throw new IOException("in work" + file + rules);
  }

  /** Reads YAML text; {@code name} stands for the file in messages. */
  public Town read(String name, String yaml) {
    throw new IllegalStateException("in work" + name + yaml);
  }
}
