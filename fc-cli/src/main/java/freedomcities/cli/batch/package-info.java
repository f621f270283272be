/**
 * Many places in one go. Begin with {@link freedomcities.cli.batch.BatchCommand}. {@link
 * freedomcities.cli.batch.TownRows} is a table or a folder of town files; {@link
 * freedomcities.cli.batch.BatchRun} drafts each on all cores, in the order of the rows for whoever
 * looks on: {@link freedomcities.cli.batch.BatchScreen}. {@link freedomcities.cli.batch.WorkFolder}
 * is what a run that was stopped leaves for the next, {@link freedomcities.cli.batch.Manifest} the
 * list of what was made. Nothing but the command and its screen prints.
 */
@NullMarked
package freedomcities.cli.batch;

import org.jspecify.annotations.NullMarked;
