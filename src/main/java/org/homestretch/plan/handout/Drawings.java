package org.homestretch.plan.handout;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.List;
import org.homestretch.design.LightColors;
import org.homestretch.design.QrCode;
import org.homestretch.design.VectorDrawings;
import org.homestretch.figure.Palette;

/** Draws figures, and the code that a camera reads. */
class Drawings extends VectorDrawings {

    /** @param items whose figures the template names by their numbers */
    Drawings(List<Handout.Item> items) {
        draw("figure", element -> figure(items.get(Integer.parseInt(element.getAttribute("data-item")) - 1)));
        draw("code", element -> code(element.getAttribute("data-text")));
    }

    private static Drawing figure(Handout.Item item) {
        return (pencil, width, height) -> item.figure().paint(pencil, width, height, Palette.LIGHT);
    }

    private static Drawing code(String text) {
        var matrix = QrCode.matrix(text);
        var dark = new Path2D.Double();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) dark.append(new Rectangle(x, y, 1, 1), false);
            }
        }
        return (pencil, width, height) -> {
            pencil.scale(width / matrix.getWidth(), height / matrix.getHeight());
            pencil.setColor(LightColors.of("--hs-ink"));
            pencil.fill(dark);
        };
    }
}
