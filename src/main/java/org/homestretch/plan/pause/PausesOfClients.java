package org.homestretch.plan.pause;

import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one client's pauses, in one statement; its caller has asked whether it may see the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PausesOfClients {

    private final PauseRows rows;

    PausesOfClients(PauseRows rows) {
        this.rows = rows;
    }

    public ClientPauses of(ClientId client) {
        return rows.of(client);
    }
}
