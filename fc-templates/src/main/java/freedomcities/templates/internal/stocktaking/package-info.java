/**
 * Takes stock of a document that a template made: blanks, assumptions, parts, facts; and makes a final of it.
 */
@NullMarked
package freedomcities.templates.internal.stocktaking;

import org.jspecify.annotations.NullMarked;
