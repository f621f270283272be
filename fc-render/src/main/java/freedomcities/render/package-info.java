/**
 * The front door, and what all renderers share. Begin with {@link
 * freedomcities.render.FreedomCities}: it reads a town, drafts, and writes a draft in a format;
 * {@code Letterhead} is a town's own. Below, a package for each format, none of which knows another
 * ({@code docx}, {@code pdf}, {@code html}, {@code text}, {@code markdown}, {@code akn}, {@code
 * csv}, {@code json}); {@code layout} breaks lines and pages, {@code xml} writes markup, {@code
 * origin} and {@code forms} read back what was written.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render;

import org.jspecify.annotations.NullMarked;
