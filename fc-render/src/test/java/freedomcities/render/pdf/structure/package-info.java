@NullMarked
package freedomcities.render.pdf.structure;

import org.jspecify.annotations.NullMarked;
