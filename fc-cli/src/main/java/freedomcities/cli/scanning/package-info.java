/**
 * The command {@code scan}. Begin with {@link freedomcities.cli.scanning.ScanCommand}; {@code
 * OutlineRun} reads the manuals and prints their outlines, {@code PageProgress} tells how far it
 * has come. Only {@code OutlineRun} and what it makes know {@code fc-scan}: no other command loads
 * its classes.
 */
@NullMarked
package freedomcities.cli.scanning;

import org.jspecify.annotations.NullMarked;
