package org.homestretch.plan.change;

import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;

/** Whether two schedules mean the same dates: seven days of the week are every day, however it is written. */
final class SameSchedule {

    private SameSchedule() {}

    static boolean is(@Nullable Schedule one, @Nullable Schedule other) {
        if (one == null || other == null) return one == other;
        return one.equals(other)
                || isDaily(one.recurrence())
                        && isDaily(other.recurrence())
                        && withRecurrence(one, other.recurrence()).equals(other);
    }

    private static boolean isDaily(Recurrence recurrence) {
        return recurrence instanceof EveryDays(var days) && days == 1
                || recurrence instanceof OnDays(var on) && on.size() == 7;
    }

    private static Schedule withRecurrence(Schedule schedule, Recurrence recurrence) {
        return new Schedule(recurrence, schedule.timesADay(), schedule.from(), schedule.until());
    }
}
