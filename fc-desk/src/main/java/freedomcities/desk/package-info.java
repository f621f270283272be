/**
 * The desk: the same program for people who never see a terminal. Begin with {@link
 * freedomcities.desk.Desk}, which serves the pages of one folder on this computer. {@code web}
 * speaks HTTP and guards the door, {@code folder} keeps the town files and papers, {@code pages}
 * makes HTML of templates and words, {@code screens} has a class for each screen. What rules and
 * law say comes from the front door alone.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.desk;

import org.jspecify.annotations.NullMarked;
