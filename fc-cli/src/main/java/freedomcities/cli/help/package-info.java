/**
 * What the command says of itself to a shell and to {@code man}, made from the commands and their
 * options as they are: {@link freedomcities.cli.help.CompletionCommand} for bash and zsh by
 * picocli, for fish by {@link freedomcities.cli.help.FishCompletion}; {@link
 * freedomcities.cli.help.ManualCommand} by {@link freedomcities.cli.help.ManualPage}.
 */
@NullMarked
package freedomcities.cli.help;

import org.jspecify.annotations.NullMarked;
