package org.homestretch.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.plan.PrescriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What the current logs of one client-local date add up to. The database keeps it; it says no more than screens over many
 * clients need.
 *
 * @param sessions logs with something done
 * @param barriers why nothing was done, one for each log that says so
 * @param pain the most told before or after
 * @param painAfter the most told after
 * @param painRise the most by which pain rose over a session
 * @param effort the most told
 * @param notes how many logs have a note
 * @param lastNoteAt when the latest note came
 * @param performedAt when the latest session was done
 * @param places one for each slot and prescription that a log names
 * @param unnamedSlots slots with a log that names no exercise
 */
public record ClientDay(
        LocalDate date,
        int sessions,
        List<Barrier> barriers,
        @Nullable Integer pain,
        @Nullable Integer painAfter,
        int painRise,
        @Nullable Integer effort,
        int notes,
        @Nullable Instant lastNoteAt,
        Instant performedAt,
        List<Place> places,
        Set<Integer> unnamedSlots) {

    /**
     * What was logged of a prescription in a slot, bonus rounds left out.
     *
     * @param done something of it
     * @param tried a set, be it of nothing
     * @param top as many sets as asked for, each at the top of its target
     */
    public record Place(int slot, PrescriptionId prescription, boolean done, boolean tried, boolean top) {}
}
