/**
 * Many places in one go. Begin with {@link freedomcities.cli.batch.BatchCommand}. {@link freedomcities.cli.batch.Rows} is a table or a folder of
 * town files; {@link freedomcities.cli.batch.Batch} drafts each on all cores, in the order of the rows for whoever looks on:
 * {@link freedomcities.cli.batch.BatchScreen}. {@link freedomcities.cli.batch.Workplace} is what a run that was stopped leaves for the next,
 * {@link freedomcities.cli.batch.Manifest} the list of what was made. Nothing but the command and its screen prints.
 */
@NullMarked
package freedomcities.cli.batch;

import org.jspecify.annotations.NullMarked;
