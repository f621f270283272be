/**
 * Reads what was filled in: {@link freedomcities.render.forms.FormReader} gives the fields of a PDF
 * form by name. Knows nothing of what the fields mean.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.forms;

import org.jspecify.annotations.NullMarked;
