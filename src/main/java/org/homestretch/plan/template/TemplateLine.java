package org.homestretch.plan.template;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homestretch.plan.draft.DraftDosage;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftSchedule;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a template. What is left open here is asked for when a plan is published.
 *
 * @param schedule without dates
 * @param weeks for how long from the plan's start; none for no end
 * @param note for any client; nothing that was written to one
 */
public record TemplateLine(
        UUID exerciseRevision,
        DraftDosage dosage,
        DraftSchedule schedule,
        @Nullable Integer weeks,
        @Nullable String note) {

    public static final int MOST_WEEKS = 104;

    public TemplateLine {
        schedule = schedule.dated(null, null);
    }

    /** The line of a client's plan, without its notes: they were written to one person. */
    static TemplateLine of(DraftLine line) {
        return new TemplateLine(line.exerciseRevision(), line.dosage(), line.schedule(), weeks(line.schedule()), null);
    }

    /** The last day when it begins on this one. */
    @Nullable
    LocalDate until(LocalDate start) {
        return weeks == null ? null : start.plusWeeks(weeks).minusDays(1);
    }

    /** Days of a begun week count as a week, so that nothing ends earlier than in the plan. */
    private static @Nullable Integer weeks(DraftSchedule schedule) {
        if (schedule.from() == null || schedule.until() == null) return null;
        var days = ChronoUnit.DAYS.between(schedule.from(), schedule.until()) + 1;
        return (int) Math.clamp(Math.ceilDiv(days, 7), 1, MOST_WEEKS);
    }
}
