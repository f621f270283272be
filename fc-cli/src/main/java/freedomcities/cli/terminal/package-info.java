/**
 * What the command runs in, and how it prints there: {@link freedomcities.cli.terminal.Terminal}
 * (streams, width, colour, the day), {@link freedomcities.cli.terminal.TerminalPage} (lines that
 * fit), {@link freedomcities.cli.terminal.Interruption} (Ctrl-C), {@link
 * freedomcities.cli.terminal.ExitCode}. A {@link freedomcities.cli.terminal.CommandContext} is all
 * of it that a command is given. Knows no command, no rule and no town.
 */
@NullMarked
package freedomcities.cli.terminal;

import org.jspecify.annotations.NullMarked;
