/**
 * What the command runs in, and how it prints there: {@link freedomcities.cli.terminal.Terminal} (streams, width, colour, the day),
 * {@link freedomcities.cli.terminal.TerminalPage} (lines that fit), {@link freedomcities.cli.terminal.StandardOutput},
 * {@link freedomcities.cli.terminal.Interruption} (Ctrl-C). Knows no command, no rule and no town.
 */
@NullMarked
package freedomcities.cli.terminal;

import org.jspecify.annotations.NullMarked;
