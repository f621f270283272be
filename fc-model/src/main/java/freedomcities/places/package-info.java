/**
 * Who would adopt: kinds of government, jurisdictions and the style they go by. What a state fixes,
 * and the builder of a jurisdiction, which needs it, are in {@code freedomcities.law}.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.places;

import org.jspecify.annotations.NullMarked;
