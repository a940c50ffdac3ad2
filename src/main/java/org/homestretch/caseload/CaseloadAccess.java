package org.homestretch.caseload;

import java.util.Collection;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The third ring of every service that touches a client's record: its first act is to ask here whether the signed-in
 * person treats this client, or is this client.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseloadAccess {

    private final Clients clients;
    private final OwnClient own;
    private final CareRelationships relationships;
    private final CurrentAccount current;

    CaseloadAccess(Clients clients, OwnClient own, CareRelationships relationships, CurrentAccount current) {
        this.clients = clients;
        this.own = own;
        this.relationships = relationships;
        this.current = current;
    }

    /** @throws ClientNotFound unless the signed-in therapist has a care relationship with this client */
    public ClientSummary requireTreating(ClientId id) {
        return treated(id).summary();
    }

    /** @throws ClientNotFound unless the signed-in person is a client */
    public ClientSummary requireMe() {
        var me = current.get();
        if (!me.is(Role.CLIENT)) throw new ClientNotFound();
        return own.of(me.account()).orElseThrow(ClientNotFound::new);
    }

    /** Whether the signed-in person is a therapist with a care relationship with one of these clients. */
    public boolean treatsAnyOf(Collection<ClientId> ids) {
        var me = current.get();
        return me.is(Role.THERAPIST) && relationships.existsByClientInAndTherapistAndEndedAtIsNull(ids, me.account());
    }

    Client treated(ClientId id) {
        var me = current.get();
        if (!me.is(Role.THERAPIST) || !relationships.existsByClientAndTherapistAndEndedAtIsNull(id, me.account())) {
            throw new ClientNotFound();
        }
        return clients.findById(id).orElseThrow(ClientNotFound::new);
    }
}
