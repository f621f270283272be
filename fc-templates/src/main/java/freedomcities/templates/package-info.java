/** From a gap report through a FreeMarker template to a draft. */
@NullMarked
package freedomcities.templates;

import org.jspecify.annotations.NullMarked;
