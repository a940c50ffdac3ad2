package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.database.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The browsers in which an account signed in lately, each known by a secret that changes with every sign-in there. Ending a
 * sign-in from elsewhere, or all of them, forgets its browser: {@link AccountSessions}.
 */
@Component
class KnownBrowsers {

    static final Duration KNOWN_FOR = Duration.ofDays(90);
    private static final int OF_AN_ACCOUNT = 5;

    private static final String FORGET_THE_OLDEST = """
            update account_session set browser_hash = null where practice_id = current_practice()
              and account_id = :account and browser_hash is not null and id not in (
                select id from account_session where practice_id = current_practice() and account_id = :account
                  and browser_hash is not null and started_at > :past order by started_at desc, id desc limit :most)""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** That of the hashes by which one of the accounts knows the browser. What is asked does not depend on the accounts. */
    Optional<String> known(List<String> shown, Set<AccountId> accounts) {
        return shown.stream()
                .filter(it -> accountsKnowing(it).stream().anyMatch(accounts::contains))
                .findFirst();
    }

    /** Knows the browser of this sign-in by a new secret; gives what it has to show from now on. */
    List<SecretToken> renew(SignedIn who, UUID signIn, List<SecretToken> shown) {
        var next = SecretToken.next();
        var replaced = as(
                Tenant.of(who.practice(), who.accountId()),
                () -> transaction.execute(_ -> replace(who, signIn, shown, next)));
        var values = new ArrayList<>(
                shown.stream().filter(it -> !replaced.contains(it.hash())).toList());
        values.add(next);
        return values;
    }

    private Set<String> replace(SignedIn who, UUID signIn, List<SecretToken> shown, SecretToken next) {
        var replaced = new HashSet<String>();
        for (var old : shown) {
            var rows = jdbc.sql("update account_session set browser_hash = null where practice_id = current_practice()"
                            + " and account_id = :account and browser_hash = :hash")
                    .param("account", who.accountId())
                    .param("hash", old.hash())
                    .update();
            if (rows > 0) replaced.add(old.hash());
        }
        jdbc.sql("update account_session set browser_hash = :hash where practice_id = current_practice() and id = :id")
                .param("hash", next.hash())
                .param("id", signIn)
                .update();
        jdbc.sql(FORGET_THE_OLDEST)
                .param("account", who.accountId())
                .param("past", past())
                .param("most", OF_AN_ACCOUNT)
                .update();
        return replaced;
    }

    private List<AccountId> accountsKnowing(String hash) {
        return as(
                Tenant.atDoor("browser:" + hash),
                () -> transaction.execute(_ -> jdbc.sql(
                                "select account_id from account_session where browser_hash = :hash and started_at > :past")
                        .param("hash", hash)
                        .param("past", past())
                        .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                        .list()));
    }

    private OffsetDateTime past() {
        return clock.instant().minus(KNOWN_FOR).atOffset(ZoneOffset.UTC);
    }
}
