/**
 * What the command lines of several commands have in common. Options: {@link freedomcities.cli.arguments.TownFiles},
 * {@link freedomcities.cli.arguments.SetOption}, {@link freedomcities.cli.arguments.LawOption}. What is wrong with a line, and what was meant:
 * {@link freedomcities.cli.arguments.Wrong}, {@link freedomcities.cli.arguments.Near}, {@link freedomcities.cli.arguments.Words}. What all begin
 * from: {@link freedomcities.cli.arguments.Standard}, the library with nothing of one's own, and
 * {@link freedomcities.cli.arguments.Build}. {@link freedomcities.cli.arguments.Inputs} are files that no run may write over.
 */
@NullMarked
package freedomcities.cli.arguments;

import org.jspecify.annotations.NullMarked;
