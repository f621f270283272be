/**
 * Fonts of one's own for PDF files. Begin at {@code FontFamily}; how words are set with them stays
 * out, and so does what of them goes into a file.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.fonts;

import org.jspecify.annotations.NullMarked;
