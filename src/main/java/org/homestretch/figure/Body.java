package org.homestretch.figure;

/**
 * An adult of 170 cm. Lengths of segments are shares of the height after Drillis and Contini (1966), as printed by Winter,
 * Biomechanics and Motor Control of Human Movement; girths are drawn slim enough to keep joints readable.
 */
final class Body {

    static final double HEIGHT = 170;
    static final double THIGH = .245 * HEIGHT;
    static final double SHANK = .246 * HEIGHT;
    static final double UPPER_ARM = .186 * HEIGHT;
    static final double FOREARM = .146 * HEIGHT;
    static final double ANKLE_HEIGHT = .039 * HEIGHT;
    static final double HALF_HIPS = 8.3;
    static final double HALF_SHOULDERS = .104 * HEIGHT;

    /** Above the middle between the hips: where the lumbar and thoracic spine bend, and its upper end. */
    static final double[] LUMBAR = {9, 15, 21};

    static final double[] THORACIC = {27, 34, 41};
    static final double SPINE_TOP = 51;
    static final double SHOULDER_DROP = 5;
    static final double NECK = 9;

    /** From the ankle, in the foot's own axes: forward, sideways, up. */
    static final Vec HEEL = new Vec(-3.6, 0, -ANKLE_HEIGHT);

    static final Vec BALL = new Vec(10.5, 0, -ANKLE_HEIGHT);
    static final double TOE = 6;
    static final double PALM = 8.5;
    static final double FINGERS = 8.5;

    static final double HIP_ROUND = 8.3;
    static final double KNEE_ROUND = 5.6;
    static final double ANKLE_ROUND = 3.7;
    static final double SHOULDER_ROUND = 5.4;
    static final double ELBOW_ROUND = 3.9;
    static final double WRIST_ROUND = 2.7;
    static final double HAND_ROUND = 1.8;

    private Body() {}
}
