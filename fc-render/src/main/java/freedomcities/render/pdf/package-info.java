/**
 * PDF that is tagged (PDF/UA-1) and archival (PDF/A-2a) at once.
 *
 * <p>Begin with {@link freedomcities.render.pdf.PdfRenderer}. {@code Composer} turns the document tree into strips for the
 * layout engine and, beside them, a tree of {@code Tag}s; {@code Painter} writes both with OpenPDF, which only the classes
 * {@code Painter}, {@code Structure}, {@code Canvas}, {@code PdfFile} and {@code Typefaces} know.
 */
@NullMarked
package freedomcities.render.pdf;

import org.jspecify.annotations.NullMarked;
