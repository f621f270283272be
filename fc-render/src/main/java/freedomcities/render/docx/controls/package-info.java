/**
 * What is filled in: {@code ContentControls} writes blanks, fields and boxes as content controls,
 * {@code BlankBindings} the custom XML part that blanks are bound to and the building blocks that
 * empty ones show. The words around them are the body's.
 */
@NullMarked
package freedomcities.render.docx.controls;

import org.jspecify.annotations.NullMarked;
