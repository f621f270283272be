/**
 * What the command lines of several commands have in common. Options: {@link
 * freedomcities.cli.arguments.TownFiles}, {@link freedomcities.cli.arguments.SetOption}, {@link
 * freedomcities.cli.arguments.DataOptions}, and the {@link freedomcities.cli.arguments.OptionWords}
 * that options take. What is wrong with a line, and what was meant: {@link
 * freedomcities.cli.arguments.UsageErrors}, {@link freedomcities.cli.arguments.DidYouMean}. What
 * all begin from: {@link freedomcities.cli.arguments.StandardFreedomCities}, the library with
 * nothing of one's own, and {@link freedomcities.cli.arguments.BuildVersion}. {@link
 * freedomcities.cli.arguments.InputFiles} are files that no run may write over.
 */
@NullMarked
package freedomcities.cli.arguments;

import org.jspecify.annotations.NullMarked;
