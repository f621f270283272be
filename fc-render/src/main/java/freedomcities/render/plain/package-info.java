/** What the formats of plain characters share: what stands before the text, and tables told row by row. */
@NullMarked
package freedomcities.render.plain;

import org.jspecify.annotations.NullMarked;
