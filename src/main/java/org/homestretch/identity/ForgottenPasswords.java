package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.database.Tenant;
import org.homestretch.shared.PracticeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody who forgot a password choose another by a mailed link. Whether an address has an account shows in nothing
 * that is answered: all that depends on it happens afterwards. Second factors stay as they are, and nobody is signed in.
 */
@Component
public class ForgottenPasswords {

    static final Duration VALID_FOR = Duration.ofMinutes(30);

    /** A newer link takes the older one's place. */
    private static final String KEEP = """
            insert into password_reset (practice_id, account_id, token_hash, expires_at)
            values (current_practice(), :account, :hash, :until)
            on conflict (practice_id, account_id) do update
              set token_hash = excluded.token_hash, expires_at = excluded.expires_at""";

    /** Of many who use a link at the same moment, one row is one's. */
    private static final String USE = """
            delete from password_reset where practice_id = current_practice() and account_id = :account
              and token_hash = :hash and expires_at > :now""";

    private record Mailed(AccountId account, String email, String practice, SecretToken token) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final AccountSessions sessions;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;
    private final Addresses addresses;
    private final AsyncTaskExecutor executor;
    private final Clock clock;

    ForgottenPasswords(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            AccountSessions sessions,
            PasswordEncoder encoder,
            SignInLimit limit,
            AccountMail mail,
            ApplicationEventPublisher events,
            Addresses addresses,
            AsyncTaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.limit = limit;
        this.mail = mail;
        this.events = events;
        this.addresses = addresses;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    /** Mails a link to each active account of the address, soon; false when too many were asked for from one place. */
    public boolean ask(EmailAddress email, String networkAddress, Locale locale) {
        if (!limit.permitsMailsFrom(networkAddress)) return false;
        executor.execute(() -> {
            if (limit.permitsMail(email.value())) mail(email, locale);
        });
        return true;
    }

    /** Whether the link works; looking uses nothing up. */
    public boolean accepts(String token) {
        return find(token).isPresent();
    }

    /** The same for somebody at this network address, of whom links that lead nowhere are counted. */
    public boolean accepts(String token, String from) {
        var found = accepts(token);
        if (!found && !token.isEmpty()) limit.noteDeadLink(from);
        return found;
    }

    /** Whether links are still looked at that come from there. */
    public boolean permitsFrom(String networkAddress) {
        return limit.permitsLinksFrom(networkAddress);
    }

    /**
     * Sets the password, ends every sign-in of the account and uses the link up; false when it does not work (any more).
     *
     * @throws org.homestretch.shared.InputRefused at "password" when it is easy to guess; the link then still works
     */
    public boolean reset(String token, NewPassword password) {
        var found = find(token);
        if (found.isEmpty()) return false;
        as(
                found.get(),
                () -> transaction.executeWithoutResult(_ -> requireUnguessable(account(found.get()), password)));
        var hash = encoder.encode(password.value());
        return Boolean.TRUE.equals(as(found.get(), () -> transaction.execute(_ -> reset(found.get(), token, hash))));
    }

    private boolean reset(Tenant tenant, String token, String passwordHash) {
        var used = jdbc.sql(USE)
                .param("account", tenant.account())
                .param("hash", new SecretToken(token).hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (used == 0) return false;
        var account = account(tenant);
        if (!account.isActive()) return false;
        account.setPassword(passwordHash);
        accounts.saveAndFlush(account);
        sessions.endAll(account.signedIn());
        events.publishEvent(
                Audited.of(AuditAction.PASSWORD_CHANGED, "SignIn", account.id().value(), "forgotten"));
        mail.tellAfterCommit(account, AccountMail.News.PASSWORD);
        return true;
    }

    private void requireUnguessable(Account account, NewPassword password) {
        var practice = jdbc.sql("select name from practice").query(String.class).single();
        password.notAbout(account.name(), account.email(), practice);
    }

    private Account account(Tenant tenant) {
        return accounts.findById(new AccountId(Objects.requireNonNull(tenant.account())))
                .orElseThrow();
    }

    private void mail(EmailAddress email, Locale locale) {
        for (var tenant : accountsOf(email)) {
            var mailed = as(tenant, () -> transaction.execute(_ -> keepLink(tenant)));
            mail.sendReset(
                    mailed.account(),
                    mailed.email(),
                    mailed.practice(),
                    addresses.of("/reset/" + mailed.token().value()),
                    locale);
        }
    }

    private Mailed keepLink(Tenant tenant) {
        var token = SecretToken.next();
        jdbc.sql(KEEP)
                .param("account", tenant.account())
                .param("hash", token.hash())
                .param("until", OffsetDateTime.now(clock).plus(VALID_FOR))
                .update();
        var account = account(tenant);
        var practice = jdbc.sql("select name from practice").query(String.class).single();
        return new Mailed(account.id(), account.email(), practice, token);
    }

    private List<Tenant> accountsOf(EmailAddress email) {
        return as(
                Tenant.atDoor("email:" + email.value()),
                () -> transaction.execute(_ -> jdbc.sql("""
                        select practice_id, id from account
                        where email = :email and password_hash is not null and deactivated_at is null""")
                        .param("email", email.value())
                        .query((row, _) -> Tenant.of(
                                new PracticeId(row.getObject("practice_id", UUID.class)),
                                row.getObject("id", UUID.class)))
                        .list()));
    }

    private Optional<Tenant> find(String token) {
        var hash = new SecretToken(token).hash();
        return as(
                Tenant.atDoor("token:" + hash),
                () -> transaction.execute(_ -> jdbc.sql("""
                        select practice_id, account_id from password_reset
                        where token_hash = :hash and expires_at > :now""")
                        .param("hash", hash)
                        .param("now", OffsetDateTime.now(clock))
                        .query((row, _) -> Tenant.of(
                                new PracticeId(row.getObject("practice_id", UUID.class)),
                                row.getObject("account_id", UUID.class)))
                        .optional()));
    }
}
