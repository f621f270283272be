@NullMarked
package freedomcities.render.pdf.painting;

import org.jspecify.annotations.NullMarked;
