/**
 * The town file: {@link freedomcities.towns.TownReader} reads it, {@link freedomcities.towns.Town} is what it says.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.towns;

import org.jspecify.annotations.NullMarked;
