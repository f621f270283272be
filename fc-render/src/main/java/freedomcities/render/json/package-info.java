/** Gap reports as JSON, for other programs. Begin with {@link freedomcities.render.json.ReportJson}. */
@NullMarked
package freedomcities.render.json;

import org.jspecify.annotations.NullMarked;
