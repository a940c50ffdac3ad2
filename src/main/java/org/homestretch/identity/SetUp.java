package org.homestretch.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first start: an empty database has no password and no owner, only a link that works once and for an hour. Once used,
 * there is no set-up any more.
 */
@Component
public class SetUp {

    static final Duration VALID_FOR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final FoundingPractices founding;
    private final SignInLimit limit;
    private final Clock clock;

    SetUp(JdbcClient jdbc, FoundingPractices founding, SignInLimit limit, Clock clock) {
        this.jdbc = jdbc;
        this.founding = founding;
        this.limit = limit;
        this.clock = clock;
    }

    public boolean isDone() {
        return jdbc.sql("select completed_at is not null from installation")
                .query(Boolean.class)
                .single();
    }

    /** A new token; the one before it no longer works. */
    String newToken() {
        var token = SecretToken.next();
        jdbc.sql("update installation set token_hash = :hash, token_expires_at = :until where completed_at is null")
                .param("hash", token.hash())
                .param("until", OffsetDateTime.now(clock).plus(VALID_FOR))
                .update();
        return token.value();
    }

    public boolean accepts(String token) {
        return jdbc.sql("""
                        select count(*) from installation
                        where token_hash = :hash and token_expires_at > :now and completed_at is null""")
                        .param("hash", new SecretToken(token).hash())
                        .param("now", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The same for somebody at this network address, of whom links that lead nowhere are counted. */
    public boolean accepts(String token, String from) {
        var works = accepts(token);
        if (!works && !token.isEmpty()) limit.noteDeadLink(from);
        return works;
    }

    /** Whether links are still looked at that come from there. */
    public boolean permitsFrom(String networkAddress) {
        return limit.permitsLinksFrom(networkAddress);
    }

    /** Founds the first practice; empty when the token does not work (any more). */
    public Optional<SignedIn> complete(String token, NewPractice wanted) {
        return founding.foundIf(
                () -> claim("token_hash = :hash and token_expires_at > :now", new SecretToken(token).hash()), wanted);
    }

    /** Founds the practice of the demo, without a link; empty when the database was set up before. */
    public Optional<SignedIn> completeForDemo(NewPractice wanted) {
        return founding.foundIf(() -> claim(":hash = ''", ""), wanted);
    }

    private boolean claim(String condition, String hash) {
        return jdbc.sql("update installation set completed_at = :now, token_hash = null where completed_at is null and "
                                + condition)
                        .param("now", OffsetDateTime.now(clock))
                        .param("hash", hash)
                        .update()
                == 1;
    }
}
