/**
 * The town file: {@link freedomcities.towns.TownReader} reads it, {@link freedomcities.towns.Town}
 * is what it says. What its keys may be stands in one table, from which the published schema is
 * made.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.towns;

import org.jspecify.annotations.NullMarked;
