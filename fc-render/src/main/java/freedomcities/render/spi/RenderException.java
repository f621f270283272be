package freedomcities.render.spi;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;

/**
 * A document holds what a format can't say: a character without a glyph, a node that has no
 * counterpart.
 */
public final class RenderException extends InputException {
  private static final long serialVersionUID = 1L;

  /**
   * One problem, in the document as a whole, without a remedy.
   *
   * @param message what can't be said, and why, as a sentence without a full stop
   */
  public RenderException(String message) {
    super(message, List.of(new Problem(new Location("document", 0, 0), message, "")));
  }
}
