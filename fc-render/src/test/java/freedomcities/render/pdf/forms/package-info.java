@NullMarked
package freedomcities.render.pdf.forms;

import org.jspecify.annotations.NullMarked;
