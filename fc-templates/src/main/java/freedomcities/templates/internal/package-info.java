/**
 * How a template builds a tree: {@link freedomcities.templates.internal.Directives} are the calls a template may make,
 * {@link freedomcities.templates.internal.TreeWriter} turns what stands between them into text,
 * {@link freedomcities.templates.internal.Frame} holds what is open. Only this package imports FreeMarker.
 */
@NullMarked
package freedomcities.templates.internal;

import org.jspecify.annotations.NullMarked;
