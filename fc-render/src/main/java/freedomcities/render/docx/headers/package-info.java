/**
 * The heads and feet of pages: {@code HeadersAndFooters} writes ours, {@code HeaderFooterReferences} says which pages have them and which the town's.
 */
@NullMarked
package freedomcities.render.docx.headers;

import org.jspecify.annotations.NullMarked;
