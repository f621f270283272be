/**
 * The folder on disk: a folder for each place with its town file, one earlier version and its
 * papers. Begin with {@link freedomcities.desk.folder.DeskFolder}. Nothing is written but whole,
 * and nothing over what somebody else has changed. Knows no page.
 */
@NullMarked
package freedomcities.desk.folder;

import org.jspecify.annotations.NullMarked;
