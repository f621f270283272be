/**
 * A town's own letterhead, ready for documents. Begin with {@link
 * freedomcities.render.docx.letterhead.WordLetterhead}: what the room {@code reading} let in goes
 * to docx4j here, once, and gives a base package of its own, with our styles beside the town's.
 * Documents are written on it without docx4j.
 */
@NullMarked
package freedomcities.render.docx.letterhead;

import org.jspecify.annotations.NullMarked;
