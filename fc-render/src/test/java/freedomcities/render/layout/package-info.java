/** What layout must keep to, shown without any file format. */
@NullMarked
package freedomcities.render.layout;

import org.jspecify.annotations.NullMarked;
