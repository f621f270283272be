package freedomcities.towns;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;

/** Reads town files. Immutable; one reader serves many threads. */
public final class TownReader {
  private final RuleSet rules;
  private final Law law;

  public TownReader(RuleSet rules, Law law) {
    this.rules = rules;
    this.law = law;
  }

  /**
   * Reads a file.
   *
   * @throws freedomcities.problems.InputException with every problem, if the file is not a good town file
   * @throws IOException if it can't be read
   */
  public Town read(Path file) throws IOException {
    throw new IOException("in work" + file + rules + law);
  }

  /** Reads YAML text; {@code name} stands for the file in messages. */
  public Town read(String name, String yaml) {
    throw new IllegalStateException("in work" + name + yaml);
  }
}
