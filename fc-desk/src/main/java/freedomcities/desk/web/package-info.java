/**
 * HTTP on this computer: a server that nobody else can reach, who may ask it, what was asked and
 * what is answered. Begin with {@link freedomcities.desk.web.LocalServer}; {@code Gate} decides who
 * gets in. Knows no place, no screen and no file.
 */
@NullMarked
package freedomcities.desk.web;

import org.jspecify.annotations.NullMarked;
