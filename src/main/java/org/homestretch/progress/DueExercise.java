package org.homestretch.progress;

import org.homestretch.plan.Prescription;

/** A prescription that a session asks for, with all that was done of it there. */
record DueExercise(Prescription prescription, MergedExercise done) {

    boolean isTouched() {
        return done.isTouched();
    }
}
