/**
 * The command {@code desk}: opens the desk of a folder, shows it in the browser, and stays until it
 * is closed. Begin with {@link freedomcities.cli.deskwork.DeskCommand}. What the pages do is in the
 * module of the desk, whose classes no other command loads.
 */
@NullMarked
package freedomcities.cli.deskwork;

import org.jspecify.annotations.NullMarked;
