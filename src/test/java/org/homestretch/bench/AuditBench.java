package org.homestretch.bench;

import static org.homestretch.support.Practices.as;

import java.util.Arrays;
import java.util.UUID;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a change pays for its row of the audit: the insert with its trigger, in a transaction that is open anyway. */
@HomestretchTest
class AuditBench {

    private static final int ROUNDS = 4_000;

    @Autowired
    Practices practices;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_row_in_a_transaction_that_is_open_anyway() {
        var who = practices.practice();
        var micros = new double[ROUNDS];
        as(who, () -> {
            for (var round = 0; round < ROUNDS; round++) {
                var at = round;
                transaction.executeWithoutResult(_ -> {
                    var start = System.nanoTime();
                    jdbc.update("""
                            insert into audit_entry (at, actor_id, actor_role, action, subject, subject_id, client_id,
                                outcome, detail, request_id, network)
                            values (now(), ?, 'CLIENT', 'CHANGED', 'LoggingSessions', null, ?, 'DONE', 'log', ?, '203.0.113.0/24')
                            """, who.accountId(), UUID.randomUUID(), UUID.randomUUID());
                    micros[at] = (System.nanoTime() - start) / 1_000.0;
                });
            }
        });
        var later = Arrays.copyOfRange(micros, ROUNDS / 2, ROUNDS);
        Arrays.sort(later);
        System.out.printf(
                "audit row: median %.0f µs, 95%% %.0f µs%n", later[later.length / 2], later[later.length * 95 / 100]);
    }
}
