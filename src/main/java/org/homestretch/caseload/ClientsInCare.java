package org.homestretch.caseload;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All clients in care of a practice, for what the program does by itself and shows to nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientsInCare {

    private final Clients clients;

    ClientsInCare(Clients clients) {
        this.clients = clients;
    }

    public List<ClientSummary> ofPractice() {
        return clients.inCare().stream().map(Client::summary).toList();
    }
}
