package org.homestretch.plan.template;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homestretch.plan.LineId;
import org.homestretch.plan.draft.DraftDosage;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.shared.NewId;
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
        var weeks = weeks(line.schedule());
        return new TemplateLine(
                line.exerciseRevision(),
                line.dosage(),
                line.schedule(),
                weeks == null || weeks > MOST_WEEKS ? null : weeks,
                null);
    }

    /** A line that was written for a template, with the note to any client. */
    static TemplateLine written(DraftLine line) {
        return new TemplateLine(
                line.exerciseRevision(), line.dosage(), line.schedule(), weeks(line.schedule()), line.note());
    }

    /** To be written on, as if it began on this day. */
    DraftLine from(LocalDate start) {
        return new DraftLine(
                new LineId(NewId.next()),
                exerciseRevision,
                dosage,
                schedule.dated(start, lastDay(start, weeks)),
                note,
                null);
    }

    /** None when there is no end. */
    public static @Nullable LocalDate lastDay(
            @Nullable LocalDate start, @Nullable Integer weeks) {
        return start == null || weeks == null ? null : start.plusWeeks(weeks).minusDays(1);
    }

    /** Days of a begun week count as a week, so that nothing ends earlier than in the plan. */
    public static @Nullable Integer weeks(DraftSchedule schedule) {
        if (schedule.from() == null || schedule.until() == null) return null;
        return Math.toIntExact(
                Math.ceilDiv(ChronoUnit.DAYS.between(schedule.from(), schedule.until()) + 1, 7));
    }
}
