package org.homestretch.rights;

import static org.homestretch.database.Tenancy.as;

import java.util.Objects;
import org.homestretch.database.Tenant;
import org.homestretch.rights.ErasureRequests.Due;
import org.homestretch.shared.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases those whose day has passed and whom nobody withdrew. Each node looks; what one has erased no other finds. */
@Component
class ErasingWhatIsDue {

    private static final Logger log = LoggerFactory.getLogger(ErasingWhatIsDue.class);

    private final ErasureRequests requests;
    private final Erasure erasure;
    private final TransactionTemplate transaction;

    ErasingWhatIsDue(ErasureRequests requests, Erasure erasure, TransactionTemplate transaction) {
        this.requests = requests;
        this.erasure = erasure;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void byTheClock() {
        try {
            erase();
        } catch (RuntimeException failure) {
            log.warn("What is to be erased waits: {}", Incident.describe(failure));
        }
    }

    /** How many it erased. */
    int erase() {
        var due = as(ErasureRequests.JOB, () -> transaction.execute(_ -> requests.due()));
        return (int) Objects.requireNonNull(due).stream().filter(this::eraseOne).count();
    }

    private boolean eraseOne(Due due) {
        try {
            return as(
                    Tenant.of(due.practice(), null),
                    () -> Boolean.TRUE.equals(
                            transaction.execute(_ -> erasure.carryOut(due.practice(), due.client(), due.askedBy()))));
        } catch (RuntimeException failure) {
            log.warn("Client {} is to be erased and waits: {}", due.client(), Incident.describe(failure));
            return false;
        }
    }
}
