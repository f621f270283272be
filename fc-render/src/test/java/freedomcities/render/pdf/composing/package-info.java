@NullMarked
package freedomcities.render.pdf.composing;

import org.jspecify.annotations.NullMarked;
