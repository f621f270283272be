@NullMarked
package freedomcities.render.forms;

import org.jspecify.annotations.NullMarked;
