/**
 * The document tree: the one form between templates and files.
 *
 * <p>Begin with {@link freedomcities.tree.Document}; {@link freedomcities.tree.Block} and {@link
 * freedomcities.tree.Inline} are the whole vocabulary, named after Akoma Ntoso where it has a name.
 * {@link freedomcities.tree.Numbers} resolves automatic numbers and references, {@link
 * freedomcities.tree.Linearisation} gives the plain text that every format is read back to, {@link
 * freedomcities.tree.Walk} goes through all of a tree. Nothing here knows of rules, towns or file
 * formats, and this package imports no other of the project.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.tree;

import org.jspecify.annotations.NullMarked;
