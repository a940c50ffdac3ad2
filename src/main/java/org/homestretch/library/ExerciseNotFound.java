package org.homestretch.library;

/** There is no such exercise, or it is somebody else's; which of the two is never told. */
public final class ExerciseNotFound extends RuntimeException {

    ExerciseNotFound(String key) {
        super("No exercise " + key);
    }
}
