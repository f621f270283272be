/**
 * Where a draft came from, to travel in the document and to be read back from it. Begin with {@link
 * freedomcities.render.origin.Source}, which {@link freedomcities.render.FreedomCities} drafts
 * from, and {@link freedomcities.render.origin.Origin#read}. What format a document has stays out;
 * so does drafting.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.origin;

import org.jspecify.annotations.NullMarked;
