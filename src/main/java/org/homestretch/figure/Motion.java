package org.homestretch.figure;

/** What a joint does, in the clinic's words. The opposite of each has a word too and is the same with a minus. */
enum Motion {
    FLEXION("flexion", "extension"),
    ABDUCTION("abduction", "adduction"),
    EXTERNAL("external", "internal"),
    DORSIFLEXION("dorsiflexion", "plantarflexion"),
    INVERSION("inversion", "eversion"),
    PRONATION("pronation", "supination"),
    RADIAL("radial", "ulnar"),
    SIDE_BEND("sideBend", "sideBendLeft"),
    ROTATION("rotation", "rotationLeft"),
    TILT("tilt", "posteriorTilt"),
    ELEVATION("elevation", "depression"),
    RETRACTION("retraction", "protraction"),
    UP("up", "down"),
    FORWARD("forward", "backward"),
    RIGHT("right", "left"),
    OUT("out", "in");

    final String word;
    final String opposite;

    Motion(String word, String opposite) {
        this.word = word;
        this.opposite = opposite;
    }

    /** Those that a mirror reverses: to the right becomes to the left. */
    boolean isSideways() {
        return this == SIDE_BEND || this == ROTATION || this == RIGHT;
    }
}
