package freedomcities.render.layout;

import freedomcities.tree.Drawing;

/** A drawing at its own size, {@code x} from the left edge of the flow. */
public record Picture(float x, float scale, Drawing drawing, int owner) implements StripContent {}
