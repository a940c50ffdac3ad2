package org.homestretch.caseload;

import org.homestretch.identity.InvitationAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a client's consent in the very transaction that accepts the invitation. */
@Component
class RecordingConsent {

    private final Clients clients;
    private final Consents consents;

    RecordingConsent(Clients clients, Consents consents) {
        this.clients = clients;
        this.consents = consents;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InvitationAccepted accepted) {
        clients.findByAccount(accepted.account()).ifPresent(client -> {
            client.consent(accepted.consent().version(), accepted.at());
            clients.saveAndFlush(client);
            consents.add(client.id(), accepted.consent(), true, accepted.at());
        });
    }
}
