/**
 * Reads the files that travel in a Word file or a PDF: {@link
 * freedomcities.render.attachments.AttachedFiles}. Knows nothing of what they are; whoever asks
 * finds its own among them. Whatever is wrong with a file is an {@link
 * freedomcities.problems.InputException}.
 */
@NullMarked
package freedomcities.render.attachments;

import org.jspecify.annotations.NullMarked;
