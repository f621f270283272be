/**
 * Reads what was filled in: {@link freedomcities.render.forms.FormReader} gives the fields of a PDF form by name. Knows
 * nothing of what the fields mean.
 */
@NullMarked
package freedomcities.render.forms;

import org.jspecify.annotations.NullMarked;
