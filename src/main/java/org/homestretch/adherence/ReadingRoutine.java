package org.homestretch.adherence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.pause.PausesOfClients;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in client is to do, on today or another date. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
public class ReadingRoutine {

    private static final int MOST_DAYS_AWAY = 366;

    private final ReadingOwnRecord own;
    private final ReadingPlans plans;
    private final PausesOfClients pauses;
    private final ReadingLogs logs;
    private final Library library;
    private final Clock clock;

    ReadingRoutine(
            ReadingOwnRecord own,
            ReadingPlans plans,
            PausesOfClients pauses,
            ReadingLogs logs,
            Library library,
            Clock clock) {
        this.own = own;
        this.plans = plans;
        this.pauses = pauses;
        this.logs = logs;
        this.library = library;
        this.clock = clock;
    }

    /**
     * @param wanted none for the client's today
     * @throws InputRefused at "date" when it lies more than a year away
     */
    public ClientRoutine on(@Nullable LocalDate wanted) {
        var me = own.mine();
        var today = LocalDate.ofInstant(clock.instant(), me.client().zone());
        var date = Objects.requireNonNullElse(wanted, today);
        if (date.isBefore(today.minusDays(MOST_DAYS_AWAY)) || date.isAfter(today.plusDays(MOST_DAYS_AWAY))) {
            throw new InputRefused("date", "adherence.routine.date");
        }
        var monday = date.with(previousOrSame(MONDAY));
        var plan = plans.mine();
        var history = plan.map(ClientPlan::history).orElseGet(ReadingRoutine::noPlan);
        var paused = pauses.of(me.client().id());
        var ofWeek = logs.mine(monday, monday.plusDays(6));
        return new ClientRoutine(
                me,
                date,
                today,
                plan,
                paused,
                Routine.on(history, date),
                Routine.weekly(history, date).stream()
                        .map(it -> WeeklyCount.of(it, date, ofWeek))
                        .toList(),
                Routine.whenNeeded(history, date),
                Day.between(
                        history, paused.excused(monday, monday.plusDays(6)), monday, monday.plusDays(6), today, ofWeek),
                ofWeek.stream().filter(it -> it.log().date().equals(date)).toList(),
                plan.map(it -> PrescribedExercises.of(it, library)).orElse(PrescribedExercises.NONE));
    }

    private static PlanHistory noPlan() {
        return new PlanHistory(List.of());
    }
}
