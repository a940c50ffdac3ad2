package org.homestretch.audit;

import java.util.List;
import java.util.UUID;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the trail of somebody's practice, for tests. */
final class AuditCases {

    record Seen(
            String action,
            String subject,
            String detail,
            @Nullable UUID actor,
            @Nullable UUID client,
            String outcome) {}

    private AuditCases() {}

    static List<Seen> trail(JdbcClient jdbc, TransactionTemplate transaction, SignedIn who) {
        return Practices.as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("select * from audit_entry order by seq")
                        .query((row, _) -> new Seen(
                                row.getString("action"),
                                row.getString("subject"),
                                row.getString("detail"),
                                row.getObject("actor_id", UUID.class),
                                row.getObject("client_id", UUID.class),
                                row.getString("outcome")))
                        .list()));
    }
}
