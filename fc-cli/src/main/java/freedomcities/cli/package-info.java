/**
 * The {@code freedom-cities} command: reads arguments, calls the front door, prints. Begin with
 * {@link freedomcities.cli.Main}; each command is a class of its name.
 */
@NullMarked
package freedomcities.cli;

import org.jspecify.annotations.NullMarked;
