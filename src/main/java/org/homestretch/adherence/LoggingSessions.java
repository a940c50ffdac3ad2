package org.homestretch.adherence;

import static org.homestretch.adherence.Stored.Outcome.ALREADY_STORED;
import static org.homestretch.adherence.Stored.Outcome.STORED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the signed-in client did. Nothing kept is ever changed: corrections and undo are added beside it. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
public class LoggingSessions {

    private final CaseloadAccess access;
    private final CheckingLogs checking;
    private final SessionLogRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoggingSessions(
            CaseloadAccess access,
            CheckingLogs checking,
            SessionLogRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.checking = checking;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a session, or a correction of one. The same log sent again is one log and gets the same answer, however late
     * and however often at once.
     *
     * @throws InputRefused at the field that cannot be accepted
     * @throws SessionLogNotFound when it names a plan version, prescription or log that is not the client's
     * @throws LogConflict when its id is that of another log, or the log to correct is no longer current
     */
    public Stored log(LogSession wanted) {
        var now = now();
        return log(TimedLog.now(wanted, now), now);
    }

    /**
     * Keeps a session, or a correction of one, that waited on the client's device. What counts is when it was finished
     * there, put right where the device's clock was wrong, and not when it came.
     */
    public Stored log(LogSession wanted, DeviceClock device) {
        var now = now();
        return log(TimedLog.of(wanted, device, now), now);
    }

    private Stored log(TimedLog wanted, Instant now) {
        var client = access.requireMe();
        try {
            return store(client, wanted, now);
        } catch (InputRefused | LogConflict refused) {
            if (isKept(client.id(), wanted.log()))
                return new Stored(ALREADY_STORED, wanted.log().id());
            throw refused;
        }
    }

    /**
     * Takes a log back; it is kept, but counts nowhere. Taking it back again changes nothing.
     *
     * @throws SessionLogNotFound when the client has no such log
     * @throws LogConflict when a correction has replaced it
     */
    public void withdraw(SessionLogId id) {
        var client = access.requireMe();
        var state = rows.state(client.id(), id).orElseThrow(SessionLogNotFound::new);
        if (state.corrected()) throw new LogConflict("adherence.log.changed");
        rows.withdraw(client, id, now());
    }

    private Stored store(ClientSummary client, TimedLog timed, Instant now) {
        var wanted = timed.log();
        var log = checking.check(client, timed, entry(client, timed), now);
        if (!rows.insert(client, log, wanted.corrects(), timed.clockOffset())) {
            throw new LogConflict(wanted.corrects() == null ? "adherence.log.taken" : "adherence.log.changed");
        }
        events.publishEvent(new SessionLogged(client.id(), log.id(), log.date()));
        return new Stored(STORED, log.id());
    }

    /** Correcting a log that was made on its day does not turn it into one that was entered late. */
    private Entry entry(ClientSummary client, TimedLog timed) {
        var wanted = timed.log();
        var madeOnItsDay = !wanted.date().isBefore(LocalDate.ofInstant(timed.finishedAt(), client.zone()));
        if (wanted.corrects() != null) {
            var corrected = rows.state(client.id(), wanted.corrects()).orElseThrow(SessionLogNotFound::new);
            if (!corrected.isCurrent()) throw new LogConflict("adherence.log.changed");
            madeOnItsDay |= corrected.date().equals(wanted.date()) && corrected.entry() != Entry.BACK_FILL;
        }
        if (wanted.guided()) return Entry.GUIDED;
        return madeOnItsDay ? Entry.QUICK : Entry.BACK_FILL;
    }

    /** What was put right comes out a little different each time that it is sent. */
    private boolean isKept(ClientId client, LogSession wanted) {
        return rows.find(client, wanted.id())
                .filter(kept -> LogSession.of(kept)
                        .equals(
                                kept.isTimeCorrected()
                                        ? wanted.at(
                                                kept.log().date(), kept.log().performedAt())
                                        : wanted))
                .isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
