/**
 * Word files. Begin with {@link freedomcities.render.docx.DocxRenderer}; {@code DocumentPackage}
 * puts a file together.
 *
 * <p>Its rooms: {@code styles} is the half of a file that is the same for every document, made when
 * the project is built; {@code body} writes what the document says, {@code controls} what is filled
 * in, {@code headers} the heads and feet, {@code opc} the parts and the ZIP. {@code letterhead}
 * gives a town's own base package, from what {@code letterhead.reading} lets in. Only {@code
 * styles} and {@code letterhead} import docx4j, and none of it runs when a document is written.
 */
@NullMarked
package freedomcities.render.docx;

import org.jspecify.annotations.NullMarked;
