package org.homestretch.demo;

import static org.homestretch.demo.DemoPeople.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.dosage.Branch;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.pause.ReadingPauses;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Present;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Logs what an invented client did, occurrence by occurrence, as their habit has it; the same at every loading. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoSessions {

    private final LoggingSessions logging;
    private final ReadingPlans plans;
    private final ReadingPauses pauses;

    DemoSessions(LoggingSessions logging, ReadingPlans plans, ReadingPauses pauses) {
        this.logging = logging;
        this.plans = plans;
        this.pauses = pauses;
    }

    /** Today is left open, so that there is something due. */
    void log(
            SignedIn client,
            DemoPractice.Habit habit,
            LocalDate start,
            LocalDate lastDay,
            LocalDate today,
            ZoneId zone) {
        var plan = as(client, () -> plans.mine(start, today));
        if (plan.isEmpty()) return;
        var paused = as(client, pauses::mine);
        var chance = new Random(client.email().hashCode());
        var history = plan.get().history();
        var end = lastDay.isBefore(today) ? lastDay : today.minusDays(1);
        for (var occurrence : Routine.between(history, start, end)) {
            if (occurrence.date().isAfter(today.minusDays(habit.silentDays() + 1L))) break;
            if (paused.covers(occurrence.date())) continue;
            var session = session(occurrence, history, habit, progress(start, end, occurrence.date()), zone, chance);
            if (session == null) continue;
            var late = chance.nextDouble() < habit.late() ? 1 + chance.nextInt(2) : 0;
            var entered = session.performedAt().plus(late, ChronoUnit.DAYS).plusSeconds(90);
            Present.asOf(entered, () -> as(client, () -> logging.log(session)));
        }
        var lastLogged = today.minusDays(habit.silentDays() + 1L);
        for (var occurrence : anyDays(history, habit, start, end.isBefore(lastLogged) ? end : lastLogged, chance)) {
            var session =
                    session(occurrence, history, habit, progress(start, end, occurrence.date()), zone, chance, true);
            Present.asOf(session.performedAt().plusSeconds(90), () -> as(client, () -> logging.log(session)));
        }
    }

    /** What is due on no date in particular: as often a week as asked, or a little less, and now and then in need. */
    private static List<Occurrence> anyDays(
            PlanHistory history, DemoPractice.Habit habit, LocalDate start, LocalDate last, Random chance) {
        var found = new ArrayList<Occurrence>();
        for (var date = start; !date.isAfter(last); date = date.plusDays(1)) {
            for (var weekly : Routine.weekly(history, date)) {
                var times = weekly.schedule().recurrence() instanceof TimesAWeek(var asked) ? asked : 0;
                if (new TimesAWeek(times).standsFor(date.plusDays(2)) && chance.nextDouble() < habit.keeps()) {
                    found.add(new Occurrence(date, 1, null, List.of(weekly)));
                }
            }
            for (var needed : Routine.whenNeeded(history, date)) {
                if (chance.nextInt(4) == 0) found.add(new Occurrence(date, 1, null, List.of(needed)));
            }
        }
        return found;
    }

    private static @Nullable LogSession session(
            Occurrence occurrence,
            PlanHistory history,
            DemoPractice.Habit habit,
            double progress,
            ZoneId zone,
            Random chance) {
        var kept = chance.nextDouble() < habit.keeps();
        if (!kept && (habit.barriers().isEmpty() || chance.nextInt(3) != 0)) return null;
        return session(occurrence, history, habit, progress, zone, chance, kept);
    }

    private static LogSession session(
            Occurrence occurrence,
            PlanHistory history,
            DemoPractice.Habit habit,
            double progress,
            ZoneId zone,
            Random chance,
            boolean kept) {
        var version = history.effectiveOn(occurrence.date()).orElseThrow().id();
        var time = LocalTime.of(occurrence.slot() == 1 ? 7 : 18, chance.nextInt(60));
        var performedAt = occurrence.date().atTime(time).atZone(zone).toInstant();
        var before = pain(habit, progress, chance);
        var note = kept && !habit.notes().isEmpty() && chance.nextInt(6) == 0
                ? habit.notes().get(chance.nextInt(habit.notes().size()))
                : null;
        return new LogSession(
                new SessionLogId(NewId.next()),
                version,
                occurrence.date(),
                occurrence.slot(),
                performedAt,
                zone,
                false,
                kept ? before : null,
                kept ? Math.max(0, before - chance.nextInt(2)) : null,
                kept ? 2 + chance.nextInt(3) : null,
                note,
                kept
                        ? null
                        : habit.barriers().get(chance.nextInt(habit.barriers().size())),
                null,
                null,
                kept ? done(occurrence.prescriptions(), habit, chance) : List.of(),
                null);
    }

    private static List<LogSession.Done> done(
            List<Prescription> prescriptions, DemoPractice.Habit habit, Random chance) {
        return prescriptions.stream()
                .filter(_ -> chance.nextInt(12) != 0 || prescriptions.size() == 1)
                .map(it -> done(it, habit, chance))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        some -> some.isEmpty() ? List.of(done(prescriptions.getFirst(), habit, chance)) : some));
    }

    private static LogSession.Done done(Prescription prescription, DemoPractice.Habit habit, Random chance) {
        var dosage = prescription.dosage();
        Set<String> preparations = chance.nextDouble() < habit.prepares()
                ? dosage.branches().stream().map(Branch::preparation).collect(Collectors.toSet())
                : Set.of();
        var target = dosage.amountWith(preparations);
        var tighter = dosage.laterality().isTwoSided() ? tighter(habit.tighter(), chance) : null;
        var sets = new ArrayList<LogSession.Amount>();
        var sides = new ArrayList<@Nullable Side>(dosage.laterality().sides());
        if (sides.isEmpty()) sides.add(null);
        for (var set = 1; set <= dosage.sets(); set++) {
            for (var side : sides) {
                var full = habit.full() + 0.15 * chance.nextGaussian();
                var amount = (int) Math.round(target.low() * full + chance.nextInt(2));
                sets.add(new LogSession.Amount(set, side, Math.clamp(amount, 1, target.high()), false));
            }
        }
        if (dosage.bonusAfterClick() && tighter != null && chance.nextInt(5) == 0) {
            sets.add(new LogSession.Amount(dosage.sets(), tighter, 1 + chance.nextInt(3), true));
        }
        return new LogSession.Done(prescription.id(), preparations, tighter, null, sets);
    }

    private static @Nullable Side tighter(@Nullable Side usual, Random chance) {
        return usual == null || chance.nextInt(5) != 0 ? usual : usual.other();
    }

    private static int pain(DemoPractice.Habit habit, double progress, Random chance) {
        var usual = habit.painStart() + (habit.painEnd() - habit.painStart()) * progress;
        return (int) Math.clamp(Math.round(usual + 0.7 * chance.nextGaussian()), 0, 10);
    }

    private static double progress(LocalDate start, LocalDate end, LocalDate date) {
        var days = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return (double) ChronoUnit.DAYS.between(start, date) / days;
    }
}
