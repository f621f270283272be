/**
 * What templates may see, by names and texts: nothing that can be called. A view is made from town,
 * gap report and law, and knows no template.
 */
@NullMarked
package freedomcities.templates.internal.views;

import org.jspecify.annotations.NullMarked;
