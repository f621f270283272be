/**
 * How a template builds a tree: {@link freedomcities.templates.internal.engine.Directives} are the
 * calls a template may make, {@link freedomcities.templates.internal.engine.TreeWriter} turns what
 * stands between them into text, {@link freedomcities.templates.internal.engine.OpenElement} holds
 * what is open. Only this package imports FreeMarker.
 */
@NullMarked
package freedomcities.templates.internal.engine;

import org.jspecify.annotations.NullMarked;
