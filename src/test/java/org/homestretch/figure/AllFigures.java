package org.homestretch.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** One picture of all figures in the pose that stands for the whole, for the documentation. */
final class AllFigures {

    private static final int ACROSS = 8;
    private static final int WIDE = 190;
    private static final int HIGH = 150;
    private static final int NAME = 22;

    private record Named(String name, MovingFigure figure) {}

    private final List<Named> all = new ArrayList<>();

    void add(String name, MovingFigure figure) {
        all.add(new Named(name, figure));
    }

    void write(Path file) throws IOException {
        var rows = (all.size() + ACROSS - 1) / ACROSS;
        var image = new BufferedImage(ACROSS * WIDE, rows * (HIGH + NAME), BufferedImage.TYPE_INT_RGB);
        var pencil = image.createGraphics();
        pencil.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pencil.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pencil.setColor(Color.WHITE);
        pencil.fillRect(0, 0, image.getWidth(), image.getHeight());
        pencil.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        for (int i = 0; i < all.size(); i++) {
            tile(pencil, all.get(i), i % ACROSS * WIDE, i / ACROSS * (HIGH + NAME));
        }
        pencil.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static void tile(Graphics2D sheet, Named named, int x, int y) {
        sheet.setColor(Color.DARK_GRAY);
        var wide = sheet.getFontMetrics().stringWidth(named.name());
        sheet.drawString(named.name(), x + (WIDE - wide) / 2, y + HIGH + 12);
        var pencil = (Graphics2D) sheet.create(x + 8, y + 8, WIDE - 16, HIGH - 16);
        named.figure().paint(pencil, WIDE - 16, HIGH - 16, Palette.LIGHT);
        pencil.dispose();
    }
}
