/**
 * What can be looked up, a command for each: the model rules, the states and what their law says
 * ({@link freedomcities.cli.lookup.StatePage}), the documents and formats, the words used, and the
 * templates, which can be taken away to be changed. Each reads shipped data, or a folder that takes
 * its place, and prints; none reads a town file.
 */
@NullMarked
package freedomcities.cli.lookup;

import org.jspecify.annotations.NullMarked;
