/** The front door and what all renderers share; one package per format below. */
@NullMarked
package freedomcities.render;

import org.jspecify.annotations.NullMarked;
