package org.homestretch.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice's owners and therapists, kept by its owners. Every change wants a fresh proof of who makes it. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class Staff {

    private final Accounts accounts;
    private final LinksOfAccounts links;
    private final AccountSessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Proof proof;

    Staff(
            Accounts accounts,
            LinksOfAccounts links,
            AccountSessions sessions,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events,
            Proof proof) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.proof = proof;
    }

    @Transactional(readOnly = true)
    public List<AccountSummary> list() {
        return accounts.findByRoleInOrderByName(Set.of(Role.OWNER, Role.THERAPIST)).stream()
                .map(Account::summary)
                .toList();
    }

    /** @throws InputRefused at "email" when the practice has an account with this address */
    public AccountId openForTherapist(PersonName name, EmailAddress email) {
        proof.require();
        if (accounts.existsByEmail(email.value())) throw taken();
        try {
            var account = new Account(new AccountId(NewId.next()), name, email, Role.THERAPIST, true, clock.instant());
            var id = accounts.saveAndFlush(account).id();
            events.publishEvent(Audited.of(AuditAction.ROLE_CHANGED, "Staff", id.value(), Role.THERAPIST.name()));
            return id;
        } catch (DataIntegrityViolationException duplicate) {
            throw taken();
        }
    }

    /**
     * Lets them no longer in, at their next click; what they recorded stays.
     *
     * @throws InputRefused when nobody would be left to run the practice
     */
    public void deactivate(AccountId id) {
        proof.require();
        var account = member(id);
        account.deactivate(clock.instant());
        keep(account, "DEACTIVATED");
        links.end(id);
    }

    public void reactivate(AccountId id) {
        proof.require();
        var account = member(id);
        account.reactivate();
        keep(account, "REACTIVATED");
    }

    /**
     * Makes a therapist an owner or an owner a therapist. They sign in anew.
     *
     * @throws InputRefused when nobody would be left to run the practice
     * @throws IllegalArgumentException for a client's role, which no member of staff can have
     */
    public void appoint(AccountId id, Role role) {
        proof.require();
        if (!role.isStaff()) throw new IllegalArgumentException("Staff cannot become a " + role);
        var account = member(id);
        account.become(role);
        keep(account, role.name());
    }

    private void keep(Account account, String done) {
        // One at a time in each practice, so that two owners cannot remove each other at the same moment.
        jdbc.sql("select id from practice for update").query(UUID.class).single();
        accounts.saveAndFlush(account);
        if (accounts.findByRoleInOrderByName(Set.of(Role.OWNER)).stream().noneMatch(Account::isActive)) {
            throw new InputRefused("role", "identity.staff.last");
        }
        sessions.endAll(account.signedIn());
        events.publishEvent(
                Audited.of(AuditAction.ROLE_CHANGED, "Staff", account.id().value(), done));
    }

    private Account member(AccountId id) {
        return accounts.findById(id)
                .filter(it -> !it.roles().contains(Role.CLIENT))
                .orElseThrow(() -> new AccountNotFound(id));
    }

    private static InputRefused taken() {
        return new InputRefused("email", "identity.email.taken");
    }
}
