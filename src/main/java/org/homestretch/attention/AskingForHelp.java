package org.homestretch.attention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that the signed-in client opened "Stop and get help"; nobody is told in real time. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
public class AskingForHelp {

    /** What comes from longer ago is told as of then: a device's clock may be wrong. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private final CaseloadAccess access;
    private final HelpRows rows;
    private final Clock clock;

    AskingForHelp(CaseloadAccess access, HelpRows rows, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The same one again is one.
     *
     * @param at by the device's clock; never taken to be later than now
     * @param mistake whether the client says that it was opened by mistake; what was said so stays so
     */
    public void ask(UUID id, Instant at, HelpPlace place, boolean mistake) {
        var client = access.requireMe();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(client, id, within(at, now), place, now);
        if (mistake) rows.addMistake(client, id, now);
    }

    private static Instant within(Instant at, Instant now) {
        var earliest = now.minus(LONGEST_WAIT);
        if (at.isBefore(earliest)) return earliest;
        return at.isAfter(now) ? now : at.truncatedTo(ChronoUnit.MICROS);
    }
}
