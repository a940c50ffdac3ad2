package org.homestretch.library;

import java.util.List;

/** An exercise cannot be kept like this. Every fault names its place, such as {@code steps[0]: …}. */
public final class ExerciseRefused extends RuntimeException {

    private final transient List<String> faults;

    ExerciseRefused(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
