/**
 * What is in force today, per agency and date: passages, answers, and the status of a rule that follows from them.
 */
@NullMarked
package freedomcities.policy;

import org.jspecify.annotations.NullMarked;
