package freedomcities.cli.control.one;

import freedomcities.cli.control.two.KnowsOne;

/** Half of a cycle. */
public final class KnowsTwo {
  private final KnowsOne other = new KnowsOne();

  /** The other half. */
  public KnowsOne other() {
    return other;
  }
}
