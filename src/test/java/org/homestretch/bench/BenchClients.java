package org.homestretch.bench;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.dosage.DosageCases;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.Schedule;
import org.homestretch.shared.NewId;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes the two clients through the same services as everybody, on the days on which it would have happened. */
final class BenchClients {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int WEEKS_OF_LOGS = 8;

    private final MovableClock clock;
    private final InCare inCare;
    private final Prescribing prescribing;
    private final ReadingPlans plans;
    private final LoggingSessions logging;
    private final SignedIn therapist;
    private final List<Exercise> exercises;
    private final int width;
    private final LocalDate today = LocalDate.now(BERLIN);

    /** @param exercisesADay how many each plan has */
    BenchClients(ConfigurableApplicationContext program, int exercisesADay) {
        width = exercisesADay;
        clock = program.getBean(MovableClock.class);
        inCare = program.getBean(InCare.class);
        prescribing = program.getBean(Prescribing.class);
        plans = program.getBean(ReadingPlans.class);
        logging = program.getBean(LoggingSessions.class);
        therapist = program.getBean(Practices.class).practice();
        exercises = as(therapist, () -> program.getBean(Library.class).newest());
    }

    /** One version a week up to this week, or one that is eight weeks old; logged every day. */
    InCare.Pair client(int versions) {
        clock.reset();
        var pair = inCare.client(therapist, BERLIN.getId());
        var weeks = Math.max(versions, WEEKS_OF_LOGS);
        List<NewPrescription> lines = List.of();
        for (int week = 0; week < weeks; week++) {
            var monday = today.with(previousOrSame(MONDAY)).minusWeeks(weeks - 1L - week);
            if (week < versions) {
                lines = lines(lines, monday, week);
                publish(pair, monday, week, lines);
            }
            log(pair, monday);
        }
        return pair;
    }

    LocalDate today() {
        return today;
    }

    PlanVersionsBench.Counts counts(InCare.Pair pair) {
        clock.reset();
        var heads = as(therapist, () -> plans.heads(pair.id()));
        var first = heads.getLast().effectiveFrom();
        return new PlanVersionsBench.Counts(
                heads.size(), first.datesUntil(today.plusDays(1)).count(), first);
    }

    private List<NewPrescription> lines(List<NewPrescription> before, LocalDate from, int week) {
        var lines = new ArrayList<NewPrescription>();
        for (int i = 0; i < width; i++) {
            var dosage = DosageCases.reps(4 + week % 5, 10 + i).sets(2).hold(5).dosage();
            var schedule = new Schedule(new EveryDays(1), 1, from, null);
            var line = before.isEmpty()
                    ? NewPrescription.of(
                            exercises.get(i % exercises.size()).revision(), dosage, schedule, "Slowly.", "disc L4")
                    : before.get(i);
            lines.add(new NewPrescription(
                    line.line(), line.exerciseRevision(), dosage, schedule, line.note(), line.privateNote()));
        }
        return lines;
    }

    private void publish(InCare.Pair pair, LocalDate day, int week, List<NewPrescription> lines) {
        clock.moveTo(day.atTime(8, 0).atZone(BERLIN).toInstant());
        as(
                therapist,
                () -> prescribing.publish(
                        pair.id(), new NewVersion(week, day, "Low back", "A little more.", null, lines)));
    }

    private void log(InCare.Pair pair, LocalDate monday) {
        for (var day = monday; day.isBefore(monday.plusWeeks(1)) && !day.isAfter(today); day = day.plusDays(1)) {
            var date = day;
            clock.moveTo(date.atTime(9, 0).atZone(BERLIN).toInstant());
            as(pair.client(), () -> {
                ClientPlan plan = plans.mine(date, date).orElseThrow();
                logging.log(session(plan.newest().version(), date));
            });
        }
    }

    private LogSession session(PlanVersion version, LocalDate date) {
        var done = version.prescriptions().stream()
                .map(it -> new LogSession.Done(
                        it.id(),
                        Set.of(),
                        null,
                        null,
                        List.of(
                                new LogSession.Amount(
                                        1, null, it.dosage().amount().low(), false),
                                new LogSession.Amount(
                                        2, null, it.dosage().amount().low(), false))))
                .toList();
        return new LogSession(
                new SessionLogId(NewId.next()),
                version.id(),
                date,
                1,
                clock.instant(),
                BERLIN,
                false,
                3,
                2,
                4,
                null,
                null,
                null,
                null,
                done,
                null);
    }
}
