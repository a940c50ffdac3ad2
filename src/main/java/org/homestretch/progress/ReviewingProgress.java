package org.homestretch.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.GatheringExercises;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.Roles;
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

    private final CaseloadAccess access;
    private final ReadingPlans plans;
    private final PausesOfClients pauses;
    private final ReadingLogs logs;
    private final GatheringExercises gathering;
    private final Clock clock;

    ReviewingProgress(
            CaseloadAccess access,
            ReadingPlans plans,
            PausesOfClients pauses,
            ReadingLogs logs,
            GatheringExercises gathering,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.pauses = pauses;
        this.logs = logs;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** @throws org.homestretch.shared.InputRefused for own dates in the wrong order, or too far apart */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public ClientProgress of(ClientId id, Period period) {
        var client = access.requireTreating(id);
        var window = window(client, period, () -> plans.firstDay(id));
        var weeks = window.wholeWeeks();
        return review(client, window, plans.of(id, weeks.from(), weeks.to()), logs.of(id, weeks.from(), weeks.to()));
    }

    /** @throws org.homestretch.shared.InputRefused for own dates in the wrong order, or too far apart */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public ClientProgress mine(Period period) {
        var me = access.requireMe();
        var window = window(me, period, plans::myFirstDay);
        var weeks = window.wholeWeeks();
        return review(me, window, plans.mine(weeks.from(), weeks.to()), logs.mine(weeks.from(), weeks.to()));
    }

    /** What a log of a client in care said before it was corrected, newest first. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public EarlierLogs earlier(ClientId id, SessionLogId log) {
        access.requireTreating(id);
        var earlier = logs.earlier(id, log);
        return new EarlierLogs(earlier, gathering.of(id, Optional.empty(), earlier));
    }

    /** @param kept of all the ISO weeks that the window touches, as the policy needs them */
    private ClientProgress review(
            ClientSummary client, Window window, Optional<ClientPlan> plan, List<CurrentLog> kept) {
        var paused = pauses.of(client.id());
        var weeks = window.wholeWeeks();
        var all = kept.stream().map(CurrentLog::log).toList();
        var history = new History(
                plan.map(ClientPlan::history).orElseGet(() -> new PlanHistory(List.of())),
                paused.excused(weeks.from(), weeks.to()),
                all);
        var period = PeriodProgress.of(history, Timeline.of(plan, paused, all, window), window, today(client));
        return new ClientProgress(
                client,
                period,
                kept.stream().filter(it -> window.contains(it.log().date())).toList(),
                gathering.of(client.id(), plan, kept));
    }

    private Window window(ClientSummary client, Period period, Supplier<Optional<LocalDate>> firstDay) {
        var today = today(client);
        var began = period instanceof Period.SincePlanBegan ? firstDay.get().orElse(today) : today;
        return period.window(today, began);
    }

    private LocalDate today(ClientSummary client) {
        return LocalDate.ofInstant(clock.instant(), client.zone());
    }
}
