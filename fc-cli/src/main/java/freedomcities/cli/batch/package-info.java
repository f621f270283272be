/**
 * Many places in one go. {@link freedomcities.cli.batch.Rows} is a table or a folder of town files, {@link freedomcities.cli.batch.Recipe} what
 * is drafted of each, {@link freedomcities.cli.batch.Batch} does it on all cores, in the order of the rows for whoever looks on.
 * {@link freedomcities.cli.batch.Workplace} is what a run that was stopped leaves for the next,
 * {@link freedomcities.cli.batch.Inputs} what no run may write over. Nothing here prints.
 */
@NullMarked
package freedomcities.cli.batch;

import org.jspecify.annotations.NullMarked;
