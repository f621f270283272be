/**
 * What the formats of plain characters share: what stands before the text, and tables told row by
 * row. How each breaks its lines and marks its headings is its own.
 */
@NullMarked
package freedomcities.render.plain;

import org.jspecify.annotations.NullMarked;
