package org.homestretch.plan.handout;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.homestretch.design.LightColors;
import org.homestretch.design.QrCode;
import org.homestretch.figure.Palette;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the template's objects as vectors: figures, and the code that a camera reads. */
class Drawings extends DefaultObjectDrawerFactory {

    /** Draws into a width and height of points. */
    private interface Drawing {
        void paint(Graphics2D pencil, double width, double height);
    }

    /** @param items whose figures the template names by their numbers */
    Drawings(List<Handout.Item> items) {
        registerDrawer(
                "figure",
                (element, x, y, width, height, device, _, dots) -> draw(
                        device,
                        x,
                        y,
                        width,
                        height,
                        dots,
                        figure(items.get(Integer.parseInt(key(element, "data-item")) - 1))));
        registerDrawer(
                "code",
                (element, x, y, width, height, device, _, dots) ->
                        draw(device, x, y, width, height, dots, code(key(element, "data-text"))));
    }

    private static @Nullable Map<Shape, String> draw(
            OutputDevice device, double x, double y, double width, double height, int dots, Drawing drawing) {
        var wide = width / dots;
        var high = height / dots;
        device.drawWithGraphics(
                (float) x, (float) y, (float) wide, (float) high, pencil -> drawing.paint(pencil, wide, high));
        return null;
    }

    private static Drawing figure(Handout.Item item) {
        return (pencil, width, height) -> item.figure().paint(pencil, width, height, Palette.LIGHT);
    }

    private static Drawing code(String text) {
        var matrix = QrCode.matrix(text);
        var dark = new Path2D.Double();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) dark.append(new java.awt.Rectangle(x, y, 1, 1), false);
            }
        }
        return (pencil, width, height) -> {
            pencil.scale(width / matrix.getWidth(), height / matrix.getHeight());
            pencil.setColor(LightColors.of("--hs-ink"));
            pencil.fill(dark);
        };
    }

    private static String key(Element element, String attribute) {
        return element.getAttribute(attribute);
    }
}
