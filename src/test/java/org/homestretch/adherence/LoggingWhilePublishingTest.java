package org.homestretch.adherence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that is changed from today on while its client is logging today: nothing is lost, doubled or judged anew. */
@HomestretchTest
class LoggingWhilePublishingTest {

    private static final int TIMES_A_DAY = 6;
    private static final int VERSIONS = 5;

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    ReadingLogs reading;

    @Autowired
    ReadingPlans plans;

    @Autowired
    ReviewingProgress reviewing;

    InCare.Pair mara;
    LocalDate today;
    NewPrescription twist;

    @BeforeEach
    void a_client_with_a_plan() {
        var therapist = practices.practice();
        mara = inCare.client(therapist, "Europe/Berlin");
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        twist = inCare.daily(therapist, "supine-twist", today, TIMES_A_DAY);
        inCare.publish(mara, today, version(1));
    }

    @RepeatedTest(3)
    @Tag("E1")
    void every_acknowledged_log_is_kept_once_with_its_own_target() throws Exception {
        var start = new CyclicBarrier(TIMES_A_DAY + 1);
        var acknowledged = new ArrayList<LogSession>();
        try (var threads = Executors.newFixedThreadPool(TIMES_A_DAY + 1)) {
            var publishing = threads.submit(publishing(start));
            var clients = new ArrayList<Future<List<LogSession>>>();
            for (int slot = 1; slot <= TIMES_A_DAY; slot++) clients.add(threads.submit(logging(slot, start)));
            for (var client : clients) acknowledged.addAll(client.get());
            publishing.get();
        }

        var kept = as(mara.therapist(), () -> reading.of(mara.id(), today, today));
        assertThat(kept).extracting(it -> it.log().id()).containsExactlyInAnyOrderElementsOf(ids(acknowledged));
        var plan = as(mara.therapist(), () -> plans.of(mara.id())).orElseThrow();
        assertThat(plan.versions()).hasSize(VERSIONS);
        var prescribed = plan.versions().stream()
                .flatMap(it -> it.version().prescriptions().stream())
                .collect(toMap(Prescription::id, identity()));
        for (var log : kept) {
            for (var exercise : log.log().exercises()) {
                assertThat(exercise.target())
                        .isEqualTo(prescribed.get(exercise.prescription()).dosage());
            }
        }
        var fortnight = as(mara.therapist(), () -> reviewing.of(mara.id(), new Period.Last(14)))
                .period()
                .adherence();
        assertThat(fortnight.frequency().done()).isEqualTo(TIMES_A_DAY);
        assertThat(fortnight.frequency().expected()).isEqualTo(TIMES_A_DAY);
    }

    private Callable<Boolean> publishing(CyclicBarrier start) {
        return () -> {
            start.await();
            for (int number = 2; number <= VERSIONS; number++) inCare.publish(mara, today, version(number));
            return true;
        };
    }

    /** Logs one slot some times over, each log sent twice, by the version that is in force at that moment. */
    private Callable<List<LogSession>> logging(int slot, CyclicBarrier start) {
        return () -> {
            start.await();
            var acknowledged = new ArrayList<LogSession>();
            for (int i = 0; i < VERSIONS; i++) {
                ClientPlan seen =
                        as(mara.client(), () -> plans.mine(today, today)).orElseThrow();
                var log = Sessions.slot(Sessions.session(seen, today, Sessions.twist(seen, Sessions.ICE)), slot);
                assertThat(as(mara.client(), () -> logging.log(log)).outcome()).isEqualTo(Stored.Outcome.STORED);
                assertThat(as(mara.client(), () -> logging.log(log)).outcome())
                        .isEqualTo(Stored.Outcome.ALREADY_STORED);
                acknowledged.add(log);
            }
            return acknowledged;
        };
    }

    private NewPrescription version(int number) {
        Dosage dosage = DosageCases.supineTwist().sets(number).dosage();
        return new NewPrescription(
                twist.line(), twist.exerciseRevision(), dosage, twist.schedule(), twist.note(), twist.privateNote());
    }

    private static List<SessionLogId> ids(List<LogSession> logs) {
        return logs.stream().map(LogSession::id).toList();
    }
}
