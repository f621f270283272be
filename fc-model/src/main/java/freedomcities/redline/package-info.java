/**
 * What changed between two drafts of a document, as tracked changes: {@link
 * freedomcities.redline.Redline}. Knows trees and words, neither rules nor towns nor formats.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.redline;

import org.jspecify.annotations.NullMarked;
