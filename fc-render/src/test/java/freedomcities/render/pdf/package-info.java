/**
 * What a PDF must be: read back word for word, valid, the same bytes every time, every word inside
 * the margins.
 */
@NullMarked
package freedomcities.render.pdf;

import org.jspecify.annotations.NullMarked;
