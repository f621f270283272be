/**
 * What a draft still needs from a person, and what settles it. Begin with {@link
 * freedomcities.templates.completeness.Completeness}; a {@code Remedy} says who settles a point,
 * and where.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.templates.completeness;

import org.jspecify.annotations.NullMarked;
