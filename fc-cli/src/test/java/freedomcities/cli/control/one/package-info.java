/**
 * Made-up classes that break the rules of {@link freedomcities.cli.ArchitectureTest}, to show that
 * it finds them.
 */
@NullMarked
package freedomcities.cli.control.one;

import org.jspecify.annotations.NullMarked;
