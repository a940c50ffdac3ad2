package org.homestretch.progress.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.adherence.ClientDay;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.jspecify.annotations.Nullable;

/**
 * A line whose last sessions may support a proposal, as far as summaries tell. Never misses one; whether there is one the logs
 * of the dates decide.
 */
record PromisingLine(Prescription line, Set<LocalDate> dates) {

    /** @param mayBeTop whether the top was reached, or can have been */
    private record Session(ClientDay day, int slot, boolean mayBeTop) {

        private boolean mayBePainful() {
            var after = day.painAfter();
            return after != null && after >= ProgressionRule.MUCH_PAIN || day.painRise() >= ProgressionRule.MUCH_RISE;
        }
    }

    static List<PromisingLine> of(
            ClientPlan plan,
            List<ClientDay> days,
            Function<PrescriptionId, @Nullable Prescription> prescriptions,
            LocalDate today) {
        var recent = days.stream()
                .filter(it -> Progression.isRecent(it.date(), today))
                .toList();
        return Progression.lastingLines(plan, today).stream()
                .flatMap(line -> of(line, recent, prescriptions).stream())
                .toList();
    }

    private static Optional<PromisingLine> of(
            Prescription line, List<ClientDay> days, Function<PrescriptionId, @Nullable Prescription> prescriptions) {
        var last = lastSessions(line, days, prescriptions);
        if (last.size() < ProgressionRule.SESSIONS) return Optional.empty();
        var more = last.stream().allMatch(Session::mayBeTop);
        var less = last.stream().filter(Session::mayBePainful).count() >= ProgressionRule.PAINFUL_SESSIONS;
        if (!more && !less) return Optional.empty();
        return Optional.of(
                new PromisingLine(line, last.stream().map(it -> it.day().date()).collect(Collectors.toSet())));
    }

    private static List<Session> lastSessions(
            Prescription line, List<ClientDay> days, Function<PrescriptionId, @Nullable Prescription> prescriptions) {
        var sessions = new ArrayList<Session>();
        for (int i = days.size() - 1; i >= 0 && sessions.size() < ProgressionRule.SESSIONS; i--) {
            var day = days.get(i);
            var places = day.places().stream()
                    .filter(it -> it.tried() && isUnderTarget(line, prescriptions.apply(it.prescription())))
                    .toList();
            places.stream()
                    .map(ClientDay.Place::slot)
                    .distinct()
                    .sorted((one, other) -> other - one)
                    .limit(ProgressionRule.SESSIONS - sessions.size())
                    .forEach(slot -> sessions.add(new Session(day, slot, mayBeTop(places, slot))));
        }
        return sessions;
    }

    /** What was done under two versions of the same target is only whole together. */
    private static boolean mayBeTop(List<ClientDay.Place> places, int slot) {
        var ofSlot = places.stream().filter(it -> it.slot() == slot).toList();
        return ofSlot.size() > 1 || ofSlot.getFirst().top();
    }

    private static boolean isUnderTarget(Prescription line, @Nullable Prescription logged) {
        return logged != null
                && logged.line().equals(line.line())
                && (logged == line || logged.dosage().equals(line.dosage()));
    }
}
