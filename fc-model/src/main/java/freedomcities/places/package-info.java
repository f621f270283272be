/**
 * Who would adopt: kinds of government, jurisdictions and the style they go by. Begin with
 * {@link freedomcities.places.Jurisdiction#builder}. What a state fixes is in {@code freedomcities.law}.
 */
@NullMarked
package freedomcities.places;

import org.jspecify.annotations.NullMarked;
