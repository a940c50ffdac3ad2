package org.homestretch.library;

import java.util.UUID;

/**
 * An exercise in one of its revisions.
 *
 * @param revision what prescriptions and logs refer to; its content never changes
 * @param number counts the revisions of this exercise from 1
 */
public record Exercise(UUID revision, int number, ExerciseContent content) {

    public String name() {
        return content.name();
    }
}
