@NullMarked
package freedomcities.meetings;

import org.jspecify.annotations.NullMarked;
