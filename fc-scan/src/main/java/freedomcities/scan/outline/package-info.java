/**
 * What a manual's text says of its own order. Begin with {@link
 * freedomcities.scan.outline.OutlineReader}: running heads go ({@code RunningHeads}), lines become
 * paragraphs ({@code Paragraphs}), contents are set apart ({@code ContentsLines}), numbers are
 * trusted or not ({@code SectionNumbers}, {@code ItemNumbers}), and what is left are {@link
 * freedomcities.scan.outline.Section}s and {@link freedomcities.scan.outline.Block}s, each with a
 * {@link freedomcities.scan.outline.Citation} that says what it rests on.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.scan.outline;

import org.jspecify.annotations.NullMarked;
