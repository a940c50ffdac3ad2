package org.homestretch.library;

import java.util.Map;

/** Tells in how many of the practice's plans exercises are; who has these plans stays untold. */
public interface ExerciseUse {

    /** By the key of the exercise, in whatever revision; those in no plan are left out. */
    Map<String, Integer> plans();
}
