package org.homestretch.figure;

import static java.util.Objects.requireNonNullElse;
import static org.homestretch.figure.Part.Tone.GROUND;
import static org.homestretch.figure.Part.Tone.LINE;
import static org.homestretch.figure.Part.Tone.PROP;
import static org.homestretch.shared.Side.LEFT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the things around the figure: some stand where they are, some go along with the hand that holds them. */
final class Props {

    private final Script script;
    private final Camera camera;
    private final List<Skeleton> frames;

    Props(Script script, List<Skeleton> frames) {
        this.script = script;
        this.camera = script.camera();
        this.frames = frames;
    }

    /** What stands still, behind the figure. */
    List<Part> standing() {
        var drawn = new ArrayList<Part>();
        for (var prop : script.props()) {
            switch (prop.kind()) {
                case "mat" -> drawn.add(flat(ground(12, 26, 2.5)));
                case "floor" -> drawn.add(flat(ground(20, 22, 1)));
                case "chair" -> chair(prop).forEach(it -> drawn.add(thing(it)));
                case "doorway" -> doorway().forEach(it -> drawn.add(thing(it)));
                case "wall" -> drawn.add(flat(wall(prop)));
                case "step" -> drawn.add(thing(step()));
                case "table", "support" -> table(prop).forEach(it -> drawn.add(thing(it)));
                case "pillow" -> drawn.add(thing(under(prop, 15, 12, 7)));
                case "towel" -> drawn.add(thing(under(prop, 6, 9, 7)));
                default -> {}
            }
        }
        return drawn;
    }

    private static Part flat(Outline outline) {
        return new Part("", GROUND, outline, 0);
    }

    private static Part thing(Outline outline) {
        return new Part("", PROP, outline, 0);
    }

    /** What goes along, in one frame. */
    List<Part> held(Skeleton body) {
        var drawn = new ArrayList<Part>();
        for (int i = 0; i < script.props().size(); i++) {
            var prop = script.props().get(i);
            if (prop.at().isEmpty()) continue;
            var place = prop.at().getFirst().in(body);
            var other = prop.anchor() != null
                    ? prop.anchor()
                    : prop.at().size() > 1 ? prop.at().get(1).in(body) : place;
            var middle = place.towards(other, .5);
            var name = "p" + i;
            switch (prop.kind()) {
                case "band" -> drawn.add(line(name, place, other, LINE, 1));
                case "stick" -> drawn.add(line(name, beyond(place, other), beyond(other, place), PROP, 1.6));
                case "ball" -> drawn.add(disc(name, middle, requireNonNullElse(prop.size(), 9.0)));
                case "weight" ->
                    drawn.add(line(name, place.plus(new Vec(0, 0, -3)), place.plus(new Vec(0, 0, 3)), PROP, 4));
                case "bag" ->
                    drawn.add(line(name, place.plus(new Vec(0, 0, -17)), place.plus(new Vec(0, 0, -27)), PROP, 11));
                case "ice" -> drawn.add(disc(name, middle, 6));
                default -> {}
            }
        }
        return drawn;
    }

    private Part line(String name, Vec from, Vec to, Part.Tone tone, double thick) {
        var round = thick * Camera.SCALE;
        var outline = new Outline().limb(camera.see(from), round, camera.see(to), round * .99);
        return new Part(name, tone, outline, Math.max(camera.near(from), camera.near(to)) + 3);
    }

    private static Vec beyond(Vec place, Vec other) {
        return place.plus(place.minus(other).unit().times(12));
    }

    private Part disc(String name, Vec place, double radius) {
        var outline = new Outline().hull(camera, new Spot(1, 0), List.of(Ellipsoid.ball(place, radius)));
        return new Part(name, PROP, outline, camera.near(place));
    }

    private Outline ground(double around, double deep, double thick) {
        double low = Double.MAX_VALUE, high = -Double.MAX_VALUE, left = deep, right = -deep;
        for (var body : frames) {
            for (var place : ends(body)) {
                if (place.z() > 60) continue;
                low = Math.min(low, place.x());
                high = Math.max(high, place.x());
                left = Math.max(left, place.y() + 8);
                right = Math.min(right, place.y() - 8);
            }
        }
        return box(low - around, high + around, right, left, -thick, 0);
    }

    private static List<Vec> ends(Skeleton body) {
        var ends = new ArrayList<Vec>();
        ends.add(body.skull());
        ends.add(body.root());
        for (var leg : body.legs().values()) {
            ends.add(leg.tip());
            ends.add(leg.heel());
            ends.add(leg.knee());
        }
        return ends;
    }

    private List<Outline> doorway() {
        return frames.getFirst().arms().entrySet().stream()
                .map(arm -> {
                    var out = arm.getKey() == LEFT ? 4 : -4;
                    var hand = arm.getValue().wrist().plus(new Vec(4, out, 0));
                    return box(hand.x() - 1, hand.x() + 6, hand.y() - 3, hand.y() + 3, 0, 200);
                })
                .toList();
    }

    private List<Outline> chair(PropWords prop) {
        var seat = frames.getFirst().root();
        double x = seat.x() - requireNonNullElse(prop.size(), 0.0), y = seat.y(), high = 45;
        var boxes = new ArrayList<Outline>();
        for (double side : new double[] {-17, 17}) {
            boxes.add(box(x - 17, x - 14, y + side - 1.5, y + side + 1.5, 0, high));
            boxes.add(box(x + 19, x + 22, y + side - 1.5, y + side + 1.5, 0, high));
            boxes.add(box(x - 18, x - 15, y + side - 1.5, y + side + 1.5, high, high + 42));
        }
        boxes.add(box(x - 18, x - 15.5, y - 18, y + 18, high + 22, high + 42));
        boxes.add(box(x - 18, x + 23, y - 19, y + 19, high - 4, high - .5));
        return boxes;
    }

    private Outline wall(PropWords prop) {
        var first = frames.getFirst();
        var held = script.contacts().stream()
                .filter(it -> it.surface().equals("wall") && it.point().side() != null)
                .mapToDouble(it -> it.point().in(first).x())
                .max();
        var back = Flesh.of(first)
                .trunk()
                .mapToDouble(it -> -it.reach(new Vec(-1, 0, 0)))
                .min()
                .orElse(0);
        double at = prop.size() != null ? prop.size() : held.isPresent() ? held.getAsDouble() + 2 : back;
        return at > first.root().x() ? box(at, at + 5, -32, 32, 0, 190) : box(at - 5, at, -32, 32, 0, 190);
    }

    private Outline step() {
        var on = script.contacts().stream()
                .filter(it -> it.surface().equals("step"))
                .map(it -> it.point().in(frames.getFirst()))
                .toList();
        var x = on.stream().mapToDouble(Vec::x).average().orElse(30);
        return box(x - 16, x + 18, -26, 26, 0, script.stepHeight());
    }

    private List<Outline> table(PropWords prop) {
        var on = script.contacts().stream()
                .filter(it -> it.surface().equals(prop.kind()))
                .map(it -> it.point().in(frames.getFirst()))
                .toList();
        var x = on.stream().mapToDouble(Vec::x).average().orElse(45) + requireNonNullElse(prop.size(), 0.0);
        var high = on.stream().mapToDouble(Vec::z).average().orElse(90) - 3;
        if (prop.kind().equals("support"))
            return List.of(box(x - 4, x + 34, -30, 30, high - 4, high), box(x + 2, x + 32, -28, 28, 0, high - 4));
        return List.of(
                box(x - 10, x + 45, -35, 35, high - 4, high),
                box(x + 40, x + 43, -33, -30, 0, high),
                box(x + 40, x + 43, 30, 33, 0, high));
    }

    private Outline under(PropWords prop, double wide, double deep, double high) {
        var place = prop.at().isEmpty()
                ? frames.getFirst().skull()
                : prop.at().getFirst().in(frames.getFirst());
        var top = Math.min(high, Math.max(3, place.z() - 5));
        return box(place.x() - wide, place.x() + wide, place.y() - deep, place.y() + deep, 0, top);
    }

    private Outline box(double x0, double x1, double y0, double y1, double z0, double z1) {
        var corners = new ArrayList<Spot>();
        for (var x : new double[] {x0, x1})
            for (var y : new double[] {y0, y1})
                for (var z : new double[] {z0, z1}) corners.add(camera.see(new Vec(x, y, z)));
        return new Outline().polygon(hull(corners));
    }

    private static List<Spot> hull(List<Spot> spots) {
        var sorted = spots.stream()
                .sorted(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y))
                .toList();
        var around = half(sorted);
        around.addAll(half(sorted.reversed()));
        return around;
    }

    private static List<Spot> half(List<Spot> sorted) {
        var chain = new ArrayList<Spot>();
        for (var spot : sorted) {
            while (chain.size() > 1 && cross(chain.get(chain.size() - 2), chain.getLast(), spot) <= 0)
                chain.removeLast();
            chain.add(spot);
        }
        chain.removeLast();
        return chain;
    }

    private static double cross(Spot from, Spot over, Spot to) {
        return (over.x() - from.x()) * (to.y() - from.y()) - (over.y() - from.y()) * (to.x() - from.x());
    }
}
