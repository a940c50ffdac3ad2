package org.homestretch.caseload;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All clients in care of a practice whose record is not restricted, for what the program does by itself and shows to nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientsInCare {

    private final Clients clients;
    private final Restrictions restrictions;

    ClientsInCare(Clients clients, Restrictions restrictions) {
        this.clients = clients;
        this.restrictions = restrictions;
    }

    public List<ClientSummary> ofPractice() {
        var restricted = restrictions.ofPractice();
        return clients.inCare().stream()
                .map(Client::summary)
                .filter(it -> !restricted.contains(it.id()))
                .toList();
    }
}
