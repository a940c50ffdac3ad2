package org.homestretch.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.homestretch.plan.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one time of the day in a period. The parts add up to the whole.
 *
 * @param part none where the plan names none
 * @param slot which time of the date where no part is named; 0 beside a part, and for any day of the week
 */
public record PartProgress(@Nullable PartOfDay part, int slot, Figure frequency) {

    private record Time(@Nullable PartOfDay part, int slot) {}

    /** In the order of the day; then times without a name, the any-day ones last. */
    private static final Comparator<Time> IN_THE_DAY = Comparator.comparing(
                    Time::part, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(time -> time.slot() == 0 ? Integer.MAX_VALUE : time.slot());

    static List<PartProgress> of(List<ExpectedSession> sessions) {
        return sessions.stream()
                .collect(groupingBy(PartProgress::time, () -> new TreeMap<>(IN_THE_DAY), toList()))
                .entrySet()
                .stream()
                .map(it -> new PartProgress(it.getKey().part(), it.getKey().slot(), figure(it.getValue())))
                .toList();
    }

    /** Whether it may be done on any day of the week. */
    public boolean onAnyDay() {
        return part == null && slot == 0;
    }

    private static Time time(ExpectedSession session) {
        return session.part() == null ? new Time(null, session.slot()) : new Time(session.part(), 0);
    }

    private static Figure figure(List<ExpectedSession> sessions) {
        var done = sessions.stream().filter(ExpectedSession::isDone).count();
        return new Figure(Math.toIntExact(done), sessions.size());
    }
}
