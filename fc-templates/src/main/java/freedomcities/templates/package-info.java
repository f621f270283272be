/**
 * From a gap report through a FreeMarker template to a draft. Begin with {@link
 * freedomcities.templates.Drafter}; {@link freedomcities.templates.DocumentKind} is the list of
 * documents.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.templates;

import org.jspecify.annotations.NullMarked;
