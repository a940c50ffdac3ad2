package org.homestretch.figure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its file poses it, for a session on the right side; the left one is its mirror image. A pose says only what
 * differs from how the body naturally lies, sits or stands, and a later one what differs from the one before it.
 *
 * @param view where it is looked at from; without it the view that suits the placement
 * @param closeUp the place and the centimetres around it that are shown, such as {@code rightHand 25}; without it all
 * @param contacts what keeps its place, the part that carries the body first; without it what the placement rests on
 * @param props what is drawn around it; without it the mat, floor or chair of the placement
 * @param move poses up to the end of the movement; without any the figure is still
 * @param back poses on the way back to the start; without any the way it came
 * @param loop seconds for moving, holding and returning, where the exercise has no reps
 * @param target places that the exercise is for
 * @param arrow the place whose path is shown
 * @param still which pose stands for the whole: {@code start} or, without it, the end of the movement
 * @param variants what differs for a value of the exercise's variant, by that value's key
 */
public record PosedFigure(
        Placement placement,
        @Nullable String view,
        @Nullable String secondView,
        @Nullable String closeUp,
        @Nullable List<String> contacts,
        @Nullable List<String> props,
        @Nullable Map<String, Map<String, Double>> start,
        @Nullable List<Map<String, Map<String, Double>>> move,
        @Nullable List<Map<String, Map<String, Double>>> back,
        @Nullable List<Integer> loop,
        @Nullable List<String> target,
        @Nullable String arrow,
        @Nullable String still,
        @Nullable Map<String, Change> variants) {

    /** What a variant's value poses otherwise. */
    public record Change(
            @Nullable Map<String, Map<String, Double>> start,
            @Nullable List<Map<String, Map<String, Double>>> move,
            @Nullable List<String> target) {}

    /** How the body lies, sits or stands of itself. */
    public static PosedFigure still(Placement placement) {
        return new PosedFigure(placement, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** This figure with a value of the variant; the same when the value has no pose of its own. */
    public PosedFigure with(@Nullable String value) {
        var change = variants == null || value == null ? null : variants.get(value);
        if (change == null) return this;
        var aimed = change.target() == null ? target : change.target();
        return of(
                placement,
                new Surroundings(view, secondView, closeUp, contacts, props, loop, aimed, arrow, still),
                change.start() == null ? start : change.start(),
                change.move() == null ? move : change.move(),
                back,
                null);
    }

    public Surroundings surroundings() {
        return new Surroundings(view, secondView, closeUp, contacts, props, loop, target, arrow, still);
    }

    /** The same poses among other things. */
    public PosedFigure among(Surroundings other) {
        return of(placement, other, start, move, back, variants);
    }

    PosedFigure posed(
            Map<String, Map<String, Double>> otherStart,
            List<Map<String, Map<String, Double>>> otherMove,
            List<Map<String, Map<String, Double>>> otherBack) {
        return of(
                placement,
                surroundings(),
                otherStart.isEmpty() ? null : otherStart,
                otherMove.isEmpty() ? null : List.copyOf(otherMove),
                otherBack.isEmpty() ? null : List.copyOf(otherBack),
                variants);
    }

    /** Placed and surrounded as in a mirror; its poses are to be mirrored apart. */
    PosedFigure mirrored() {
        return of(placement.mirrored(), surroundings().mirrored(placement), null, null, null, null);
    }

    PosedFigure seenFrom(String other) {
        var here = new Surroundings(other, null, closeUp, contacts, props, loop, target, arrow, still);
        return of(placement, here, start, move, back, variants);
    }

    private static PosedFigure of(
            Placement placement,
            Surroundings around,
            @Nullable Map<String, Map<String, Double>> start,
            @Nullable List<Map<String, Map<String, Double>>> move,
            @Nullable List<Map<String, Map<String, Double>>> back,
            @Nullable Map<String, Change> variants) {
        return new PosedFigure(
                placement,
                around.view(),
                around.secondView(),
                around.closeUp(),
                around.contacts(),
                around.props(),
                start,
                move,
                back,
                around.loop(),
                around.target(),
                around.arrow(),
                around.still(),
                variants);
    }
}
