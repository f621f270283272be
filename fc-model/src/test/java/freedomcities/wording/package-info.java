@NullMarked
package freedomcities.wording;

import org.jspecify.annotations.NullMarked;
