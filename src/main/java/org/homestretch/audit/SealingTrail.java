package org.homestretch.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.ZoneOffset;
import org.homestretch.shared.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains what was committed, every two seconds and once more at the end, and keeps months ready before they begin. */
@Component
class SealingTrail {

    private static final Logger log = LoggerFactory.getLogger(SealingTrail.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SealingTrail(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void byTheClock() {
        try {
            seal();
        } catch (RuntimeException failure) {
            log.warn("The audit trail waits to be sealed: {}", Incident.describe(failure));
        }
    }

    long seal() {
        var sealed = transaction.execute(
                _ -> jdbc.sql("select audit_seal()").query(Long.class).single());
        return sealed == null ? 0 : sealed;
    }

    @Scheduled(fixedDelay = 86_400_000, initialDelay = 5_000)
    void makeMonths() {
        transaction.execute(_ -> jdbc.sql("select audit_months(:today)::text")
                .param("today", clock.instant().atZone(ZoneOffset.UTC).toLocalDate())
                .query((row, _) -> "")
                .list());
    }

    @PreDestroy
    void atTheEnd() {
        byTheClock();
    }
}
