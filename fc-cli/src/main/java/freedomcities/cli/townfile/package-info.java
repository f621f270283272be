/**
 * Town files made and changed. {@link freedomcities.cli.townfile.NewCommand} asks the {@link
 * freedomcities.cli.townfile.Questions} in an {@link freedomcities.cli.townfile.Interview}, or
 * takes options for answers, and writes a {@link freedomcities.cli.townfile.TownFileText}. {@link
 * freedomcities.cli.townfile.RecordCommand} takes a filled worksheet up into the file and shows the
 * change as a {@link freedomcities.cli.townfile.UnifiedDiff} before it asks.
 */
@NullMarked
package freedomcities.cli.townfile;

import org.jspecify.annotations.NullMarked;
