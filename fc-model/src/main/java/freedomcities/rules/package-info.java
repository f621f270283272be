/**
 * The model rules as data. Begin with {@link freedomcities.rules.RuleSet#standard()}; a rule's
 * words are parsed once into words and placeholders, its operative elements say what a policy can
 * have, lack or contradict.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.rules;

import org.jspecify.annotations.NullMarked;
