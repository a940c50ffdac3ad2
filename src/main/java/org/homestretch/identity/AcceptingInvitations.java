package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.database.Tenant;
import org.homestretch.shared.PracticeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an invited person in: looking at a link uses nothing up, accepting it succeeds exactly once. */
@Component
public class AcceptingInvitations {

    /** What a valid link leads to, before it is accepted. */
    public record Invited(PracticeId practice, AccountId account, String name, String practiceName, Role role) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AccountSessions sessions;
    private final AccountMail mail;
    private final SignInLimit limit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptingInvitations(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            PasswordEncoder encoder,
            AccountSessions sessions,
            AccountMail mail,
            SignInLimit limit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
        this.mail = mail;
        this.limit = limit;
        this.events = events;
        this.clock = clock;
    }

    /** Whom the link is for; empty when it is unknown, used, withdrawn or too old. */
    public Optional<Invited> find(String token) {
        var found = as(
                door(token),
                () -> transaction.execute(_ -> jdbc.sql("""
                        select practice_id, account_id from invitation
                        where token_hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now""")
                        .param("hash", new SecretToken(token).hash())
                        .param("now", OffsetDateTime.now(clock))
                        .query((row, _) -> Tenant.of(
                                new PracticeId(row.getObject("practice_id", UUID.class)),
                                row.getObject("account_id", UUID.class)))
                        .optional()));
        return found.flatMap(tenant -> as(tenant, () -> transaction.execute(_ -> invited(tenant))));
    }

    /** The same for somebody at this network address, of whom links that lead nowhere are counted. */
    public Optional<Invited> find(String token, String from) {
        var found = find(token);
        if (found.isEmpty() && !token.isEmpty()) limit.noteDeadLink(from);
        return found;
    }

    /** Whether links are still looked at that come from there. */
    public boolean permitsFrom(String networkAddress) {
        return limit.permitsLinksFrom(networkAddress);
    }

    /**
     * Sets the password and signs nobody in; empty when the link does not work (any more).
     *
     * @param shown the text that a client agreed to
     */
    public Optional<SignedIn> accept(String token, NewPassword password, ConsentText shown) {
        var found = find(token);
        found.ifPresent(it -> password.notAbout(it.name(), it.practiceName()));
        var hash = encoder.encode(password.value());
        return found.flatMap(invited -> as(
                Tenant.of(invited.practice(), invited.account().value()),
                () -> transaction.execute(_ -> accept(invited, token, hash, shown))));
    }

    private Optional<SignedIn> accept(Invited invited, String token, String passwordHash, ConsentText shown) {
        var now = clock.instant();
        var used = jdbc.sql("update invitation set used_at = :now where token_hash = :hash and used_at is null"
                        + " and withdrawn_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", new SecretToken(token).hash())
                .update();
        if (used == 0) return Optional.empty();
        var account = accounts.findById(invited.account()).orElseThrow();
        var again = account.isActive();
        account.setPassword(passwordHash);
        accounts.saveAndFlush(account);
        sessions.endAll(account.signedIn());
        if (again) mail.tellAfterCommit(account, AccountMail.News.PASSWORD);
        events.publishEvent(new InvitationAccepted(account.id(), invited.role(), shown, now));
        return Optional.of(account.signedIn());
    }

    private Optional<Invited> invited(Tenant tenant) {
        return jdbc.sql("""
                        select a.id, a.name, a.role, p.id practice, p.name practice_name
                        from account a join practice p on p.id = a.practice_id
                        where a.id = :account and a.deactivated_at is null""")
                .param("account", tenant.account())
                .query((row, _) -> new Invited(
                        new PracticeId(row.getObject("practice", UUID.class)),
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("practice_name"),
                        Role.valueOf(row.getString("role"))))
                .optional();
    }

    private static Tenant door(String token) {
        return Tenant.atDoor("token:" + new SecretToken(token).hash());
    }
}
