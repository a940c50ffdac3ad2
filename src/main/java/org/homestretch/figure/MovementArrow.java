package org.homestretch.figure;

import java.util.List;
import org.homestretch.figure.Script.Arrow;
import org.jspecify.annotations.Nullable;

/** The arrow beside the path that a place of the body takes. */
final class MovementArrow {

    private static final double SHORTEST = 15 * Camera.SCALE;
    private static final double ASIDE = 11 * Camera.SCALE;
    private static final double TIP = 6 * Camera.SCALE;

    private MovementArrow() {}

    /** None when the place hardly moves. */
    static @Nullable Outline of(Camera camera, Arrow arrow, List<Skeleton> way) {
        var path = way.stream().map(it -> camera.see(arrow.place().in(it))).toList();
        var from = path.getFirst();
        var to = path.getLast();
        var chord = to.minus(from);
        if (chord.length() < 4) return null;
        var middle = path.get(path.size() / 2);
        var along = chord.unit();
        if (chord.length() < SHORTEST) {
            middle = from.plus(to).times(.5);
            from = middle.minus(along.times(SHORTEST / 2));
            to = middle.plus(along.times(SHORTEST / 2));
        }
        var shift = aside(camera, arrow, way.get(way.size() / 2), middle, along);
        from = from.plus(shift);
        to = to.plus(shift);
        middle = middle.plus(shift);
        var control = middle.times(2).minus(from.plus(to).times(.5));
        var end = to.minus(control).unit();
        var back = Math.atan2(-end.y(), -end.x());
        return new Outline()
                .move(from)
                .curve(control, to)
                .move(to.plus(Spot.at(back - .6, TIP)))
                .line(to)
                .line(to.plus(Spot.at(back + .6, TIP)));
    }

    /** Away from the body, or as far to the arrow's right as the file says. */
    private static Spot aside(Camera camera, Arrow arrow, Skeleton body, Spot middle, Spot along) {
        var across = new Spot(-along.y(), along.x());
        if (arrow.aside() != 0) return across.times(arrow.aside() * Camera.SCALE);
        var centre = camera.see(body.ribs().towards(body.root(), .5));
        return across.times(middle.minus(centre).dot(across) < 0 ? -ASIDE : ASIDE);
    }
}
