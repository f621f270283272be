/**
 * A small layout engine that knows no file format: measure, break, place.
 *
 * <p>{@link freedomcities.render.layout.Piece}s go into {@link
 * freedomcities.render.layout.Typesetter}, which measures them with {@link
 * freedomcities.render.layout.FontMetrics} and breaks whole paragraphs into {@link
 * freedomcities.render.layout.TextLine}s; a {@link freedomcities.render.layout.Flow} stacks lines,
 * table rows and pictures as {@link freedomcities.render.layout.Strip}s, each saying how willingly
 * the page may end after it; the {@link freedomcities.render.layout.Paginator} places strips on
 * pages. Painting is another package's work.
 */
@NullMarked
package freedomcities.render.layout;

import org.jspecify.annotations.NullMarked;
