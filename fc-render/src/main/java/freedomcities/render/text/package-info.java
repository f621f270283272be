/**
 * Plain text for e-mail and agenda systems. Begin with {@link
 * freedomcities.render.text.TextRenderer}.
 *
 * <p>Tables that can't stand as columns are told row by row; {@code TextBlocks} walks what is then
 * left, and {@code WrappedLines} breaks its lines.
 */
@NullMarked
package freedomcities.render.text;

import org.jspecify.annotations.NullMarked;
