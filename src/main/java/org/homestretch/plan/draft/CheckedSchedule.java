package org.homestretch.plan.draft;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.jspecify.annotations.Nullable;

/** Reads a typed schedule, or says at each field why it cannot be prescribed. */
record CheckedSchedule(
        DraftSchedule typed,
        ExerciseContent exercise,
        @Nullable LocalDate effectiveFrom,
        Problems problems) {

    static @Nullable Schedule read(
            DraftSchedule typed, ExerciseContent exercise, @Nullable LocalDate effectiveFrom, Problems problems) {
        return new CheckedSchedule(typed, exercise, effectiveFrom, problems).read();
    }

    private @Nullable Schedule read() {
        var before = problems.count();
        var recurrence = recurrence();
        var times = timesADay();
        var parts = parts(times);
        if (typed.from() == null) problems.refuse("from", "plan.from.missing");
        checkLater("until", typed.until());
        checkLater("reviewOn", typed.reviewOn());
        if (problems.count() > before || recurrence == null || times == null || typed.from() == null) return null;
        return new Schedule(recurrence, times, parts, typed.from(), typed.until(), typed.reviewOn());
    }

    private @Nullable Recurrence recurrence() {
        return switch (typed.kind()) {
            case ON_DAYS -> onDays();
            case EVERY_DAYS -> {
                var days = number(typed.everyDays(), 30, "everyDays", "every");
                yield days == null ? null : new EveryDays(days);
            }
            case TIMES_A_WEEK -> {
                var times = number(typed.timesAWeek(), 7, "timesAWeek", "week");
                yield times == null ? null : new TimesAWeek(times);
            }
            case WHEN_NEEDED -> new WhenNeeded();
        };
    }

    private @Nullable Recurrence onDays() {
        if (!typed.days().isEmpty()) return new OnDays(typed.days());
        var open = exercise.notInSource().contains(Decision.FREQUENCY);
        problems.refuse("days", open ? "plan.days.open" : "plan.days.missing");
        return null;
    }

    /** What is due on no date in particular is done once. */
    private @Nullable Integer timesADay() {
        if (!typed.kind().isDated()) return 1;
        return number(typed.timesADay(), Schedule.MOST_TIMES_A_DAY, "timesADay", "times");
    }

    private List<PartOfDay> parts(@Nullable Integer times) {
        if (typed.kind() == DraftSchedule.Kind.WHEN_NEEDED) return List.of();
        var parts = typed.partsInOrder();
        if (times == null || parts.isEmpty() || parts.size() == times) return parts;
        problems.refuse("parts", "plan.parts.count", times);
        return List.of();
    }

    private @Nullable Integer number(@Nullable Integer number, int most, String field, String name) {
        var before = problems.count();
        if (number == null) problems.refuse(field, "plan." + name + ".missing");
        problems.between(1, number, most, field, "plan." + name + ".range");
        return problems.count() > before ? null : number;
    }

    private void checkLater(String field, @Nullable LocalDate date) {
        if (date == null) return;
        var from = typed.from();
        if (from != null && date.isBefore(from)) problems.refuse(field, "plan." + field + ".order");
        if (effectiveFrom != null && date.isBefore(effectiveFrom)) problems.refuse(field, "plan." + field + ".over");
    }
}
