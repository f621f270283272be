package freedomcities.scan;

import freedomcities.scan.outline.Outline;
import freedomcities.scan.source.ManualSource;

/**
 * A manual that was read. Immutable.
 *
 * @param source its text as the file has it, with what could not be read
 * @param outline its sections and blocks; offsets in them count letters of the source's text
 */
public record Manual(ManualSource source, Outline outline) {}
