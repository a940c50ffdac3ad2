package org.homestretch.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every link that would let somebody set an account's password. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinksOfAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    LinksOfAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void end(AccountId account) {
        jdbc.sql("delete from password_reset where practice_id = current_practice() and account_id = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("""
                        update invitation set withdrawn_at = :now where practice_id = current_practice()
                          and account_id = :account and used_at is null and withdrawn_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.value())
                .update();
    }
}
