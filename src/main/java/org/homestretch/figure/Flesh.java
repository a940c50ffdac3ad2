package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The masses of trunk and head round the bones. */
record Flesh(
        List<Ellipsoid> hips, Ellipsoid waist, Ellipsoid ribs, List<Ellipsoid> chest, Ellipsoid skull, Ellipsoid chin) {

    static Flesh of(Skeleton body) {
        var pelvis = body.pelvis();
        var belly = body.pose().at(BELLY, OUT);
        var breath = body.pose().at(CHEST, OUT);
        return new Flesh(
                List.of(
                        new Ellipsoid(body.root().plus(pelvis.of(0, 0, 4)), pelvis, new Vec(9.5, 15, 10)),
                        Ellipsoid.ball(body.root().plus(pelvis.of(-3, 6.5, -1)), 8.4),
                        Ellipsoid.ball(body.root().plus(pelvis.of(-3, -6.5, -1)), 8.4)),
                new Ellipsoid(
                        body.waist().plus(body.lumbar().of(.5 + belly / 2, 0, 0)),
                        body.lumbar(),
                        new Vec(8.8 + belly / 2, 12.8, 9)),
                new Ellipsoid(
                        body.ribs().plus(body.lowerThorax().of(breath / 2, 0, 0)),
                        body.lowerThorax(),
                        new Vec(10 + breath / 2, 13.6, 9)),
                List.of(
                        new Ellipsoid(
                                body.chest().plus(body.thorax().of(breath / 2, 0, -2)),
                                body.thorax(),
                                new Vec(10.6 + breath / 2, 14.5, 9.5)),
                        Ellipsoid.ball(body.arm(LEFT).shoulder(), Body.SHOULDER_ROUND + .3),
                        Ellipsoid.ball(body.arm(RIGHT).shoulder(), Body.SHOULDER_ROUND + .3),
                        Ellipsoid.ball(body.spineTop().plus(body.thorax().of(-2, 0, -1)), 5.5)),
                new Ellipsoid(body.skull(), body.head(), new Vec(9.6, 7.6, 10.8)),
                Ellipsoid.ball(body.skullBase().plus(body.head().of(7, 0, -.5)), 3.4));
    }

    Stream<Ellipsoid> trunk() {
        return Stream.of(hips.stream(), Stream.of(waist, ribs), chest.stream()).flatMap(it -> it);
    }

    Stream<Ellipsoid> of(String part) {
        return switch (part) {
            case "pelvis" -> hips.stream();
            case "belly" -> Stream.of(waist, hips.getFirst());
            case "lowBack" -> Stream.of(waist);
            case "chest", "upperBack" -> Stream.of(ribs, chest.getFirst());
            case "head" -> Stream.of(skull, chin);
            default -> throw new IllegalArgumentException(part);
        };
    }

    static boolean has(String part) {
        return Arrays.asList("pelvis", "belly", "lowBack", "chest", "upperBack", "head")
                .contains(part);
    }
}
