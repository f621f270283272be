@NullMarked
package freedomcities.render.pdf.fonts;

import org.jspecify.annotations.NullMarked;
