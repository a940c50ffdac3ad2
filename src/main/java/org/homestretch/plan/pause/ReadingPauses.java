package org.homestretch.plan.pause;

import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses as their readers see them: a therapist those of clients in care, a client the own ones. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingPauses {

    private final PauseRows rows;
    private final CaseloadAccess access;

    ReadingPauses(PauseRows rows, CaseloadAccess access) {
        this.rows = rows;
        this.access = access;
    }

    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public ClientPauses of(ClientId client) {
        access.requireTreating(client);
        return rows.of(client);
    }

    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public ClientPauses mine() {
        return rows.of(access.requireMe().id());
    }
}
