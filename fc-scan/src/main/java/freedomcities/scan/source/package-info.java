/**
 * A manual as its file has it: {@link freedomcities.scan.source.ManualSource}, its text, lines and
 * pages. Begin with {@link freedomcities.scan.source.SourceReader}, which finds out the format and
 * hands the file to {@code PdfSource}, {@code DocxSource}, {@code HtmlSource}, {@code TextSource}
 * or {@code MarkdownSource}, within {@link freedomcities.scan.source.Limits}. What a heading, a
 * number or a running head is, nobody here asks. More than 25 files because each format has a
 * reader of its own, and Word and PDF have what their files are made of.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.scan.source;

import org.jspecify.annotations.NullMarked;
