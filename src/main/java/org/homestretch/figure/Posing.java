package org.homestretch.figure;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.figure.Pose.Angle;
import org.homestretch.shared.Side;

/**
 * A figure while somebody poses it, for a session on the right side. Pose 0 is the start; then come those up to the end of the
 * movement, then those of the way back. What is changed in one pose is changed in the later ones too, as long as they were alike.
 */
public final class Posing {

    private static final int MOST_POSES = 6;
    private static final List<String> HANDLES = List.of(
            "pelvis",
            "upperBack",
            "nose",
            "rightKnee",
            "leftKnee",
            "rightFoot",
            "leftFoot",
            "rightElbow",
            "leftElbow",
            "rightHand",
            "leftHand");

    private final List<Pose> poses = new ArrayList<>();
    private PosedFigure given;
    private int moves;

    private Posing(PosedFigure figure) {
        given = figure;
        var script = Script.of(figure, false);
        poses.add(script.start());
        poses.addAll(script.move());
        poses.addAll(script.back());
        moves = script.move().size();
    }

    /** @throws FigureRefused when it cannot be posed as written */
    public static Posing of(PosedFigure figure) {
        return new Posing(figure);
    }

    /** As it is written in an exercise. */
    public PosedFigure figure() {
        var written = new ArrayList<Map<String, Map<String, Double>>>();
        for (int i = 0; i < poses.size(); i++) {
            written.add(PoseWriter.write(poses.get(i), i == 0 ? placement().natural : poses.get(i - 1)));
        }
        return given.posed(
                written.getFirst(), written.subList(1, moves + 1), written.subList(moves + 1, written.size()));
    }

    /** How many poses lead to the end of the movement, the start not counted. */
    public int moves() {
        return moves;
    }

    /** How many poses are of the way back. */
    public int backs() {
        return poses.size() - 1 - moves;
    }

    public boolean mayGrow() {
        return poses.size() < MOST_POSES;
    }

    /** What can be set of a part of the body; of what holds a limb only where something does. */
    public List<Dial> dials(int pose, BodyPart part) {
        var resting = moving().resting();
        return part.joints.stream()
                .flatMap(joint -> joint.ranges().stream().map(range -> new Angle(joint, part.side, range.motion())))
                .filter(it -> isOffered(it, pose, resting))
                .map(it -> dial(it, pose))
                .toList();
    }

    /** @param value in degrees or centimetres; beyond the joint's limit it is the limit */
    public void set(int pose, Dial dial, int value) {
        var angle = dialled(dial);
        var range = angle.range();
        change(pose, poses.get(pose).with(new Pose(Map.of(angle, Math.clamp(value, range.low(), range.high())))));
    }

    /** Where the body can be taken hold of, the nearest last; not a limb that keeps to another place of the body. */
    public List<Handle> handles(int pose) {
        var figure = moving();
        var body = figure.bodies.get(frame(pose));
        var camera = figure.script.camera();
        return HANDLES.stream()
                .map(Landmark::of)
                .filter(it -> !figure.resting().touches(it))
                .sorted(comparingDouble(it -> camera.near(it.in(body))))
                .map(it -> {
                    var spot = camera.see(it.in(body));
                    return new Handle(it.name(), spot.x(), spot.y());
                })
                .toList();
    }

    /** What is posed when a handle is dragged. */
    public static BodyPart partOf(String handle) {
        var place = Landmark.of(handle);
        if (place.side() == null) {
            return switch (handle) {
                case "pelvis" -> BodyPart.WHOLE_BODY;
                case "nose" -> BodyPart.NECK;
                default -> BodyPart.TRUNK;
            };
        }
        if (place.isOfArm()) return place.side() == Side.LEFT ? BodyPart.LEFT_ARM : BodyPart.RIGHT_ARM;
        return place.side() == Side.LEFT ? BodyPart.LEFT_LEG : BodyPart.RIGHT_LEG;
    }

    /**
     * Moves the place of a handle to where it was dragged, or as near as the joints let it.
     *
     * @throws IllegalArgumentException when there is no such handle, or no such place
     */
    public void drag(int pose, String handle, double x, double y) {
        if (!HANDLES.contains(handle) || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException(handle + " cannot be dragged to " + x + ", " + y);
        }
        var place = Landmark.of(handle);
        var figure = moving();
        var script = figure.script;
        Function<Pose, Skeleton> body = pose > 0
                ? figure.resting()::at
                : it -> new Resting(script.placement(), script.contacts(), script.stepHeight(), it).at(it);
        var to = new Spot(x, y);
        change(pose, Dragging.drag(body, figure.resting(), script.camera(), poses.get(pose), place, to));
    }

    /** A pose like this one, on the way after it; returns its number. */
    public int addAfter(int pose) {
        poses.add(pose + 1, poses.get(pose));
        if (pose <= moves) moves++;
        return pose + 1;
    }

    /** On the way back, before what was there; returns its number. */
    public int addBack() {
        poses.add(moves + 1, poses.get(moves));
        return moves + 1;
    }

    public void remove(int pose) {
        if (pose == 0) return;
        poses.remove(pose);
        if (pose <= moves) moves--;
        if (moves == 0) poses.subList(1, poses.size()).clear();
    }

    /** Left and right exchanged in all poses, with what is held and aimed at. What a variant poses otherwise is left out. */
    public void mirror() {
        poses.replaceAll(Pose::mirrored);
        given = given.mirrored();
    }

    /**
     * Nothing is changed when it cannot be understood.
     *
     * @throws FigureRefused when a word is not understood
     */
    public void surround(Surroundings around) {
        var otherwise = given.among(around);
        Script.of(otherwise, false);
        given = otherwise;
    }

    public Placement placement() {
        return given.placement();
    }

    /** What keeps its place, what carries the body first; those of the placement where none were named. */
    public List<String> contacts() {
        return requireNonNullElse(given.contacts(), placement().contacts);
    }

    /** What is drawn around it; those of the placement where none were named. */
    public List<String> props() {
        return requireNonNullElse(given.props(), placement().props);
    }

    public Surroundings surroundings() {
        return given.surroundings();
    }

    /** From where it is looked at, in degrees; 0 is the front of one who stands, 90 the right. */
    public int yaw() {
        return (int) Math.round(camera().yaw());
    }

    /** How far from above it is looked at, in degrees. */
    public int pitch() {
        return (int) Math.round(camera().pitch());
    }

    private Camera camera() {
        return moving().script.camera();
    }

    public String svg(int pose) {
        return moving().stillSvg("", "", frame(pose));
    }

    public String movingSvg(List<Phase> rep) {
        return MovingFigure.of(figure(), rep, Side.RIGHT).svg("", "");
    }

    /** What is wrong with the pose though it can be drawn. */
    public List<Slip> slips(int pose) {
        return moving().slips(frame(pose));
    }

    private MovingFigure moving() {
        return MovingFigure.of(figure(), List.of(), Side.RIGHT);
    }

    private int frame(int pose) {
        return MovingFigure.frameOf(pose, moves, backs());
    }

    private boolean isOffered(Angle angle, int pose, Resting resting) {
        return switch (angle.joint()) {
            case FOOT, HAND -> holdsEnd(angle, resting);
            case LUMBAR, THORACIC -> poses.stream().anyMatch(it -> it.at(angle) != 0);
            default -> true;
        };
    }

    private static boolean holdsEnd(Angle angle, Resting resting) {
        return (angle.joint() == Joint.FOOT ? Stream.of("foot", "knee") : Stream.of("hand", "elbow"))
                .anyMatch(it -> resting.holds(new Landmark(it, angle.side())));
    }

    private Dial dial(Angle angle, int pose) {
        var joint = angle.joint();
        var range = angle.range();
        return new Dial(
                angle.side() == null ? joint.word : joint.named(angle.side()),
                angle.motion().word,
                angle.motion().opposite,
                joint.word,
                (int) range.low(),
                (int) range.high(),
                (int) Math.round(poses.get(pose).at(angle)));
    }

    private static Angle dialled(Dial dial) {
        return Stream.of(BodyPart.values())
                .flatMap(part -> part.joints.stream()
                        .flatMap(joint ->
                                joint.ranges().stream().map(range -> new Angle(joint, part.side, range.motion()))))
                .filter(it -> dial.part()
                                .equals(
                                        it.side() == null
                                                ? it.joint().word
                                                : it.joint().named(it.side()))
                        && dial.motion().equals(it.motion().word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dial.toString()));
    }

    private void change(int pose, Pose changed) {
        var before = poses.get(pose);
        poses.set(pose, changed);
        for (var angle : changed.angles().keySet()) {
            if (changed.at(angle) == before.at(angle)) continue;
            for (int i = pose + 1; i < poses.size() && poses.get(i).at(angle) == before.at(angle); i++) {
                poses.set(i, poses.get(i).with(new Pose(Map.of(angle, changed.at(angle)))));
            }
        }
    }
}
