/**
 * The structure tree, what a reader without eyes is given: {@code Tag} is an element as composing
 * makes it, with its {@code FormField} if it is one, {@code StructureTree} the elements in the
 * file, {@code ReadingOrder} the order of their words.
 */
@NullMarked
package freedomcities.render.pdf.structure;

import org.jspecify.annotations.NullMarked;
