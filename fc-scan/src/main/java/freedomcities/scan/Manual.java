package freedomcities.scan;

import static java.util.Objects.requireNonNull;

import freedomcities.scan.outline.Outline;
import freedomcities.scan.source.ManualSource;

/**
 * A manual that was read. Immutable.
 *
 * @param source its text as the file has it, with what could not be read
 * @param outline its sections and blocks; offsets in them count letters of the source's text
 */
public record Manual(ManualSource source, Outline outline) {
  /** All are needed. */
  public Manual {
    requireNonNull(source, "source");
    requireNonNull(outline, "outline");
  }
}
