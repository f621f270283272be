/**
 * What documents say in one language, as data: strings by key, and how dates and lists are written.
 * A translation names beside each string the words that it translates, so that one left behind is
 * found.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.wording;

import org.jspecify.annotations.NullMarked;
