package org.homestretch.plan.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as typed.
 *
 * @param everyDays kept from a version that counts days from its first date; weekdays, once chosen, replace it
 */
public record DraftSchedule(
        Set<DayOfWeek> days,
        @Nullable Integer everyDays,
        @Nullable Integer timesADay,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public DraftSchedule {
        days = Set.copyOf(days);
    }

    /** Nothing decided but the first date. */
    static DraftSchedule open(@Nullable LocalDate from) {
        return new DraftSchedule(Set.of(), null, null, from, null);
    }

    static DraftSchedule of(Schedule schedule) {
        Set<DayOfWeek> days = switch (schedule.recurrence()) {
            case OnDays(var chosen) -> chosen;
            case EveryDays(var every) -> every == 1 ? EnumSet.allOf(DayOfWeek.class) : Set.of();
        };
        var every = schedule.recurrence() instanceof EveryDays(var n) && n > 1 ? n : null;
        return new DraftSchedule(days, every, schedule.timesADay(), schedule.from(), schedule.until());
    }

    /** The same with other dates. */
    public DraftSchedule dated(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new DraftSchedule(days, everyDays, timesADay, first, last);
    }

    /** As it would be prescribed; empty while something is missing or wrong. */
    public Optional<Schedule> read(ExerciseContent exercise) {
        return Optional.ofNullable(read(exercise, null, new Problems()));
    }

    /** All that a plan would still ask for, or refuse. */
    public List<InputRefused> problems(ExerciseContent exercise) {
        var problems = new Problems();
        read(exercise, null, problems);
        return problems.found();
    }

    @Nullable
    Schedule read(ExerciseContent exercise, @Nullable LocalDate effectiveFrom, Problems problems) {
        var before = problems.count();
        var open = exercise.notInSource().contains(Decision.FREQUENCY);
        var recurrence = recurrence();
        if (recurrence == null) problems.refuse("days", open ? "plan.days.open" : "plan.days.missing");
        if (timesADay == null) problems.refuse("timesADay", "plan.times.missing");
        problems.between(1, timesADay, Schedule.MOST_TIMES_A_DAY, "timesADay", "plan.times.range");
        if (from == null) problems.refuse("from", "plan.from.missing");
        checkUntil(effectiveFrom, problems);
        if (problems.count() > before || recurrence == null || timesADay == null || from == null) return null;
        return new Schedule(recurrence, timesADay, from, until);
    }

    private @Nullable Recurrence recurrence() {
        if (!days.isEmpty()) return new OnDays(days);
        return everyDays == null ? null : new EveryDays(everyDays);
    }

    private void checkUntil(@Nullable LocalDate effectiveFrom, Problems problems) {
        if (until == null) return;
        if (from != null && until.isBefore(from)) problems.refuse("until", "plan.until.order");
        if (effectiveFrom != null && until.isBefore(effectiveFrom)) problems.refuse("until", "plan.until.over");
    }
}
