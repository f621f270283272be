/**
 * The faces that documents are set in. {@code FontStack} says which face has which character and
 * how wide it is; {@code EmbeddedFace} and {@code TrueTypeSubset} are what of a font goes into a
 * file, {@code FontSharingWriter} OpenPDF's writer with faces made ready for an earlier file. Fonts
 * of one's own come from {@code freedomcities.render.fonts}.
 */
@NullMarked
package freedomcities.render.pdf.fonts;

import org.jspecify.annotations.NullMarked;
