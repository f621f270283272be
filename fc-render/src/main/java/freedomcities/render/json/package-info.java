/**
 * Gap reports, what drafts still need, and problems as JSON, for other programs. Begin with {@link
 * freedomcities.render.json.ReportJson}. The one room that imports Jackson; the schemas stand in
 * {@code docs/schema}.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.json;

import org.jspecify.annotations.NullMarked;
