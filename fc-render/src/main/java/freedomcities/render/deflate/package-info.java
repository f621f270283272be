/**
 * Compression as ZIP and PDF files share it: {@code Deflation}, at one level, so that the same
 * input has the same bytes. What is compressed is the formats' own.
 */
@NullMarked
package freedomcities.render.deflate;

import org.jspecify.annotations.NullMarked;
