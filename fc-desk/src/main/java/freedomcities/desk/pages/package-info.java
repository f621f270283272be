/**
 * HTML of templates and words, every value escaped. Begin with {@link
 * freedomcities.desk.pages.Pages}. The words stand in {@code words/}, one file for each language;
 * the templates show them and say nothing themselves.
 */
@NullMarked
package freedomcities.desk.pages;

import org.jspecify.annotations.NullMarked;
