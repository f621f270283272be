/**
 * From a gap report through a FreeMarker template to a draft.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.templates;

import org.jspecify.annotations.NullMarked;
