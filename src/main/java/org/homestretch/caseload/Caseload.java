package org.homestretch.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.InvitationLink;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.OpeningAccounts;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients of the signed-in therapist. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class Caseload {

    private final Clients clients;
    private final CareRelationships relationships;
    private final Restrictions restrictions;
    private final CaseloadAccess access;
    private final OpeningAccounts accounts;
    private final Inviting inviting;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Caseload(
            Clients clients,
            CareRelationships relationships,
            Restrictions restrictions,
            CaseloadAccess access,
            OpeningAccounts accounts,
            Inviting inviting,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.relationships = relationships;
        this.restrictions = restrictions;
        this.access = access;
        this.accounts = accounts;
        this.inviting = inviting;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** A page of clients whose name or e-mail address contains the text, by name. At most 200 at a time. */
    @Watched(many = true)
    @Transactional(readOnly = true)
    public List<ClientSummary> search(String text, boolean discharged, int page, int size) {
        return clients
                .search(current.get().account(), discharged, pattern(text), PageRequest.of(page, Math.min(size, 200)))
                .stream()
                .map(Client::summary)
                .toList();
    }

    /** All clients in care whose record is not restricted, by name: those of whom something may be worked out. */
    @Watched(many = true)
    @Transactional(readOnly = true)
    public List<ClientSummary> inCare() {
        var restricted = restrictions.ofPractice();
        return clients.search(current.get().account(), false, "%", Pageable.unpaged()).stream()
                .map(Client::summary)
                .filter(it -> !restricted.contains(it.id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text, boolean discharged) {
        return clients.count(current.get().account(), discharged, pattern(text));
    }

    /** How many clients in care have not accepted an invitation yet. */
    @Transactional(readOnly = true)
    public int countNotJoined() {
        return clients.countNotJoined(current.get().account(), false, "%");
    }

    @Transactional(readOnly = true)
    public ClientSummary find(ClientId id) {
        return access.requireTreating(id);
    }

    /** @throws InputRefused at "email" when somebody of the practice has this address */
    public ClientId add(ClientDetails details) {
        var account = accounts.openForClient(details.name(), details.email());
        var client = new Client(new ClientId(NewId.next()), account, details, clock.instant());
        clients.saveAndFlush(client);
        relationships.save(new CareRelationship(client.id(), current.get().account(), clock.instant()));
        events.publishEvent(new Audited(
                AuditAction.CHANGED, "Caseload", null, null, client.id().value(), "add"));
        return client.id();
    }

    /** @throws InputRefused at "email" when somebody else of the practice has this address */
    public void edit(ClientId id, ClientDetails details) {
        var client = access.treated(id);
        accounts.callClient(client.account(), details.name(), details.email());
        client.write(details);
        clients.saveAndFlush(client);
    }

    /** Ends the care as of the client's today. The client may still sign in and look back; nothing is due any more. */
    public void discharge(ClientId id) {
        var client = access.treated(id);
        var lastDay = client.today(clock.instant());
        client.discharge(lastDay);
        clients.saveAndFlush(client);
        events.publishEvent(new ClientDischarged(id, lastDay));
    }

    public void readmit(ClientId id) {
        var client = access.treated(id);
        client.readmit();
        clients.saveAndFlush(client);
    }

    /** A new link for the client to choose a password by; older links no longer work. Restricted clients have rights to use. */
    public InvitationLink invite(ClientId id) {
        return inviting.invite(access.unchanged(id).account());
    }

    /** Until when the client's newest link works; empty when there is none that still does. */
    @Transactional(readOnly = true)
    public Optional<Instant> invitedUntil(ClientId id) {
        return inviting.openUntil(access.treated(id).account());
    }

    private static String pattern(String text) {
        var literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal + "%";
    }
}
