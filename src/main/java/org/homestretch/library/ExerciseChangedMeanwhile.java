package org.homestretch.library;

/** The exercise was changed since this editor opened it; nothing was stored. */
public final class ExerciseChangedMeanwhile extends RuntimeException {

    ExerciseChangedMeanwhile(int newest) {
        super("Changed meanwhile, now in revision " + newest);
    }
}
