/** Compression as ZIP and PDF files share it. */
@NullMarked
package freedomcities.render.deflate;

import org.jspecify.annotations.NullMarked;
