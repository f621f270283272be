/**
 * Web pages. Begin with {@link freedomcities.render.html.HtmlRenderer}.
 *
 * <p>{@code PageWriter} writes what stands around the text, {@code BlockWriter} and {@code
 * InlineWriter} the text, all through {@code Html}, which escapes. The style sheet is {@code
 * page.css}, a file beside the classes, and goes into each page.
 */
@NullMarked
package freedomcities.render.html;

import org.jspecify.annotations.NullMarked;
