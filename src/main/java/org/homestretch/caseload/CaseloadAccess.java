package org.homestretch.caseload;

import java.util.Collection;
import java.util.Optional;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.RecordAsked;
import org.homestretch.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The third ring of every service that touches a client's record: its first act is to ask here whether the signed-in
 * person treats this client, or is this client. The answer, yes or no, is news for the audit trail.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseloadAccess {

    private final Clients clients;
    private final OwnClient own;
    private final CareRelationships relationships;
    private final ErasedClients erased;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    CaseloadAccess(
            Clients clients,
            OwnClient own,
            CareRelationships relationships,
            ErasedClients erased,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.clients = clients;
        this.own = own;
        this.relationships = relationships;
        this.erased = erased;
        this.current = current;
        this.events = events;
    }

    /** @throws ClientNotFound unless the signed-in therapist has a care relationship with this client */
    public ClientSummary requireTreating(ClientId id) {
        return treated(id).summary();
    }

    /** @throws ClientNotFound unless the signed-in person is a client */
    public ClientSummary requireMe() {
        var me = current.get();
        var mine = me.is(Role.CLIENT) ? own.of(me.account()) : Optional.<ClientSummary>empty();
        events.publishEvent(new RecordAsked(mine.map(it -> it.id().value()).orElse(null), mine.isPresent()));
        return mine.orElseThrow(ClientNotFound::new);
    }

    /**
     * For an owner, who answers for every record of the practice without seeing into it.
     *
     * @throws ClientNotFound for whoever is no client of it, or is erased
     */
    public ClientSummary requireOwning(ClientId id) {
        var found = current.get().is(Role.OWNER)
                ? clients.findById(id).filter(_ -> !erased.isErased(id))
                : Optional.<Client>empty();
        events.publishEvent(new RecordAsked(id.value(), found.isPresent()));
        return found.orElseThrow(ClientNotFound::new).summary();
    }

    /** Whether the signed-in person is a therapist with a care relationship with one of these clients. */
    public boolean treatsAnyOf(Collection<ClientId> ids) {
        var me = current.get();
        return me.is(Role.THERAPIST) && relationships.existsByClientInAndTherapistAndEndedAtIsNull(ids, me.account());
    }

    Client treated(ClientId id) {
        var me = current.get();
        var treats =
                me.is(Role.THERAPIST) && relationships.existsByClientAndTherapistAndEndedAtIsNull(id, me.account());
        events.publishEvent(new RecordAsked(id.value(), treats));
        if (!treats) throw new ClientNotFound();
        return clients.findById(id).orElseThrow(ClientNotFound::new);
    }
}
