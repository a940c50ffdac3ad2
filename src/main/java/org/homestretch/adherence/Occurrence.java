package org.homestretch.adherence;

import static org.homestretch.shared.Require.between;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * One time on a date at which something is due.
 *
 * @param slot counts the times of a date from 1
 * @param part when in the day, if the plan says so
 * @param prescriptions at least one, in the plan's order
 */
public record Occurrence(LocalDate date, int slot, @Nullable PartOfDay part, List<Prescription> prescriptions) {

    public Occurrence {
        between(1, slot, Schedule.MOST_TIMES_A_DAY, "slot");
        prescriptions = List.copyOf(prescriptions);
        if (prescriptions.isEmpty()) {
            throw new IllegalArgumentException("Nothing is due at an occurrence without prescriptions");
        }
    }
}
