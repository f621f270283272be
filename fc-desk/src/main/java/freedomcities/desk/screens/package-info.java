/**
 * The screens: what each shows and what becomes of its form. Begin with {@link
 * freedomcities.desk.screens.Screens}, which knows their addresses. A screen changes keys of the
 * town file and asks the front door; it knows no law and no rule of its own. More than 25 files
 * because each screen is one, and a long one has its fields or its keys in another.
 */
@NullMarked
package freedomcities.desk.screens;

import org.jspecify.annotations.NullMarked;
