package org.homestretch.plan;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** A version of a plan as far as it decides which one holds on a date. */
public interface Dated {

    /** Counts the versions of a plan from 1. */
    int number();

    /** In the client's local dates. */
    LocalDate effectiveFrom();

    /**
     * Of the versions that start on or before the date, the one published last. So a version takes over from its start on,
     * whatever was published for later before it; as none starts in the past, no past date changes.
     */
    static <V extends Dated> Optional<V> effectiveOn(Collection<V> versions, LocalDate date) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(date))
                .max(comparingInt(Dated::number));
    }
}
