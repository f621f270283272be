/**
 * Gap reports as JSON, for other programs. Begin with {@link freedomcities.render.json.ReportJson}.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.json;

import org.jspecify.annotations.NullMarked;
