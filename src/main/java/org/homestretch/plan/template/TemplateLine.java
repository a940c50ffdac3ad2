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
 * @param reviewWeeks after how many weeks the therapist means to look at it again
 * @param note for any client; nothing that was written to one
 */
public record TemplateLine(
        UUID exerciseRevision,
        DraftDosage dosage,
        DraftSchedule schedule,
        @Nullable Integer weeks,
        @Nullable Integer reviewWeeks,
        @Nullable String note) {

    public static final int MOST_WEEKS = 104;

    public TemplateLine {
        schedule = schedule.dated(null, null);
    }

    /** The line of a client's plan, without its notes: they were written to one person. */
    static TemplateLine of(DraftLine line) {
        return new TemplateLine(
                line.exerciseRevision(),
                line.dosage(),
                line.schedule(),
                within(weeks(line.schedule())),
                within(reviewWeeks(line.schedule())),
                null);
    }

    /** A line that was written for a template, with the note to any client. */
    static TemplateLine written(DraftLine line) {
        var schedule = line.schedule();
        return new TemplateLine(
                line.exerciseRevision(), line.dosage(), schedule, weeks(schedule), reviewWeeks(schedule), line.note());
    }

    /** To be written on, as if it began on this day. */
    DraftLine from(LocalDate start) {
        return new DraftLine(new LineId(NewId.next()), exerciseRevision, dosage, scheduleFrom(start), note, null);
    }

    DraftSchedule scheduleFrom(LocalDate start) {
        return schedule.dated(start, lastDay(start, weeks)).reviewed(reviewDay(start, reviewWeeks));
    }

    /** None when there is no end. */
    public static @Nullable LocalDate lastDay(@Nullable LocalDate start, @Nullable Integer weeks) {
        return start == null || weeks == null ? null : start.plusWeeks(weeks).minusDays(1);
    }

    /** The first day after so many weeks; none when there is no review. */
    public static @Nullable LocalDate reviewDay(@Nullable LocalDate start, @Nullable Integer weeks) {
        return start == null || weeks == null ? null : start.plusWeeks(weeks);
    }

    /** Days of a begun week count as a week, so that nothing ends earlier than in the plan. */
    public static @Nullable Integer weeks(DraftSchedule schedule) {
        var until = schedule.until();
        return begun(schedule.from(), until == null ? null : until.plusDays(1));
    }

    public static @Nullable Integer reviewWeeks(DraftSchedule schedule) {
        return begun(schedule.from(), schedule.reviewOn());
    }

    private static @Nullable Integer begun(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) return null;
        return Math.toIntExact(Math.ceilDiv(ChronoUnit.DAYS.between(start, end), 7));
    }

    private static @Nullable Integer within(@Nullable Integer weeks) {
        return weeks == null || weeks < 1 || weeks > MOST_WEEKS ? null : weeks;
    }
}
