/**
 * From placed strips to the content of pages: {@code Painter} walks a document, {@code Canvas}
 * writes what a page shows and which tag it belongs to. Heads and feet are {@code
 * HeaderFooterPainter}, line numbers {@code LineCounter}, links {@code LinkAnnotations}; {@code
 * TagPositions} knows on which page a tag begins, {@code PacketPosition} where a document stands in
 * a packet.
 */
@NullMarked
package freedomcities.render.pdf.painting;

import org.jspecify.annotations.NullMarked;
