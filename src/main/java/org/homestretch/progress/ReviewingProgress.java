package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.Day;
import org.homestretch.adherence.PrescribedExercises;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.pause.PausesOfClients;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Progress as its readers see it: a therapist that of clients in care, a client the own. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReviewingProgress {

    private static final int FORTNIGHT = 14;
    private static final int WEEKS = 8;
    private static final int WEEKS_OF_DAYS = 6;

    private final CaseloadAccess access;
    private final ReadingPlans plans;
    private final PausesOfClients pauses;
    private final ReadingLogs logs;
    private final Library library;
    private final Clock clock;

    ReviewingProgress(
            CaseloadAccess access,
            ReadingPlans plans,
            PausesOfClients pauses,
            ReadingLogs logs,
            Library library,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.pauses = pauses;
        this.logs = logs;
        this.library = library;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public ClientProgress of(ClientId id) {
        var client = access.requireTreating(id);
        var weeks = weeks(today(client));
        return review(client, plans.of(id), logs.of(id, weeks.from(), weeks.to()));
    }

    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public ClientProgress mine() {
        var me = access.requireMe();
        var weeks = weeks(today(me));
        return review(me, plans.mine(), logs.mine(weeks.from(), weeks.to()));
    }

    private ClientProgress review(ClientSummary client, Optional<ClientPlan> plan, List<CurrentLog> kept) {
        var today = today(client);
        var weeks = weeks(today);
        var history = new History(
                plan.map(ClientPlan::history).orElseGet(() -> new PlanHistory(List.of())),
                pauses.of(client.id()).excused(weeks.from(), weeks.to()),
                kept.stream().map(CurrentLog::log).toList());
        return new ClientProgress(
                client,
                today,
                AdherencePolicy.assess(history, new Window(today.minusDays(FORTNIGHT - 1), today), today),
                AdherencePolicy.weekly(history, weeks, today),
                AdherencePolicy.assess(history, weeks, today).excusedDays(),
                Day.between(
                        history.plan(),
                        history.excused(),
                        weeks.to().minusDays(WEEKS_OF_DAYS * 7 - 1),
                        weeks.to(),
                        today,
                        kept),
                kept,
                plan.map(it -> PrescribedExercises.of(it, library)).orElse(PrescribedExercises.NONE));
    }

    /** Whole ISO weeks, as the policy needs their logs; the fortnight lies within them. */
    private static Window weeks(LocalDate today) {
        var monday = today.with(previousOrSame(MONDAY));
        return new Window(monday.minusWeeks(WEEKS - 1), monday.plusDays(6));
    }

    private LocalDate today(ClientSummary client) {
        return LocalDate.ofInstant(clock.instant(), client.zone());
    }
}
