package org.homestretch.figure;

import java.awt.geom.Rectangle2D;

/** One part of the figure in one frame: its shape, how near it is, and in which tone it is drawn. */
record Part(String name, Tone tone, Outline outline, double near) {

    enum Tone {
        NEAR,
        FAR,
        BODY,
        HAIR,
        PROP,
        LINE,
        GROUND
    }

    Rectangle2D bounds() {
        return outline.shape().getBounds2D();
    }
}
