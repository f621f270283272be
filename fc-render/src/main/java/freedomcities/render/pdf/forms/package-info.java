/**
 * What can be filled in: {@code AcroForm} is the tree of fields of a file, {@code Widgets} where
 * and how each shows on its page, {@code TickBox} what a box looks like, in a form and on paper.
 * Reading what was filled in is {@code freedomcities.render.forms}.
 */
@NullMarked
package freedomcities.render.pdf.forms;

import org.jspecify.annotations.NullMarked;
