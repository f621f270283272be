/**
 * What stands between a present policy and the rules. Begin with {@link
 * freedomcities.gaps.GapCheck}; the {@link freedomcities.gaps.GapReport} is what every document of
 * a place is made from.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.gaps;

import org.jspecify.annotations.NullMarked;
