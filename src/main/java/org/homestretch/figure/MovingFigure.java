package org.homestretch.figure;

import static java.util.stream.Collectors.toSet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * A figure in all frames of one rep, ready to be drawn: for a browser as a picture that moves by itself, on paper as one
 * that stands still. Equal data gives an equal drawing, to the letter.
 */
public final class MovingFigure {

    /** Counts up with every change of how figures are drawn, so that browsers fetch them anew. */
    public static final int EDITION = 1;

    private static final List<Phase> SLOW =
            List.of(new Phase(Phase.Kind.MOVE, 3), new Phase(Phase.Kind.HOLD, 2), new Phase(Phase.Kind.RETURN, 3));

    final Script script;
    final Timeline timeline;
    final List<Skeleton> bodies;
    final List<List<Part>> frames;
    final List<Part> standing;
    final int still;
    private final Resting resting;

    private MovingFigure(PosedFigure figure, List<Phase> rep, boolean mirrored) {
        script = Script.of(figure, mirrored);
        resting = new Resting(script.placement(), script.contacts(), script.stepHeight(), script.start());
        var there = way(script.start(), script.move());
        var back = script.back().isEmpty() || there.isEmpty() ? List.<Pose>of() : wayBack();
        var poses = new ArrayList<Pose>();
        poses.add(script.start());
        poses.addAll(there);
        poses.addAll(back);
        bodies = poses.stream().map(resting::at).toList();
        timeline = there.isEmpty() ? Timeline.STILL : Timeline.of(phases(figure, rep), there.size(), back.size());
        still = "start".equals(figure.still()) ? 0 : there.size();
        var silhouette = new Silhouette(script.camera(), far(true), far(false));
        var props = new Props(script, bodies);
        frames = bodies.stream()
                .map(body -> {
                    var parts = new ArrayList<>(silhouette.of(body));
                    parts.addAll(props.held(body));
                    return List.copyOf(parts);
                })
                .toList();
        standing = props.standing();
    }

    /**
     * @param rep the exercise's phases; empty when it has no reps
     * @throws FigureRefused when it cannot be posed as written
     */
    public static MovingFigure of(PosedFigure figure, List<Phase> rep, Side side) {
        return new MovingFigure(figure, rep, side == Side.LEFT);
    }

    /** What is wrong with it though it can be drawn: a limb that misses its place, a part that sinks into the ground. */
    public List<Slip> slips() {
        return IntStream.range(0, bodies.size())
                .boxed()
                .flatMap(frame -> slips(frame).stream())
                .toList();
    }

    List<Slip> slips(int frame) {
        var slips = new ArrayList<Slip>();
        var body = bodies.get(frame);
        for (var contact : script.contacts()) {
            var miss = resting.miss(contact, body);
            if (miss > 1) slips.add(new Slip(frame, contact.point().name(), Slip.Kind.MISSES, miss));
        }
        var sunk = Sinking.of(body);
        if (sunk.depth() > Sinking.TOLERATED) slips.add(new Slip(frame, sunk.part(), Slip.Kind.SINKS, sunk.depth()));
        return slips;
    }

    public String svg(String title, String description) {
        return new Svg(this, title, description).moving();
    }

    /** One frame that stands still, numbered as in {@link #paint(Graphics2D, double, double, Palette, int)}. */
    String stillSvg(String title, String description, int frame) {
        return new Svg(this, title, description).still(frame);
    }

    /** As large as fits, on the lower edge. */
    public void paint(Graphics2D pencil, double width, double height, Palette palette) {
        new Paper(this, palette).paint(pencil, width, height, still);
    }

    /** One frame: 0 is the start, {@link #end()} the end of the movement. */
    public void paint(Graphics2D pencil, double width, double height, Palette palette, int frame) {
        new Paper(this, palette).paint(pencil, width, height, frame);
    }

    public int end() {
        return script.move().isEmpty() ? 0 : way(script.start(), script.move()).size();
    }

    Resting resting() {
        return resting;
    }

    Layers layers() {
        return Layers.of(frames);
    }

    @Nullable
    Outline arrow() {
        return script.arrow() == null || timeline == Timeline.STILL
                ? null
                : MovementArrow.of(script.camera(), script.arrow(), bodies.subList(0, end() + 1));
    }

    /** Every frame has the same parts. */
    Part part(int frame, String name) {
        return frames.get(frame).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Spot> targets(int frame) {
        return script.target().stream()
                .map(it -> script.camera().see(it.in(bodies.get(frame))))
                .toList();
    }

    /** The part of the picture that is shown. */
    Rectangle2D bounds() {
        var closeUp = script.closeUp();
        if (closeUp != null) {
            var middle = script.camera().see(closeUp.place().in(bodies.get(end())));
            var around = closeUp.around() * Camera.SCALE;
            return new Rectangle2D.Double(middle.x() - around, middle.y() - around * 2 / 3, 2 * around, around * 4 / 3);
        }
        var all = new Rectangle2D.Double();
        all.setRect(frames.getFirst().getFirst().bounds());
        frames.forEach(parts -> parts.forEach(part -> all.add(part.bounds())));
        standing.forEach(it -> all.add(it.bounds()));
        var arrow = arrow();
        if (arrow != null) all.add(arrow.shape().getBounds2D());
        return new Rectangle2D.Double(all.x - 16, all.y - 16, all.width + 32, all.height + 32);
    }

    private static List<Phase> phases(PosedFigure figure, List<Phase> rep) {
        if (!rep.isEmpty()) return rep;
        var loop = figure.loop();
        if (loop == null) return SLOW;
        var phases = new ArrayList<Phase>();
        for (var kind : Phase.Kind.values()) {
            if (loop.get(kind.ordinal()) > 0) phases.add(new Phase(kind, loop.get(kind.ordinal())));
        }
        return phases;
    }

    private static List<Pose> way(Pose from, List<Pose> through) {
        var way = new ArrayList<Pose>();
        var steps = steps(through.size());
        for (var to : through) {
            for (int i = 1; i <= steps; i++) way.add(from.towards(to, (double) i / steps));
            from = to;
        }
        return way;
    }

    /** In which frame a pose is reached, 0 the start, then those of the movement, then those of the way back. */
    static int frameOf(int pose, int moves, int backs) {
        if (pose <= moves) return pose * steps(moves);
        return moves * steps(moves) + (pose - moves) * steps(backs + 1);
    }

    private static int steps(int poses) {
        return poses > 1 ? 3 : Timeline.FRAMES_A_MOVE;
    }

    /** The last step, to the start, is frame 0 again. */
    private List<Pose> wayBack() {
        var through = new ArrayList<>(script.back());
        through.add(script.start());
        var way = way(script.move().getLast(), through);
        return way.subList(0, way.size() - 1);
    }

    private Set<Side> far(boolean legs) {
        return java.util.Arrays.stream(Side.values())
                .filter(side -> bodies.stream()
                                .mapToDouble(body -> {
                                    var left = (legs ? body.pelvis() : body.thorax()).y();
                                    return script.camera().near(left) * (side == Side.LEFT ? 1 : -1);
                                })
                                .average()
                                .orElse(0)
                        < -.35)
                .collect(toSet());
    }
}
