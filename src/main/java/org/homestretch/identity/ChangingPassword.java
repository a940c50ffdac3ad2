package org.homestretch.identity;

import java.util.UUID;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the password of whoever is signed in and knows the present one; every other sign-in of theirs ends. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "', '" + Roles.CLIENT + "')")
public class ChangingPassword {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final LinksOfAccounts links;
    private final AccountSessions sessions;
    private final CurrentAccount current;
    private final PasswordEncoder encoder;
    private final PasswordCheck check;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;

    ChangingPassword(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            LinksOfAccounts links,
            AccountSessions sessions,
            CurrentAccount current,
            PasswordEncoder encoder,
            PasswordCheck check,
            AccountMail mail,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.current = current;
        this.encoder = encoder;
        this.check = check;
        this.mail = mail;
        this.events = events;
    }

    /**
     * @param stays the sign-in that goes on
     * @throws InputRefused at "current" when that is not the password, or was guessed too often; at "password" when the new
     *     one is easy to guess
     */
    public void change(String present, NewPassword wanted, @Nullable UUID stays) {
        var id = current.get().account();
        var known = check.known(current.get(), present, "current");
        var hash = encoder.encode(wanted.value());
        transaction.executeWithoutResult(_ -> change(id, known, wanted, hash, stays));
    }

    private void change(AccountId id, String known, NewPassword wanted, String hash, @Nullable UUID stays) {
        var account = find(id);
        // Somebody else changed it while this one was being checked.
        if (!known.equals(account.passwordHash())) throw new InputRefused("current", "identity.password.wrong");
        var practice = jdbc.sql("select name from practice").query(String.class).single();
        wanted.notAbout(account.name(), account.email(), practice);
        account.setPassword(hash);
        accounts.saveAndFlush(account);
        links.end(id);
        sessions.endOthers(stays, account.signedIn());
        events.publishEvent(
                Audited.of(AuditAction.PASSWORD_CHANGED, "SignIn", account.id().value(), "changed"));
        mail.tellAfterCommit(account, AccountMail.News.PASSWORD);
    }

    private Account find(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new AccountNotFound(id));
    }
}
