/**
 * Documents from town files. Begin with {@link freedomcities.cli.drafting.DraftCommand}; {@link
 * freedomcities.cli.drafting.DraftOptions}, which {@code batch} shares, says which documents and
 * how, as a {@link freedomcities.cli.drafting.DraftPlan}. A {@link
 * freedomcities.cli.drafting.DraftRun} is one of the three things that the command does: documents
 * of towns, one matrix of several, documents again from what they hold. {@link
 * freedomcities.cli.drafting.OutputFiles} writes what comes of it, all or nothing; {@link
 * freedomcities.cli.drafting.FileWatch} repeats it.
 */
@NullMarked
package freedomcities.cli.drafting;

import org.jspecify.annotations.NullMarked;
