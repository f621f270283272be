/** Comparisons as tables for spreadsheets. Begin with {@link freedomcities.render.csv.ComparisonCsv}. */
@NullMarked
package freedomcities.render.csv;

import org.jspecify.annotations.NullMarked;
