package org.homestretch.attention;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ClientsInCare;
import org.homestretch.database.Tenant;
import org.homestretch.shared.Incident;
import org.homestretch.shared.PracticeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out beforehand what takes long on Today: after a night in which everybody logged, and after a start of the program. It
 * shows nothing to anybody and changes no answer, only when it is worked out; whoever comes first does it themselves.
 */
@Component
class ReadyingToday {

    /** A transaction for so many, so that none takes long. */
    private static final int AT_ONCE = 25;

    private static final Tenant JOB = Tenant.atDoor("job:today");
    private static final Logger log = LoggerFactory.getLogger(ReadyingToday.class);

    private final ClientsInCare clients;
    private final GatheringEvidence gathering;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadyingToday(
            ClientsInCare clients,
            GatheringEvidence gathering,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.clients = clients;
        this.gathering = gathering;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${homestretch.today-ahead}", fixedDelayString = "${homestretch.today-ahead}")
    void byTheClock() {
        try {
            ready();
        } catch (RuntimeException failure) {
            log.warn("Today is not worked out beforehand: {}", Incident.describe(failure));
        }
    }

    void ready() {
        for (var practice : practices()) as(Tenant.of(practice, null), this::readyPractice);
    }

    private void readyPractice() {
        var all = transaction.execute(_ -> clients.ofPractice());
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            readySome(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void readySome(List<ClientSummary> some) {
        transaction.executeWithoutResult(_ -> gathering.ready(some, clock.instant()));
    }

    private List<PracticeId> practices() {
        return as(
                JOB,
                () -> transaction.execute(_ -> jdbc.sql("select id from practice")
                        .query((row, _) -> new PracticeId(row.getObject(1, UUID.class)))
                        .list()));
    }
}
