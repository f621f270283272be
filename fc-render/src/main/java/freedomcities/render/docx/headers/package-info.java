/**
 * The heads and feet of pages: {@code PageParts} writes ours, {@code PageFurniture} says which pages have them and which the town's.
 */
@NullMarked
package freedomcities.render.docx.headers;

import org.jspecify.annotations.NullMarked;
