/**
 * From the document tree to strips of lines and tags: {@code Composer} begins, and asks {@code
 * InlineComposer}, {@code TableComposer}, {@code ContentsComposer} and {@code SignatureComposer};
 * {@code StyleSheet} and {@code HandoutStyleSheet} are the style sheets, {@code ComposedDocument}
 * is what comes out, {@code PaginatedDocument} the same on pages. No PDF yet: nothing here imports
 * OpenPDF.
 */
@NullMarked
package freedomcities.render.pdf.composing;

import org.jspecify.annotations.NullMarked;
