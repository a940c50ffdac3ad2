package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A value of 0 to 10 that a client told about one session. */
public record Told(LocalDate date, int slot, int value) {

    /** The value in the middle; of an even number, the mean of the two in the middle. */
    public static Optional<Double> median(List<Told> told) {
        if (told.isEmpty()) return Optional.empty();
        var sorted = told.stream().mapToInt(Told::value).sorted().toArray();
        return Optional.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
    }
}
