package org.homestretch.plan.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.dosage.DosageTime;
import org.homestretch.plan.portal.PortalExercises;
import org.jspecify.annotations.Nullable;

/**
 * What a draft asks of a client, as far as its lines are complete.
 *
 * @param minutes on the fullest day that can be of its first four weeks, all times of that day together; 0 when nothing is due yet
 * @param positionChanges how often the client changes position in one session, since exercises are grouped by it
 */
public record PlanTotals(int exercises, int minutes, int positionChanges) {

    private static final int DAYS = 28;

    /** @param effectiveFrom none while it is not chosen; the earliest line counts then */
    public static PlanTotals of(List<PlannedLine> lines, @Nullable LocalDate effectiveFrom) {
        var positions =
                lines.stream().map(it -> it.content().position()).distinct().count();
        return new PlanTotals(lines.size(), minutes(lines, effectiveFrom), (int) Math.max(0, positions - 1));
    }

    private static int minutes(List<PlannedLine> lines, @Nullable LocalDate effectiveFrom) {
        var first = effectiveFrom != null
                ? effectiveFrom
                : lines.stream()
                        .flatMap(it -> it.line().schedule(it.content(), null).stream())
                        .map(schedule -> schedule.from())
                        .min(LocalDate::compareTo)
                        .orElse(null);
        if (first == null) return 0;
        var seconds = IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .mapToInt(
                        day -> lines.stream().mapToInt(it -> secondsOn(day, it)).sum())
                .max()
                .orElse(0);
        return seconds == 0 ? 0 : DosageTime.minutes(seconds);
    }

    private static int secondsOn(LocalDate day, PlannedLine planned) {
        var content = planned.content();
        var slots = planned.line()
                .schedule(content, null)
                .map(it -> it.mostSlotsOn(day))
                .orElse(0);
        return slots == 0
                ? 0
                : planned.line()
                        .dosage(content)
                        .map(it -> slots * PortalExercises.seconds(it, content))
                        .orElse(0);
    }
}
