package freedomcities.templates.source;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much a template of one's own may do before it is stopped; {@code docs/templates.md} says what
 * no limit covers.
 *
 * @param nodes of the document tree that one template makes
 * @param characters that it writes
 * @param time that it takes
 * @since 0.1
 */
public record TemplateLimits(int nodes, int characters, Duration time) {
  /** 500,000 nodes, 20 million characters, 30 seconds: far more than any real document needs. */
  public static final TemplateLimits STANDARD =
      new TemplateLimits(500_000, 20_000_000, Duration.ofSeconds(30));

  /**
   * All are positive.
   *
   * @throws IllegalArgumentException if one isn't
   */
  public TemplateLimits {
    requireNonNull(time, "time");
    if (nodes <= 0 || characters <= 0 || !time.isPositive()) {
      throw new IllegalArgumentException(
          "limits must be positive: " + nodes + " nodes, " + characters + " characters, " + time);
    }
  }

  /**
   * {@return the same with another number of nodes}
   *
   * @param other of the tree of one document, positive
   */
  public TemplateLimits withNodes(int other) {
    return new TemplateLimits(other, characters, time);
  }

  /**
   * {@return the same with another number of characters}
   *
   * @param other of all that one template writes, positive
   */
  public TemplateLimits withCharacters(int other) {
    return new TemplateLimits(nodes, other, time);
  }

  /**
   * {@return the same with another time}
   *
   * @param other positive; time that passes, whatever the processor does meanwhile
   */
  public TemplateLimits withTime(Duration other) {
    return new TemplateLimits(nodes, characters, other);
  }
}
