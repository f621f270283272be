/**
 * The screens: what each shows and what becomes of its form. Begin with {@link
 * freedomcities.desk.screens.Screens}, which knows their addresses. A screen changes keys of the
 * town file and asks the front door; it knows no law and no rule of its own.
 */
@NullMarked
package freedomcities.desk.screens;

import org.jspecify.annotations.NullMarked;
