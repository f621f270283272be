/**
 * The {@code freedom-cities} command: reads arguments, calls the front door, prints. This package
 * is its door: {@link freedomcities.cli.Main} lists the commands and starts the one that was
 * called, {@link freedomcities.cli.FailureReport} turns what went wrong into one line and an exit
 * code. Each command is a class of its name in the room of what it does: {@code drafting}, {@code
 * checking}, {@code townfile} (new, record), {@code batch}, {@code lookup}, {@code help}. Under
 * them lie {@code arguments}, what several command lines have in common, and {@code terminal}, what
 * they run in. No command knows the door, and none another but so: batch and lookup drafting,
 * drafting and lookup checking.
 */
@NullMarked
package freedomcities.cli;

import org.jspecify.annotations.NullMarked;
