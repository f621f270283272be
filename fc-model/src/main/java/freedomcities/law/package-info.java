/**
 * Facts about the law as data with citation, confidence and as-of date: state profiles now, notices to come. Begin with
 * {@link freedomcities.law.Law#standard()}.
 */
@NullMarked
package freedomcities.law;

import org.jspecify.annotations.NullMarked;
