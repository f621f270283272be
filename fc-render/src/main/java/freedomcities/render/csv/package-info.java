/**
 * Comparisons as tables for spreadsheets. Begin with {@link
 * freedomcities.render.csv.ComparisonCsv}; {@code CsvWriter} quotes. What is compared, and how, is
 * decided before.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render.csv;

import org.jspecify.annotations.NullMarked;
