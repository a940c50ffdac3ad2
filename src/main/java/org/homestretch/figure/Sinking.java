package org.homestretch.figure;

import java.util.HashMap;
import java.util.Map;

/** How deep the body goes into the ground, and with what. Flesh gives way a little. */
record Sinking(String part, double depth) {

    static final double TOLERATED = 3;

    static Sinking of(Skeleton body) {
        var down = new Vec(0, 0, -1);
        var depths = new HashMap<String, Double>();
        var flesh = Flesh.of(body);
        depths.put(
                "trunk", flesh.trunk().mapToDouble(it -> it.reach(down)).max().orElse(0));
        depths.put("head", flesh.skull().reach(down));
        body.legs().forEach((side, leg) -> {
            depths.put(side + " knee", Body.KNEE_ROUND - leg.knee().z());
            depths.put(side + " ankle", Body.ANKLE_ROUND - leg.ankle().z());
            depths.put(side + " heel", -leg.heel().z());
            depths.put(side + " toes", -leg.tip().z());
        });
        body.arms().forEach((side, arm) -> {
            depths.put(side + " elbow", Body.ELBOW_ROUND - arm.elbow().z());
            depths.put(side + " wrist", Body.WRIST_ROUND - arm.wrist().z());
            depths.put(side + " fingers", Body.HAND_ROUND - arm.tip(side).z());
        });
        var deepest =
                depths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new Sinking(deepest.getKey(), deepest.getValue());
    }
}
