/**
 * Comparisons as tables for spreadsheets. Begin with {@link freedomcities.render.csv.ComparisonCsv}.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.csv;

import org.jspecify.annotations.NullMarked;
