package org.homestretch.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way back for an owner who lost phone and codes and has no other owner to ask: whoever runs the machine takes the second
 * step away. The password stays and every sign-in ends; the audit tells it.
 */
public final class LostFactor {

    private record Found(UUID practice, UUID account) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param owner the database as the owner of its tables */
    public LostFactor(DataSource owner, Clock clock) {
        this.jdbc = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.clock = clock;
    }

    /** @return how many accounts of this address had a second step and have none now */
    public int reset(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        return transaction.execute(_ -> {
            set("homestretch.door", "email:" + address);
            var found = jdbc.sql("select practice_id, id from account where email = :email")
                    .param("email", address)
                    .query((row, _) -> new Found(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    .list();
            return found.stream().mapToInt(this::forget).sum();
        });
    }

    private int forget(Found of) {
        set("homestretch.practice", of.practice().toString());
        var app = change("delete from time_code where practice_id = :practice and account_id = :account", of);
        var passkeys = change("delete from passkey where practice_id = :practice and account_id = :account", of);
        if (app + passkeys == 0) return 0;
        change("delete from recovery_code where practice_id = :practice and account_id = :account", of);
        change(
                "update account_session set ended_at = coalesce(ended_at, :now), browser_hash = null"
                        + " where practice_id = :practice and account_id = :account"
                        + " and (ended_at is null or browser_hash is not null)",
                of);
        change("""
                insert into audit_entry (practice_id, at, action, subject, subject_id, outcome, detail)
                values (:practice, :now, 'FACTOR_CHANGED', 'SecondFactor', :account, 'DONE', 'resetAtTheMachine')""", of);
        return 1;
    }

    private int change(String sql, Found of) {
        return jdbc.sql(sql)
                .param("practice", of.practice())
                .param("account", of.account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void set(String name, String value) {
        jdbc.sql("select set_config(:name, :value, true)")
                .param("name", name)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
