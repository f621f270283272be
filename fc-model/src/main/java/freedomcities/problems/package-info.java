/**
 * Bad input, told all at once: {@link freedomcities.problems.Problem} is one finding with its place
 * and what would do, {@link freedomcities.problems.InputException} carries all of them. Imports no
 * other package of the project.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.problems;

import org.jspecify.annotations.NullMarked;
