/**
 * What every file of Office Open XML is made of, whatever stands in it: {@code ZipArchive} zips the
 * parts, {@code ContentTypes} lists what they are, {@code Relationships} what they point to; {@code
 * CoreProperties} and {@code CustomXml} are the two that say what a file is and carry data along.
 * Nothing here knows paragraphs.
 */
@NullMarked
package freedomcities.render.docx.opc;

import org.jspecify.annotations.NullMarked;
