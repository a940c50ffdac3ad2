package org.homestretch.rights;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which records were opened in emergencies, to owners and to the therapists of the clients. It shows nothing of a record,
 * and so stands in the audit by another name than {@link ReadingInEmergencies}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class EmergencyNews {

    /** How long it stands on the client's page. */
    static final Duration TOLD_FOR = Duration.ofDays(30);

    /** How long it is news in the list of clients. */
    static final Duration NEW_FOR = Duration.ofDays(7);

    private final CaseloadAccess access;
    private final EmergencyRows rows;
    private final CurrentAccount current;
    private final Clock clock;

    EmergencyNews(CaseloadAccess access, EmergencyRows rows, CurrentAccount current, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** Until when, and why, the record is open to the signed-in owner; none when it is not. */
    public Optional<EmergencyAccess> mine(ClientId client) {
        access.requireOwning(client);
        return rows.openTo(client, current.get().account(), clock.instant()).stream()
                .findFirst();
    }

    /** What was opened in the practice, the newest first; at most 200. */
    @Watched(many = true)
    public List<EmergencyAccess> ofPractice() {
        return rows.ofPractice();
    }

    /** What was opened of a client lately, for the therapists. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<EmergencyAccess> of(ClientId client) {
        return rows.of(
                access.requireTreatingUnchanged(client).id(), clock.instant().minus(TOLD_FOR));
    }

    /** What others opened of the signed-in therapist's clients in the last days. */
    @Watched(many = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<EmergencyAccess> inCare() {
        return rows.inCareOf(current.get().account(), clock.instant().minus(NEW_FOR));
    }
}
