/**
 * The front door and what all renderers share; one package per format below.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.render;

import org.jspecify.annotations.NullMarked;
