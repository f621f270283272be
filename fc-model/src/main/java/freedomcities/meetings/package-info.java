/**
 * What a meeting with an agency brought: the worksheet that was filled in there, and how a town
 * file takes it up. Begin at {@link freedomcities.meetings.FilledWorksheet} and {@link
 * freedomcities.meetings.Recording}. Knows nothing of the format that the worksheet was filled in.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.meetings;

import org.jspecify.annotations.NullMarked;
