/**
 * The heads and feet of pages: {@code HeadersAndFooters} writes ours, with the mark of a draft;
 * {@code HeaderFooterReferences} adds them and the town's to the file, and says in the section
 * which pages have which.
 */
@NullMarked
package freedomcities.render.docx.headers;

import org.jspecify.annotations.NullMarked;
