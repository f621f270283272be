/**
 * Reads a town's own letterhead, a Word file that somebody else wrote. {@link
 * freedomcities.render.docx.letterhead.reading.LetterheadFileReader} takes it apart within limits,
 * refuses what is broken or dangerous, and leaves only what a letterhead is for: styles, lists,
 * theme, one page's size and margins, heads and feet with their pictures. Nothing here knows what
 * becomes of it, and no library sees the file before.
 *
 * <p>Archive, then markup, then what the parts say of each other: {@code PackedParts}, {@code
 * Markup}, {@code Bindings}.
 */
@NullMarked
package freedomcities.render.docx.letterhead.reading;

import org.jspecify.annotations.NullMarked;
