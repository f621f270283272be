/**
 * Akoma Ntoso 3.0, the legislature's own XML. Begin with {@link
 * freedomcities.render.akn.AknRenderer}.
 *
 * <p>Where the vocabulary has the noun of the tree, its element is used; what it has no place for
 * (who changed words and when, the key of a blank) stands in attributes of a namespace of our own,
 * which the schema allows.
 */
@NullMarked
package freedomcities.render.akn;

import org.jspecify.annotations.NullMarked;
