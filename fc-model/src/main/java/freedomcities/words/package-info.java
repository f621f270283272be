/**
 * Word-level comparison of two texts.
 */
@NullMarked
package freedomcities.words;

import org.jspecify.annotations.NullMarked;
