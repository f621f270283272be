/**
 * Word files. Begin with {@link freedomcities.render.docx.DocxRenderer}.
 *
 * <p>A file is made of two halves: the <em>base package</em> (styles, settings, fonts), which {@code BasePackageBuilder} makes
 * with docx4j when the project is built, and the parts that depend on the document, which {@code Composition} writes through
 * StAX. {@code StyleId} is where both halves meet. A town's letterhead ({@code Stationery}) gives a base package of its own. No docx4j runs when a document is written; no other package imports it.
 */
@NullMarked
package freedomcities.render.docx;

import org.jspecify.annotations.NullMarked;
