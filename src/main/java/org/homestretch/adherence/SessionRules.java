package org.homestretch.adherence;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a session as a whole before it is logged; the first breach is refused at its field.
 *
 * @param finishedOn the client-local date on which it was written down; earlier than today when there was no signal
 */
record SessionRules(LogSession wanted, PlanVersion version, LocalDate today, LocalDate finishedOn) {

    static final int MOST_DAYS_BACK = 7;
    static final int MOST_DAYS_WAITING = 60;
    private static final int MOST_EXERCISES = 50;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    void check() {
        if (wanted.date().isAfter(today)) throw refused("date", "date.future");
        if (finishedOn.isBefore(today.minusDays(MOST_DAYS_WAITING))) {
            throw refused("date", "date.waited", MOST_DAYS_WAITING);
        }
        if (wanted.date().isBefore(finishedOn.minusDays(MOST_DAYS_BACK))) {
            throw refused("date", "date.past", MOST_DAYS_BACK);
        }
        if (version.effectiveFrom().isAfter(wanted.date())) throw refused("planVersion", "version.later");
        if (wanted.slot() < 1 || wanted.slot() > mostTimesADay()) throw refused("slot", "slot.unknown");
        if (wanted.performedAt().isBefore(EARLIEST) || wanted.performedAt().isAfter(LATEST)) {
            throw refused("performedAt", "performed.implausible");
        }
        requireScore("painBefore", wanted.painBefore());
        requireScore("painAfter", wanted.painAfter());
        requireScore("effort", wanted.effort());
        requireLength("note", wanted.note(), 2000);
        requireLength("couldNot.words", wanted.barrierWords(), 1000);
        requireReason(wanted.stopped());
        if (wanted.exercises().size() > MOST_EXERCISES) throw refused("exercises", "exercises.many", MOST_EXERCISES);
        if (wanted.barrier() != null && !wanted.exercises().isEmpty()) throw refused("exercises", "exercises.none");
        if (wanted.barrier() == null && !isAnythingDone()) throw refused("exercises", "exercises.nothing");
    }

    /** Also a date on which nothing is due can be logged: it is told as an extra session. */
    private int mostTimesADay() {
        var schedules =
                version.prescriptions().stream().map(Prescription::schedule).toList();
        var parts =
                schedules.stream().flatMap(it -> it.parts().stream()).distinct().count();
        return Math.max(
                (int) parts,
                schedules.stream().mapToInt(Schedule::timesADay).max().orElse(0));
    }

    private boolean isAnythingDone() {
        return wanted.exercises().stream()
                .flatMap(exercise -> exercise.sets().stream())
                .anyMatch(set -> set.amount() > 0 && !set.bonus());
    }

    private void requireReason(LogSession.@Nullable Stopped stopped) {
        if (stopped == null) return;
        if (!stopped.reason().mayStop()) throw refused("stopped.reason", "stopped.forgot");
        requireLength("stopped.words", stopped.words(), 1000);
        if (wanted.barrier() != null) throw refused("stopped", "stopped.nothing");
    }

    private static void requireScore(String field, @Nullable Integer score) {
        if (score != null && (score < 0 || score > 10)) throw refused(field, "score", 0, 10);
    }

    private static void requireLength(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) throw refused(field, "text.long", most);
    }

    static InputRefused refused(String field, String key, Object... arguments) {
        return new InputRefused(field, "adherence.log." + key, arguments);
    }
}
