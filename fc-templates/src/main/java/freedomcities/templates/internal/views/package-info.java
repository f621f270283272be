/**
 * What templates may see, by names and texts: nothing that can be called. A view is made from town,
 * gap report and law, and knows no template. More than 25 files because each part of a paper that
 * several share has a view of its own.
 */
@NullMarked
package freedomcities.templates.internal.views;

import org.jspecify.annotations.NullMarked;
