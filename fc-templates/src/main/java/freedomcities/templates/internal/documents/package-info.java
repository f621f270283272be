/**
 * The documents: one class is one kind of document and says all that is its own. Begin with {@link
 * freedomcities.templates.internal.documents.DocumentType}; what a kind does not say is as its
 * purpose has it ({@code InstrumentDocument}, {@code ComparingDocument}, {@code SheetDocument},
 * {@code LetterDocument}, {@code NoticeDocument}). Nobody outside asks which kind a document is;
 * {@code DocumentKind} lists them. More than 25 files because each document is one.
 */
@NullMarked
package freedomcities.templates.internal.documents;

import org.jspecify.annotations.NullMarked;
