/**
 * A manual as its file has it: {@link freedomcities.scan.source.ManualSource}, its text with the
 * lines and pages of it, whatever the format. Begin with {@link
 * freedomcities.scan.source.SourceReader}, which finds out the format and hands the file to {@code
 * PdfSource}, {@code DocxSource}, {@code HtmlSource}, {@code TextSource} or {@code MarkdownSource},
 * each within {@link freedomcities.scan.source.Limits}. What a heading, a number or a running head
 * is, nobody here asks.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.scan.source;

import org.jspecify.annotations.NullMarked;
