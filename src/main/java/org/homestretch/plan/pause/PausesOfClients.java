package org.homestretch.plan.pause;

import java.util.Collection;
import java.util.Map;
import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads clients' pauses, in one statement; its caller has asked whether it may see the clients. */
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

    /** Who has none is left out. */
    public Map<ClientId, ClientPauses> of(Collection<ClientId> clients) {
        return rows.of(clients);
    }
}
