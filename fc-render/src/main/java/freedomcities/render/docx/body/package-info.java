/**
 * What a document says, as the body of {@code word/document.xml}. {@code BodyContext} is what all
 * writers of one document have in common; {@code BlockWriter} begins, and calls {@code
 * TableWriter}, {@code ListWriter}, {@code ContentsWriter} and {@code FigureWriter}; {@code
 * InlineWriter} writes what stands within a paragraph. References, moved words and comments are
 * found out before the first paragraph is written. The file around the body is another room's.
 */
@NullMarked
package freedomcities.render.docx.body;

import org.jspecify.annotations.NullMarked;
