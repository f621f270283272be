/** Small programs that call the API; each is run by a test. Begin with {@link freedomcities.examples.FirstDraft}. */
@NullMarked
package freedomcities.examples;

import org.jspecify.annotations.NullMarked;
