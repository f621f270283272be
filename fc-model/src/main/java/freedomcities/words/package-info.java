/**
 * Word-level comparison of two texts.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.words;

import org.jspecify.annotations.NullMarked;
