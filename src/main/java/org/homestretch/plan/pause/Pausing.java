package org.homestretch.plan.pause;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Excusing a client from the plan, and taking it up again. Nothing kept is ever changed: an end stands beside its pause. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Pausing {

    /** How far back a therapist may excuse days, or make them due again. */
    public static final int DAYS_BACK = 7;

    private final CaseloadAccess access;
    private final PauseRows rows;
    private final CurrentAccount current;
    private final Clock clock;

    Pausing(CaseloadAccess access, PauseRows rows, CurrentAccount current, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Pauses the plan of a client in care, up to a week back. The same pause again is one pause.
     *
     * @throws InputRefused at the field that cannot be accepted, or when the client is discharged
     * @throws PauseConflict when the client has another pause of this id
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void pause(ClientId id, PausePlan wanted) {
        pause(access.requireTreating(id), wanted, DAYS_BACK);
    }

    /**
     * Pauses the signed-in client's own plan, from today or later. The same pause again is one pause.
     *
     * @throws InputRefused at the field that cannot be accepted, or when the client is discharged
     * @throws PauseConflict when the client has another pause of this id
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void pauseMine(PausePlan wanted) {
        pause(access.requireMe(), wanted, 0);
    }

    /**
     * Ends a pause of a client in care as of a date, which is due again; up to a week back. A pause that ended before
     * stays as it is.
     *
     * @param resumedOn the pause's first date to take it back
     * @throws PauseNotFound when the client has no such pause
     * @throws InputRefused at "resumedOn" when the date cannot be accepted
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void end(ClientId id, PauseId pause, LocalDate resumedOn) {
        var client = access.requireTreating(id);
        var pauses = rows.of(id);
        var ended = pauses.find(pause).orElseThrow(PauseNotFound::new);
        if (ended.end() != null) return;
        new PauseRules(today(client), DAYS_BACK).checkEnd(ended, resumedOn);
        end(client, List.of(ended), resumedOn);
    }

    /**
     * Makes the plan of a client in care due again from a date up to a week back: every pause that covers today ends.
     *
     * @throws InputRefused at "resumedOn" when the date cannot be accepted
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void resume(ClientId id, LocalDate resumedOn) {
        var client = access.requireTreating(id);
        var inForce = inForce(client);
        if (inForce.isEmpty()) return;
        new PauseRules(today(client), DAYS_BACK).checkEnd(inForce.getFirst(), resumedOn);
        end(client, inForce, resumedOn);
    }

    /**
     * Ends a pause of the signed-in client. One that has begun ends today, and with it all others that cover today, so
     * that today is due again; one to come is taken back. A pause that is over stays as it is.
     *
     * @throws PauseNotFound when the client has no such pause
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void endMine(PauseId id) {
        var me = access.requireMe();
        var today = today(me);
        var pause = rows.of(me.id()).find(id).orElseThrow(PauseNotFound::new);
        if (pause.covers(today)) end(me, inForce(me), today);
        else if (pause.from().isAfter(today)) end(me, List.of(pause), pause.from());
    }

    private void pause(ClientSummary client, PausePlan wanted, int daysBack) {
        if (isKept(client, wanted)) return;
        if (client.isDischarged()) throw discharged();
        new PauseRules(today(client), daysBack).check(wanted);
        var stored = rows.insert(client.id(), wanted, current.get().account(), now());
        // The same pause came twice at once, or a discharge came in between.
        if (!stored && !isKept(client, wanted)) throw discharged();
    }

    private boolean isKept(ClientSummary client, PausePlan wanted) {
        var kept = rows.of(client.id()).find(wanted.id()).map(PausePlan::of);
        if (kept.isPresent() && !kept.get().equals(wanted)) throw new PauseConflict();
        return kept.isPresent();
    }

    private List<Pause> inForce(ClientSummary client) {
        var today = today(client);
        return rows.of(client.id()).pauses().stream()
                .filter(it -> it.covers(today))
                .toList();
    }

    /** A pause that began later than the date has excused nothing then: it is taken back. */
    private void end(ClientSummary client, List<Pause> pauses, LocalDate resumedOn) {
        for (var pause : pauses) {
            var date = pause.from().isAfter(resumedOn) ? pause.from() : resumedOn;
            rows.end(client.id(), pause, date, current.get().account(), now());
        }
    }

    private LocalDate today(ClientSummary client) {
        return LocalDate.ofInstant(clock.instant(), client.zone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static InputRefused discharged() {
        return PauseRules.refused("from", "discharged");
    }
}
