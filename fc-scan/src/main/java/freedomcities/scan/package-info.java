/**
 * Reads policy manuals. Begin with {@link freedomcities.scan.ManualReader}, which makes a {@link
 * freedomcities.scan.Manual} of a file: its text ({@code scan.source}), and its sections, blocks
 * and sentences, each with the citation that is sure ({@code scan.outline}). What a passage means
 * for a rule is not decided here.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.scan;

import org.jspecify.annotations.NullMarked;
