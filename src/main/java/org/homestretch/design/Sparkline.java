package org.homestretch.design;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A small picture of how something went, beside words that tell it; it is hidden from who listens. */
public final class Sparkline extends Div {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 44;
    private static final int EDGE = 4;

    private Sparkline(String drawing) {
        addClassName("hs-spark");
        add(new Html("<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 %d %d\">%s</svg>"
                .formatted(WIDTH, HEIGHT, drawing)));
    }

    /** @param attention whether the line asks for attention */
    public static Sparkline line(List<Integer> values, int most, boolean attention) {
        var step = values.size() < 2 ? 0 : (double) (WIDTH - 2 * EDGE) / (values.size() - 1);
        var points = IntStream.range(0, values.size())
                .mapToObj(i -> point(EDGE + i * step, height(values.get(i), most)))
                .collect(joining(" "));
        var last = values.size() - 1;
        var name = attention ? "hs-spark-clay" : "hs-spark-accent";
        return new Sparkline("<polyline class=\"%s\" points=\"%s\"></polyline>".formatted(name, points)
                + String.format(
                        Locale.ROOT,
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"></circle>",
                        name,
                        EDGE + last * step,
                        height(values.get(last), most)));
    }

    /** A bar for each day: what was done fills it, what was expected and not done is left as its foot. */
    public static Sparkline days(List<Integer> done, List<Integer> expected) {
        var most = Math.max(1, expected.stream().mapToInt(it -> it).max().orElse(1));
        var width = (double) WIDTH / Math.max(1, done.size());
        return new Sparkline(IntStream.range(0, done.size())
                .mapToObj(i -> day(i * width, width - 3, done.get(i), expected.get(i), most))
                .collect(joining()));
    }

    private static String day(double x, double width, int done, int expected, int most) {
        if (done > 0) {
            var height = (double) (HEIGHT - EDGE) * done / most;
            return bar("hs-spark-done", x, HEIGHT - height, width, height);
        }
        return expected > 0 ? bar("hs-spark-missed", x, HEIGHT - 4, width, 4) : "";
    }

    private static String bar(String name, double x, double y, double width, double height) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"></rect>",
                name,
                x,
                y,
                width,
                height);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static double height(int value, int most) {
        return HEIGHT - EDGE - (double) (HEIGHT - 2 * EDGE) * value / most;
    }
}
