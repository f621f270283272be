/**
 * What a manual's text says of its own order. Begin with {@link
 * freedomcities.scan.outline.OutlineReader}: running heads go ({@code RunningHeads}), lines become
 * paragraphs ({@code Paragraphs}), numbers are trusted or not ({@code SectionNumbers}, {@code
 * ItemNumbers}), and a walk makes sections and blocks of them ({@code OutlineWalk}), each with a
 * {@link freedomcities.scan.outline.Citation} that says what it rests on. More than 25 files
 * because each of the things that a number is held against is a class of its own.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.scan.outline;

import org.jspecify.annotations.NullMarked;
