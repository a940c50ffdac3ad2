package org.homestretch.figure;

import static java.util.Objects.requireNonNull;
import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;
import static org.homestretch.shared.Side.LEFT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * Places the body in the room so that its contacts hold. The first one carries the body: it stays where it is in the first
 * pose. A limb named in another bends as it must to keep its place.
 */
final class Resting {

    private static final double SEAT = 45;

    /** Where a contact is kept, and how what rests there is turned. */
    private record Pin(Vec place, Turn turned) {}

    private final Placement placement;
    private final List<Contact> contacts;
    private final double step;
    private final Map<Contact, Pin> pins = new HashMap<>();
    private final @Nullable Vec carried;

    Resting(Placement placement, List<Contact> contacts, double step, Pose first) {
        this.placement = placement;
        this.contacts = contacts;
        this.step = step;
        var free = Skeleton.of(placement, first, Vec.ZERO);
        if (contacts.isEmpty()) {
            carried = null;
            return;
        }
        var carrier = contacts.getFirst();
        var touch = touch(carrier, free);
        var height = requireNonNull(height(carrier), "what carries the body");
        carried = new Vec(touch.x(), touch.y(), height);
        var stood = carriedBy(first);
        contacts.stream()
                .filter(it -> it.point().side() != null && it.body() == null)
                .forEach(it -> pins.put(it, pin(it, stood)));
    }

    /** The body in a pose, with every contact held as far as the limbs reach. */
    Skeleton at(Pose pose) {
        var body = carriedBy(pose);
        for (var contact : contacts) body = hold(contact, body);
        return body;
    }

    /** Whether a limb keeps a place in the room, so that it is moved by moving that place. */
    boolean holds(Landmark point) {
        return pins.keySet().stream().map(Contact::point).anyMatch(it -> isSameEnd(it, point));
    }

    /** Whether a limb keeps to another place of the body, and goes where that goes. */
    boolean touches(Landmark point) {
        return contacts.stream()
                .filter(it -> it.body() != null)
                .map(Contact::point)
                .anyMatch(it -> isSameEnd(it, point));
    }

    private static boolean isSameEnd(Landmark one, Landmark other) {
        var feet = Set.of("foot", "toes", "heel");
        return one.side() == other.side()
                && (one.part().equals(other.part()) || feet.contains(one.part()) && feet.contains(other.part()));
    }

    /** How far a limb misses the place that it shall keep. */
    double miss(Contact contact, Skeleton body) {
        var pin = pins.get(contact);
        if (pin == null) return 0;
        var leg = body.leg(requireNonNull(contact.point().side()));
        var arm = body.arm(requireNonNull(contact.point().side()));
        var place = moved(pin.place(), contact, body.pose());
        return switch (contact.point().part()) {
            case "foot" -> leg.ankle().minus(place).length();
            case "toes" -> leg.ball().minus(place).length();
            case "heel" -> leg.heel().minus(place).length();
            case "knee" -> leg.knee().minus(place).length();
            case "elbow" -> arm.elbow().minus(place).length();
            default ->
                (isFlat(contact) ? arm.wrist() : contact.point().in(body))
                        .minus(place)
                        .length();
        };
    }

    private Skeleton carriedBy(Pose pose) {
        var root = new Vec(pose.at(PELVIS, FORWARD), -pose.at(PELVIS, RIGHT), pose.at(PELVIS, UP));
        if (carried == null) return Skeleton.of(placement, pose, root.plus(new Vec(0, 0, 95)));
        var free = Skeleton.of(placement, pose, Vec.ZERO);
        return Skeleton.of(placement, pose, root.plus(carried).minus(touch(contacts.getFirst(), free)));
    }

    /** The height of its surface; none where a hand holds on to something that is as high as the hand. */
    private @Nullable Double height(Contact contact) {
        return switch (contact.surface()) {
            case "floor", "mat" -> 0.0;
            case "step" -> step;
            case "chair" -> contact.point().side() == null ? SEAT : null;
            default -> contact == contacts.getFirst() ? (Double) 0.0 : null;
        };
    }

    /** Where the body's part meets its surface. */
    private Vec touch(Contact contact, Skeleton body) {
        var side = contact.point().side();
        if (side == null) {
            var down = new Vec(0, 0, -1);
            var low = Flesh.of(body)
                    .of(contact.point().part())
                    .mapToDouble(it -> -it.reach(down))
                    .min()
                    .orElse(0);
            var centre = contact.point().in(body);
            return new Vec(centre.x(), centre.y(), low);
        }
        return switch (contact.point().part()) {
            case "foot" -> lowered(body.leg(side).ankle(), Body.ANKLE_HEIGHT);
            case "toes" -> body.leg(side).ball();
            case "heel" -> body.leg(side).heel();
            case "knee" -> lowered(body.leg(side).knee(), Body.KNEE_ROUND);
            case "elbow" -> lowered(body.arm(side).elbow(), Body.ELBOW_ROUND);
            default -> lowered(body.arm(side).wrist(), Body.WRIST_ROUND);
        };
    }

    private static Vec lowered(Vec vec, double by) {
        return new Vec(vec.x(), vec.y(), vec.z() - by);
    }

    private Pin pin(Contact contact, Skeleton body) {
        var side = requireNonNull(contact.point().side());
        var height = height(contact);
        var touch = touch(contact, body);
        var drop = height == null ? 0 : height - touch.z();
        var up = new Vec(0, 0, drop);
        var leg = body.leg(side);
        return switch (contact.point().part()) {
            case "foot" -> new Pin(leg.ankle().plus(up), contact.isLevel() ? level(leg) : leg.foot());
            case "toes" -> new Pin(leg.ball().plus(up), level(leg));
            case "heel" -> new Pin(leg.heel().plus(up), leg.foot());
            case "knee" -> new Pin(leg.knee().plus(up), leg.shank());
            case "elbow" ->
                new Pin(body.arm(side).elbow().plus(up), body.arm(side).fore());
            default ->
                new Pin(
                        isFlat(contact)
                                ? body.arm(side).wrist().plus(up)
                                : contact.point().in(body),
                        flat(contact, body, side));
        };
    }

    private static Turn level(Leg leg) {
        var up = new Vec(0, 0, 1);
        var toes = leg.foot().x().across(up);
        var forward = (toes.length() > .3 ? toes : leg.shank().x().across(up)).unit();
        return new Turn(forward, up.cross(forward), up);
    }

    /** Lies with the whole palm on what bears it; a chair's back or a support is gripped. */
    private static boolean isFlat(Contact contact) {
        return contact.isLevel() || contact.surface().equals("wall");
    }

    private static Turn flat(Contact contact, Skeleton body, Side side) {
        var arm = body.arm(side);
        var wall = contact.surface().equals("wall");
        var into = wall ? new Vec(1, 0, 0) : new Vec(0, 0, -1);
        var fore = arm.fore().z().times(-1).across(into);
        var spine = wall ? new Vec(0, 0, 1) : body.thorax().z().across(into);
        var ahead = spine.length() > .5 ? spine : body.thorax().x().across(into);
        var fingers = (!wall && fore.length() > .5 ? fore : ahead).unit();
        var y = into.times(side == LEFT ? -1 : 1);
        return new Turn(y.cross(fingers.times(-1)), y, fingers.times(-1));
    }

    private Skeleton hold(Contact contact, Skeleton body) {
        var side = contact.point().side();
        if (side == null) return body;
        if (contact.body() != null) return touching(contact, contact.body().in(body), body, side);
        var pin = requireNonNull(pins.get(contact));
        var place = moved(pin.place(), contact, body.pose());
        var leg = body.leg(side);
        var arm = body.arm(side);
        return switch (contact.point().part()) {
            case "foot" ->
                body.with(side, leg.reaching(place, body.pose(), side).withFoot(pin.turned()));
            case "toes" ->
                body.with(
                        side,
                        onFoot(leg, leg.ball().minus(leg.ankle()), place, body, side)
                                .withToes(pin.turned()));
            case "heel" -> body.with(side, onFoot(leg, leg.heel().minus(leg.ankle()), place, body, side));
            case "knee" ->
                body.with(side, leg.aiming(place, body.pose(), side).withShank(pin.turned(), body.pose(), side));
            case "elbow" -> body.with(side, arm.aiming(place, body.pose(), side));
            default ->
                isFlat(contact)
                        ? body.with(side, arm.reaching(place, body.pose(), side).withHand(pin.turned()))
                        : touching(contact, place, body, side);
        };
    }

    private static Leg onFoot(Leg leg, Vec fromAnkle, Vec place, Skeleton body, Side side) {
        var foot = leg.foot();
        return leg.reaching(place.minus(fromAnkle), body.pose(), side)
                .withFoot(foot)
                .withToes(leg.toes());
    }

    /** Brings the middle of a hand, or a heel, to a place, keeping its bend against the limb. */
    private static Skeleton touching(Contact contact, Vec place, Skeleton body, Side side) {
        var now = body;
        for (int i = 0; i < 6; i++) {
            var off = place.minus(contact.point().in(now));
            now = contact.point().part().equals("hand")
                            || contact.point().part().equals("elbow")
                    ? now.with(
                            side, now.arm(side).reaching(now.arm(side).wrist().plus(off), now.pose(), side))
                    : now.with(
                            side, now.leg(side).reaching(now.leg(side).ankle().plus(off), now.pose(), side));
        }
        return now;
    }

    private static Vec moved(Vec place, Contact contact, Pose pose) {
        var side = requireNonNull(contact.point().side());
        var end = switch (contact.point().part()) {
            case "hand", "elbow" -> HAND;
            default -> FOOT;
        };
        return place.plus(new Vec(pose.at(end, side, FORWARD), -pose.at(end, side, RIGHT), pose.at(end, side, UP)));
    }
}
