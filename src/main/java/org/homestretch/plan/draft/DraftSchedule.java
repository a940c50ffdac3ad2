package org.homestretch.plan.draft;

import static java.util.Objects.requireNonNullElse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as typed. What was typed for a kind that is not chosen is kept, and not read.
 *
 * @param parts when in the day; none, or as many as times a day
 */
public record DraftSchedule(
        Kind kind,
        Set<DayOfWeek> days,
        @Nullable Integer everyDays,
        @Nullable Integer timesAWeek,
        @Nullable Integer timesADay,
        Set<PartOfDay> parts,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn) {

    /** What decides on which dates it is due. */
    public enum Kind {
        ON_DAYS,
        EVERY_DAYS,
        TIMES_A_WEEK,
        WHEN_NEEDED;

        /** Whether it is due on dates, and so a number of times on each. */
        public boolean isDated() {
            return this == ON_DAYS || this == EVERY_DAYS;
        }
    }

    public DraftSchedule {
        // Drafts saved before there were other kinds name none, and no part of day.
        kind = requireNonNullElse(kind, days.isEmpty() && everyDays != null ? Kind.EVERY_DAYS : Kind.ON_DAYS);
        days = Set.copyOf(days);
        parts = Set.copyOf(requireNonNullElse(parts, Set.of()));
    }

    /** On the same days of every week. */
    public static DraftSchedule onDays(
            Set<DayOfWeek> days, @Nullable Integer timesADay, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new DraftSchedule(Kind.ON_DAYS, days, null, null, timesADay, Set.of(), from, until, null);
    }

    /** Nothing decided but the first date. */
    static DraftSchedule open(@Nullable LocalDate from) {
        return onDays(Set.of(), null, from, null);
    }

    static DraftSchedule of(Schedule schedule) {
        var parts = Set.copyOf(schedule.parts());
        var from = schedule.from();
        var until = schedule.until();
        var review = schedule.reviewOn();
        var times = schedule.timesADay();
        return switch (schedule.recurrence()) {
            case OnDays(var days) ->
                new DraftSchedule(Kind.ON_DAYS, days, null, null, times, parts, from, until, review);
            case EveryDays(var every)
            when every == 1 ->
                new DraftSchedule(Kind.ON_DAYS, everyDay(), null, null, times, parts, from, until, review);
            case EveryDays(var every) ->
                new DraftSchedule(Kind.EVERY_DAYS, Set.of(), every, null, times, parts, from, until, review);
            case TimesAWeek(var week) ->
                new DraftSchedule(Kind.TIMES_A_WEEK, Set.of(), null, week, null, parts, from, until, review);
            case WhenNeeded() ->
                new DraftSchedule(Kind.WHEN_NEEDED, Set.of(), null, null, null, parts, from, until, review);
        };
    }

    /** The same with other dates. */
    public DraftSchedule dated(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new DraftSchedule(kind, days, everyDays, timesAWeek, timesADay, parts, first, last, null);
    }

    @Nullable
    Schedule read(ExerciseContent exercise, @Nullable LocalDate effectiveFrom, Problems problems) {
        return CheckedSchedule.read(this, exercise, effectiveFrom, problems);
    }

    List<PartOfDay> partsInOrder() {
        return parts.stream().sorted().toList();
    }

    private static Set<DayOfWeek> everyDay() {
        return EnumSet.allOf(DayOfWeek.class);
    }
}
