package org.homestretch.caseload;

import java.util.Collection;
import java.util.Optional;
import org.homestretch.caseload.Restrictions.Treated;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.RecordAsked;
import org.homestretch.identity.Role;
import org.homestretch.shared.InputRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
    private final Restrictions restrictions;
    private final ErasedClients erased;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    CaseloadAccess(
            Clients clients,
            OwnClient own,
            CareRelationships relationships,
            Restrictions restrictions,
            ErasedClients erased,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.clients = clients;
        this.own = own;
        this.relationships = relationships;
        this.restrictions = restrictions;
        this.erased = erased;
        this.current = current;
        this.events = events;
    }

    /**
     * In a transaction that may write, the record must be one that may be written to.
     *
     * @throws ClientNotFound unless the signed-in therapist has a care relationship with this client
     * @throws InputRefused when the transaction may write and the record is restricted
     */
    public ClientSummary requireTreating(ClientId id) {
        return treated(id).summary();
    }

    /** The same, for what leaves the record as it is though its transaction writes something, such as what was read. */
    public ClientSummary requireTreatingUnchanged(ClientId id) {
        return unchanged(id).summary();
    }

    /** Lets this transaction read of a client for whom another one has asked here. */
    public void goOnReading(ClientId id) {
        restrictions.letRead(id);
    }

    /** @throws ClientNotFound unless the signed-in person is a client */
    public ClientSummary requireMe() {
        var me = current.get();
        var mine = me.is(Role.CLIENT) ? own.of(me.account()) : Optional.<ClientSummary>empty();
        events.publishEvent(new RecordAsked(mine.map(it -> it.id().value()).orElse(null), mine.isPresent()));
        return mine.orElseThrow(ClientNotFound::new);
    }

    /**
     * For an owner, who answers for every record of the practice, restricted or not, without seeing into it.
     *
     * @throws ClientNotFound for whoever is no client of it, or is erased
     */
    public ClientSummary requireOwning(ClientId id) {
        var found = current.get().is(Role.OWNER)
                ? clients.findById(id).filter(_ -> !erased.isErased(id))
                : Optional.<Client>empty();
        events.publishEvent(new RecordAsked(id.value(), found.isPresent()));
        var client = found.orElseThrow(ClientNotFound::new).summary();
        restrictions.letRead(id);
        return client;
    }

    /** Whether the signed-in person is a therapist with a care relationship with one of these clients. */
    public boolean treatsAnyOf(Collection<ClientId> ids) {
        var me = current.get();
        return me.is(Role.THERAPIST) && relationships.existsByClientInAndTherapistAndEndedAtIsNull(ids, me.account());
    }

    Client treated(ClientId id) {
        return treated(id, !TransactionSynchronizationManager.isCurrentTransactionReadOnly());
    }

    Client unchanged(ClientId id) {
        return treated(id, false);
    }

    private Client treated(ClientId id, boolean changing) {
        var me = current.get();
        var found = me.is(Role.THERAPIST) ? restrictions.treated(id, me.account()) : Treated.NOT;
        events.publishEvent(new RecordAsked(id.value(), found.isTreated()));
        if (!found.isTreated()) throw new ClientNotFound();
        if (found.isRestricted() && changing) throw new InputRefused("restricted", "caseload.restricted.refused");
        if (found.isRestricted()) restrictions.letRead(id);
        return clients.findById(id).orElseThrow(ClientNotFound::new);
    }
}
