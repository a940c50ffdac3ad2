package org.homestretch.identity;

import java.time.Clock;
import java.util.Optional;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and keeps the accounts of clients. An account lets nobody in until its invitation is accepted. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class OpeningAccounts {

    private final Accounts accounts;
    private final LinksOfAccounts links;
    private final AccountSessions sessions;
    private final AccountMail mail;
    private final Clock clock;

    OpeningAccounts(Accounts accounts, LinksOfAccounts links, AccountSessions sessions, AccountMail mail, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.mail = mail;
        this.clock = clock;
    }

    /** @throws InputRefused at "email" when the practice has an account with this address */
    public AccountId openForClient(PersonName name, EmailAddress email) {
        return save(new Account(new AccountId(NewId.next()), name, email, Role.CLIENT, false, clock.instant()));
    }

    /**
     * Links that were sent to the address before no longer work, and its reader is told.
     *
     * @throws InputRefused at "email" when another account of the practice has this address
     */
    public void callClient(AccountId id, PersonName name, EmailAddress email) {
        var account = client(id);
        if (!account.email().equals(email.value()) && accounts.existsByEmail(email.value())) throw taken();
        var moves = !account.email().equals(email.value());
        if (moves && account.isActive()) mail.tellAfterCommit(account, AccountMail.News.ADDRESS);
        account.call(name, email);
        save(account);
        if (moves) links.end(id);
    }

    /** Lets the client no longer in; what was recorded stays. */
    public void deactivateClient(AccountId id) {
        var account = client(id);
        account.deactivate(clock.instant());
        save(account);
        links.end(id);
        sessions.endAll(account.signedIn());
    }

    public void reactivateClient(AccountId id) {
        var account = client(id);
        account.reactivate();
        save(account);
    }

    @Transactional(readOnly = true)
    public Optional<AccountSummary> findClient(AccountId id) {
        return accounts.findById(id)
                .filter(it -> it.roles().contains(Role.CLIENT))
                .map(Account::summary);
    }

    private Account client(AccountId id) {
        return accounts.findById(id)
                .filter(it -> it.roles().contains(Role.CLIENT))
                .orElseThrow(() -> new AccountNotFound(id));
    }

    private AccountId save(Account account) {
        try {
            return accounts.saveAndFlush(account).id();
        } catch (DataIntegrityViolationException duplicate) {
            throw taken();
        }
    }

    private static InputRefused taken() {
        return new InputRefused("email", "identity.email.taken");
    }
}
