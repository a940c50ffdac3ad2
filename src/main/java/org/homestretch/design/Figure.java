package org.homestretch.design;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A silhouette for paper, from the same data as the position-figure element: drawn on 320 by 180, the ground at 152.
 *
 * @param top how far down its upper edge may come
 * @param upright drawn 270 high and set down on the floor
 */
public record Figure(int top, boolean upright, List<FigurePart> parts) {

    private static final double WIDTH = 320;
    private static final double BOTTOM = 172;
    private static final FigurePart MAT = FigurePart.ground(26.5, 293.5, 156.5, 4.5);
    private static final FigurePart FLOOR = FigurePart.ground(86, 234, 166, 4);
    private static final Drawn DRAWN = read();

    private record Drawn(Map<String, Figure> positions, Map<String, Figure> exercises) {}

    /** The exercise's own figure where one is drawn, else that of its position. */
    public static Figure of(String exerciseKey, String position) {
        var own = DRAWN.exercises().get(exerciseKey);
        return own == null ? Objects.requireNonNull(DRAWN.positions().get(position), position) : own;
    }

    public static boolean isDrawn(String exerciseKey) {
        return DRAWN.exercises().containsKey(exerciseKey);
    }

    /** As large as fits, in the middle, on the lower edge. */
    public void paint(Graphics2D pencil, double width, double height) {
        var scale = Math.min(width / WIDTH, height / (BOTTOM - top));
        pencil.translate((width - WIDTH * scale) / 2, height - BOTTOM * scale);
        pencil.scale(scale, scale);
        (upright ? FLOOR : MAT).paint(pencil);
        if (upright) {
            pencil.translate(96, 6);
            pencil.scale(.585, .585);
        }
        parts.forEach(part -> part.paint(pencil));
    }

    private static Drawn read() {
        try (var in = Objects.requireNonNull(Figure.class.getResourceAsStream("/figures/figures.json"))) {
            return JsonMapper.shared().readValue(in, Drawn.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
