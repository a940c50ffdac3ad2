package org.homestretch.design;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Graphics2D;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Draws a printed page's objects as vectors. */
public abstract class VectorDrawings extends DefaultObjectDrawerFactory {

    /** Draws into a width and height of CSS pixels. */
    public interface Drawing {
        void paint(Graphics2D pencil, double width, double height);
    }

    /** @param drawing of the element, which carries what is to be drawn in its attributes */
    protected final void draw(String type, Function<Element, Drawing> drawing) {
        registerDrawer(type, (element, x, y, width, height, device, _, dots) -> {
            var wide = width / dots;
            var high = height / dots;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) wide,
                    (float) high,
                    pencil -> drawing.apply(element).paint(pencil, wide, high));
            return null;
        });
    }
}
