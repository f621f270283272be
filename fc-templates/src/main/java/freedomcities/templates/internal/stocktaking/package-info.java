/**
 * Takes stock of a document that a template made: blanks, assumptions, parts, facts; and makes a
 * final of it. What is expected of a document, the document says itself.
 */
@NullMarked
package freedomcities.templates.internal.stocktaking;

import org.jspecify.annotations.NullMarked;
