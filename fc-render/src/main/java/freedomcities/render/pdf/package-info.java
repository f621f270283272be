/**
 * PDF that is tagged (PDF/UA-1) and archival (PDF/A-2a) at once. Begin with {@link
 * freedomcities.render.pdf.PdfRenderer}.
 *
 * <p>Its rooms, in the order in which a document goes through them: {@code composing} turns the
 * tree into strips for the layout engine and, beside them, a tree of tags ({@code structure}), with
 * the sizes of a style sheet and the faces of {@code fonts}; {@code painting} writes both on pages,
 * {@code forms} what can be filled in; {@code file} puts one or several documents into a file.
 * Composing knows nothing of OpenPDF.
 */
@NullMarked
package freedomcities.render.pdf;

import org.jspecify.annotations.NullMarked;
