/**
 * The one writer of markup, under Word's parts, Akoma Ntoso and web pages: {@link
 * freedomcities.render.xml.XmlWriter}. What a format adds (namespaces, line ends, which attributes
 * are left out) stands in the format's own room; which characters may stand, and how they are
 * escaped, stands here: {@link freedomcities.render.xml.Escaping}.
 */
@NullMarked
package freedomcities.render.xml;

import org.jspecify.annotations.NullMarked;
