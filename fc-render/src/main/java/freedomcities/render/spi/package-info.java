/**
 * What a renderer is: it writes one format from a document tree and knows nothing else. Begin at
 * {@code Renderer}; one of your own is given to the front door's builder, or found by {@code
 * ServiceLoader}.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.spi;

import org.jspecify.annotations.NullMarked;
