package freedomcities.cli.control.two;

import freedomcities.cli.control.one.KnowsTwo;

/** Half of a cycle. */
public final class KnowsOne {
  /** The other half. */
  public KnowsTwo other() {
    return new KnowsTwo();
  }
}
