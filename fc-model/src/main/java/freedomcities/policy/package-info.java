/**
 * What is in force today, per agency and date: passages and answers. Begin with {@link
 * freedomcities.policy.PresentPolicy}; {@link freedomcities.policy.Standing} derives the status of
 * a rule from what is on record.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.policy;

import org.jspecify.annotations.NullMarked;
