package org.homestretch.passkey;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts of the practice in force. Whoever calls has a transaction and the right to ask. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Passkeys {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Passkey> of(AccountId account) {
        return jdbc.sql("""
                        select id, name, made_at, last_used_at, backed_up from passkey
                        where practice_id = current_practice() and account_id = :account order by made_at, id""")
                .param("account", account.value())
                .query((row, _) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getBoolean("backed_up")))
                .list();
    }

    /** False when the account has no such passkey. */
    public boolean remove(AccountId account, UUID id) {
        return jdbc.sql(
                                "delete from passkey where practice_id = current_practice() and account_id = :account and id = :id")
                        .param("account", account.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** All of them; false when there was none. */
    public boolean forget(AccountId account) {
        return jdbc.sql("delete from passkey where practice_id = current_practice() and account_id = :account")
                        .param("account", account.value())
                        .update()
                > 0;
    }
}
