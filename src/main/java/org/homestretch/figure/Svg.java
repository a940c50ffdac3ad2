package org.homestretch.figure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Writes a figure as SVG. The moving one animates its paths by itself. It shows its still pose instead to those who ask
 * for less motion, and where its address ends in {@code #still}.
 */
final class Svg {

    private static final String COMMON =
            ".g,.p{stroke-linejoin:round;stroke-width:8}.n,.f,.b,.h,.l{stroke-width:0}.t,.a{fill:none;stroke-linecap:round;"
                    + "stroke-linejoin:round}.t{stroke-width:84;opacity:.26}.u{stroke-width:38;opacity:.6}.a{stroke-width:14}.s{display:none}";
    private static final String LESS_MOTION =
            "@media(prefers-reduced-motion:reduce){.m{display:none}.s{display:inline}}"
                    + "#still:target{display:inline}#still:target~.m{display:none}";

    private final MovingFigure figure;
    private final String title;
    private final String description;
    private final StringBuilder svg = new StringBuilder();

    Svg(MovingFigure figure, String title, String description) {
        this.figure = figure;
        this.title = title;
        this.description = description;
    }

    String still(int frame) {
        head("");
        parts(frame);
        tail();
        return svg.toString();
    }

    String moving() {
        if (figure.timeline == Timeline.STILL) return still(figure.still);
        head(LESS_MOTION);
        svg.append("<g id=\"still\" class=\"s\">");
        parts(figure.still);
        svg.append("</g><g class=\"m\">");
        var layers = figure.layers().layers();
        if (layers.size() == 1) layers.getFirst().order().forEach(it -> svg.append(moving(it, "")));
        else layered(layers);
        targets();
        svg.append("</g>");
        tail();
        return svg.toString();
    }

    private void head(String more) {
        var box = figure.bounds();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" role=\"img\" data-phases=\"%s\">"
                .formatted(
                        Math.round(box.getX()),
                        Math.round(box.getY()),
                        Math.round(box.getWidth()),
                        Math.round(box.getHeight()),
                        figure.timeline.words()));
        svg.append("<title>")
                .append(text(title))
                .append("</title><desc>")
                .append(text(description))
                .append("</desc><style>");
        svg.append(COMMON).append(Palette.LIGHT.css());
        svg.append("@media(prefers-color-scheme:dark){")
                .append(Palette.DARK.css())
                .append('}');
        svg.append(more).append("</style>");
        for (var prop : figure.standing) {
            svg.append("<path class=\"%s\" d=\"%s\"/>"
                    .formatted(Palette.name(prop.tone()), prop.outline().svg()));
        }
    }

    private void tail() {
        var arrow = figure.arrow();
        if (arrow != null)
            svg.append("<path class=\"a\" d=\"").append(arrow.svg()).append("\"/>");
        svg.append("</svg>");
    }

    private void parts(int frame) {
        var layers = figure.layers();
        for (var name : layers.layers().get(layers.at(frame)).order()) {
            var part = figure.part(frame, name);
            svg.append("<path class=\"%s\" d=\"%s\"/>"
                    .formatted(Palette.name(part.tone()), part.outline().svg()));
        }
        for (var target : figure.targets(frame)) target(dot(target), "");
    }

    private String moving(String name, String id) {
        var tone = figure.part(0, name).tone();
        return path(
                "%s class=\"%s\"".formatted(id, Palette.name(tone)),
                frame -> figure.part(frame, name).outline().svg());
    }

    /** A path whose shape follows the frames; without animation where it never changes. */
    private String path(String attributes, IntFunction<String> shape) {
        var shapes = IntStream.range(0, figure.frames.size()).mapToObj(shape).toList();
        var open = "<path%s d=\"%s\"".formatted(attributes, shapes.getFirst());
        if (shapes.stream().distinct().count() == 1) return open + "/>";
        return open + ">" + animate("d", "", it -> shapes.get(it)) + "</path>";
    }

    private String animate(String attribute, String more, IntFunction<String> value) {
        var timeline = figure.timeline;
        return "<animate attributeName=\"%s\" dur=\"%ss\" repeatCount=\"indefinite\"%s keyTimes=\"%s\" values=\"%s\"/>"
                .formatted(
                        attribute,
                        Timeline.plain(timeline.seconds()),
                        more,
                        timeline.keyTimes(),
                        timeline.ticks().stream()
                                .map(tick -> value.apply(tick.frame()))
                                .collect(joining(";")));
    }

    /** Where the order changes, each order is a group of its own that is shown for its time. */
    private void layered(List<Layers.Layer> layers) {
        var prefix = "f" + Integer.toHexString(title.hashCode() & 0xffff);
        svg.append("<defs>");
        layers.getFirst().order().forEach(it -> svg.append(moving(it, " id=\"%s%s\"".formatted(prefix, it))));
        svg.append("</defs>");
        for (int i = 0; i < layers.size(); i++) {
            var number = i;
            svg.append(i == 0 ? "<g>" : "<g display=\"none\">");
            svg.append(animate(
                    "display",
                    " calcMode=\"discrete\"",
                    frame -> figure.layers().at(frame) == number ? "inline" : "none"));
            layers.get(i).order().forEach(it -> svg.append("<use href=\"#%s%s\"/>".formatted(prefix, it)));
            svg.append("</g>");
        }
    }

    private void targets() {
        for (int i = 0; i < figure.script.target().size(); i++) {
            var number = i;
            svg.append(path(" class=\"t\"", frame -> dot(figure.targets(frame).get(number))));
            svg.append(path(" class=\"t u\"", frame -> dot(figure.targets(frame).get(number))));
        }
    }

    private void target(String dot, String more) {
        svg.append("<path class=\"t\" d=\"")
                .append(dot)
                .append("\"/><path class=\"t u\" d=\"")
                .append(dot)
                .append("\"/>");
    }

    private static String dot(Spot spot) {
        return "M%d %dh0".formatted(Math.round(spot.x()), Math.round(spot.y()));
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
