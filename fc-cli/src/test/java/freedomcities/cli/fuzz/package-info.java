/**
 * What a coverage-guided fuzzer calls: each class reads bytes that somebody else wrote, and throws
 * if anything else happens than a result or an {@link freedomcities.problems.InputException} with
 * problems. {@code tools/fuzz/run} runs them with Jazzer; a file it finds goes into {@code
 * src/test/resources/fuzz} and is read by {@link freedomcities.cli.fuzz.FuzzFindingsTest} ever
 * after. Another reader is another class here, and a line in that test.
 */
@NullMarked
package freedomcities.cli.fuzz;

import org.jspecify.annotations.NullMarked;
