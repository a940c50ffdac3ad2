package org.homestretch.adherence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homestretch.caseload.OwnRecord;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.identity.Roles;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.pause.ClientPauses;
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
    private static final int DAYS_AHEAD = 7;

    private final ReadingOwnRecord own;
    private final ReadingPlans plans;
    private final PausesOfClients pauses;
    private final ReadingLogs logs;
    private final GatheringExercises gathering;
    private final Clock clock;

    ReadingRoutine(
            ReadingOwnRecord own,
            ReadingPlans plans,
            PausesOfClients pauses,
            ReadingLogs logs,
            GatheringExercises gathering,
            Clock clock) {
        this.own = own;
        this.plans = plans;
        this.pauses = pauses;
        this.logs = logs;
        this.gathering = gathering;
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
        return between(me, date, date).on(date, today);
    }

    /** Today and the seven days after it, each as it will stand when it has come. */
    public List<ClientRoutine> ahead() {
        var me = own.mine();
        var today = LocalDate.ofInstant(clock.instant(), me.client().zone());
        var last = today.plusDays(DAYS_AHEAD);
        var days = between(me, today, last);
        return today.datesUntil(last.plusDays(1))
                .map(date -> days.on(date, date))
                .toList();
    }

    private Days between(OwnRecord me, LocalDate first, LocalDate last) {
        var monday = first.with(previousOrSame(MONDAY));
        var sunday = last.with(nextOrSame(SUNDAY));
        var client = me.client().id();
        var plan = plans.mine(monday, sunday);
        var logged = logs.mine(monday, sunday);
        var history = plan.map(ClientPlan::history).orElseGet(ReadingRoutine::noPlan);
        return new Days(
                me,
                plan,
                history,
                pauses.of(client),
                logged,
                gathering.of(client, plan, logged),
                plan.isEmpty() || history.effectiveOn(first).isPresent()
                        ? null
                        : plans.myFirstDay().orElse(null));
    }

    /** All that was read for a range of dates. */
    private record Days(
            OwnRecord me,
            Optional<ClientPlan> plan,
            PlanHistory history,
            ClientPauses pauses,
            List<CurrentLog> logs,
            PrescribedExercises exercises,
            @Nullable LocalDate begins) {

        ClientRoutine on(LocalDate date, LocalDate today) {
            var monday = date.with(previousOrSame(MONDAY));
            var sunday = monday.plusDays(6);
            var ofWeek = logs.stream()
                    .filter(it -> !it.log().date().isBefore(monday)
                            && !it.log().date().isAfter(sunday))
                    .toList();
            return new ClientRoutine(
                    me,
                    date,
                    today,
                    plan,
                    pauses,
                    Routine.on(history, date),
                    Routine.weekly(history, date).stream()
                            .map(it -> WeeklyCount.of(it, date, ofWeek))
                            .toList(),
                    Routine.whenNeeded(history, date),
                    Day.between(history, pauses.excused(monday, sunday), monday, sunday, today, ofWeek),
                    ofWeek.stream().filter(it -> it.log().date().equals(date)).toList(),
                    exercises,
                    history.effectiveOn(date).isPresent() ? null : begins);
        }
    }

    private static PlanHistory noPlan() {
        return new PlanHistory(List.of());
    }
}
