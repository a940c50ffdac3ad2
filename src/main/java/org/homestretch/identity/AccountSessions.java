package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.homestretch.database.Tenant;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sign-ins of all accounts, kept in the database so that ending one holds on every node: on this one at the next
 * request, on others within {@link #TRUSTED_FOR}.
 */
@Component
public class AccountSessions {

    static final Duration TRUSTED_FOR = Duration.ofSeconds(3);
    private static final Duration COARSE = Duration.ofMinutes(5);
    private static final Duration KEPT_FOR = Duration.ofDays(90);

    /** Holds only while the account is active and has the roles that the person signed in with. */
    private static final String LIVE = """
            select s.last_seen_at, a.role, a.treats_clients from account_session s
            join account a on a.practice_id = s.practice_id and a.id = s.account_id
            where s.practice_id = current_practice() and s.id = :id and s.account_id = :account
              and s.ended_at is null and s.expires_at > :now
              and a.password_hash is not null and a.deactivated_at is null""";

    private record Found(Instant lastSeenAt, EnumSet<Role> roles) {}

    private final Cache<UUID, Boolean> live = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(TRUSTED_FOR)
            .build();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SignInLifetimes lifetimes;
    private final IdentitySettings settings;
    private final Clock clock;

    AccountSessions(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SignInLifetimes lifetimes,
            IdentitySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.lifetimes = lifetimes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this sign-in of this person still holds. */
    public boolean isLive(@Nullable UUID id, SignedIn who) {
        return id != null && live.get(id, it -> as(tenant(who), () -> transaction.execute(_ -> look(it, who))));
    }

    UUID begin(SignedIn who, @Nullable String userAgent, String networkAddress) {
        var id = NewId.next();
        var device = Device.of(userAgent, networkAddress);
        as(
                tenant(who),
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql(
                                    "delete from account_session where practice_id = current_practice() and account_id = :account"
                                            + " and expires_at < :past")
                            .param("account", who.accountId())
                            .param("past", now().minus(KEPT_FOR))
                            .update();
                    jdbc.sql("""
                            insert into account_session (practice_id, id, account_id, started_at, expires_at,
                              last_seen_at, browser, system, network)
                            values (current_practice(), :id, :account, :now, :until, :now, :browser, :system, :network)""")
                            .param("id", id)
                            .param("account", who.accountId())
                            .param("now", now())
                            .param("until", now().plus(lifetimes.of(who)))
                            .param("browser", device.browser())
                            .param("system", device.system())
                            .param("network", device.network())
                            .update();
                }));
        return id;
    }

    /** Those of this person that may still be in use, the latest used first. */
    public List<AccountSession> of(SignedIn who) {
        var idle = (who.is(Role.CLIENT) ? settings.clientIdle() : settings.staffIdle()).plus(COARSE);
        return as(
                tenant(who),
                () -> transaction.execute(_ -> jdbc.sql("""
                        select id, browser, system, network, started_at, last_seen_at from account_session
                        where practice_id = current_practice() and account_id = :account and ended_at is null
                          and expires_at > :now and last_seen_at > :awake order by last_seen_at desc, id desc""")
                        .param("account", who.accountId())
                        .param("now", now())
                        .param("awake", now().minus(idle))
                        .query((row, _) -> new AccountSession(
                                row.getObject("id", UUID.class),
                                row.getString("browser"),
                                row.getString("system"),
                                row.getString("network"),
                                row.getObject("started_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("last_seen_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list()));
    }

    /** Somebody signs out where they are; the browser stays known. */
    public void signOut(UUID id, SignedIn who) {
        as(
                tenant(who),
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("update account_session set ended_at = :now where practice_id = current_practice()"
                                    + " and account_id = :account and id = :id and ended_at is null")
                            .param("now", now())
                            .param("account", who.accountId())
                            .param("id", id)
                            .update();
                    forgetAfterCommit();
                }));
    }

    /** Ends one sign-in of this person, whose browser is known no more; another person's is left alone. */
    public void end(UUID id, SignedIn who) {
        end(who, id, null);
    }

    /** Ends all sign-ins of this person but one; only its browser stays known. */
    public void endOthers(@Nullable UUID stays, SignedIn who) {
        end(who, null, stays);
    }

    public void endAll(SignedIn who) {
        end(who, null, null);
    }

    /** Ends all sign-ins of an account of the practice in force, in the transaction that is under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAllOf(AccountId account) {
        jdbc.sql("update account_session set ended_at = coalesce(ended_at, :now), browser_hash = null"
                        + " where practice_id = current_practice() and account_id = :account"
                        + " and (ended_at is null or browser_hash is not null)")
                .param("now", now())
                .param("account", account.value())
                .update();
        forgetAfterCommit();
    }

    /** @param only none for all of them */
    private void end(SignedIn who, @Nullable UUID only, @Nullable UUID stays) {
        as(
                tenant(who),
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("""
                            update account_session set ended_at = coalesce(ended_at, :now), browser_hash = null
                            where practice_id = current_practice() and account_id = :account
                              and (ended_at is null or browser_hash is not null)
                              and id = coalesce(cast(:only as uuid), id) and id is distinct from cast(:stays as uuid)""")
                            .param("now", now())
                            .param("account", who.accountId())
                            .param("only", only)
                            .param("stays", stays)
                            .update();
                    forgetAfterCommit();
                }));
    }

    /** Whoever looks before the commit still sees the sign-in, so what was seen is forgotten after it. */
    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                live.invalidateAll();
            }
        });
    }

    private boolean look(UUID id, SignedIn who) {
        var found = jdbc.sql(LIVE)
                .param("id", id)
                .param("account", who.accountId())
                .param("now", now())
                .query((row, _) -> new Found(
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                        Account.roles(Role.valueOf(row.getString("role")), row.getBoolean("treats_clients"))))
                .optional();
        if (found.isEmpty() || !found.get().roles().equals(who.roles())) return false;
        if (found.get().lastSeenAt().isBefore(clock.instant().minus(COARSE))) see(id);
        return true;
    }

    private void see(UUID id) {
        jdbc.sql("update account_session set last_seen_at = :now where practice_id = current_practice() and id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Tenant tenant(SignedIn who) {
        return Tenant.of(who.practice(), who.accountId());
    }
}
