/**
 * Small programs to copy from, each run by a test. Begin at {@code FirstDraft}; then {@code
 * DraftsFromTable}, {@code DraftServer}, {@code OwnRules}, {@code OwnTemplate}, {@code
 * OutlineRenderer}.
 */
@NullMarked
package freedomcities.examples;

import org.jspecify.annotations.NullMarked;
