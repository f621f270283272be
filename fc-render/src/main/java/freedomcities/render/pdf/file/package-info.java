/**
 * A file of one document or several: {@code PdfFile} writes pages, bookmarks and what the file says
 * of itself, with {@code Xmp} for its metadata, {@code Srgb} for its colours and {@code
 * Attachments} for what travels in it.
 */
@NullMarked
package freedomcities.render.pdf.file;

import org.jspecify.annotations.NullMarked;
