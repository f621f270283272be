/**
 * Word-level comparison of two texts. Begin with {@link freedomcities.words.Comparison}: what
 * stayed, what went and what came, marked as a person would read it. Beside it {@link
 * freedomcities.words.PastedText}: a text without the traces of the file that it was copied from.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.words;

import org.jspecify.annotations.NullMarked;
