package org.homestretch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.SignedIn;
import org.homestretch.progress.Window;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class BatchesTest {

    private static final int CLIENTS = 6;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    PreparingBatches preparing;

    @Autowired
    MakingBatches making;

    @Autowired
    Batches batches;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ReadingReports reading;

    @Autowired
    MovableClock clock;

    SignedIn me;
    YearMonth month;
    ClientId client;

    @BeforeEach
    void six_clients_one_of_them_with_a_plan() {
        me = practices.practice();
        month = YearMonth.now(BERLIN).minusMonths(1);
        clock.moveTo(month.atDay(1).atTime(9, 0).atZone(BERLIN).toInstant());
        var planned = inCare.client(me, "Europe/Berlin");
        client = planned.id();
        inCare.publish(planned, month.atDay(1), inCare.daily(me, "supine-twist", month.atDay(1), 1));
        IntStream.range(1, CLIENTS).forEach(_ -> inCare.client(me, "Europe/Berlin"));
        clock.reset();
    }

    @Test
    void each_client_of_whom_there_is_something_to_tell_gets_one_report() {
        var id = as(me, () -> preparing.start(month, Audience.THERAPIST, Locale.UK));

        var done = finished(id);

        assertThat(done.made()).isEqualTo(1);
        assertThat(done.unsigned()).isEqualTo(1);
        assertThat(done.nothing()).isEqualTo(CLIENTS - 1);
        assertThat(done.failed()).isZero();
        assertThat(done.isUnderWay()).isFalse();
        assertThat(as(me, () -> preparing.signAll(id))).isEqualTo(1);
        assertThat(as(me, () -> reading.newest())).hasSize(1).allMatch(ReportSummary::isSigned);
    }

    @Test
    @Tag("E1")
    @Tag("R10")
    void workers_at_the_same_time_make_no_report_twice() {
        var id = as(me, () -> preparing.start(month, Audience.CLIENT, Locale.UK));

        var workers = Stream.generate(() -> CompletableFuture.runAsync(() -> as(me, () -> {
                    while (making.makeNext(id, Locale.UK)) {}
                })))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(workers).join();

        assertThat(finished(id).finished()).isEqualTo(CLIENTS);
    }

    @Test
    void what_one_worker_has_in_hand_no_other_takes() {
        var id = alone();
        as(
                me,
                () -> transactions.executeWithoutResult(_ -> {
                    assertThat(batches.take(me.account(), id)).isPresent();
                    var other = CompletableFuture.supplyAsync(() -> as(me, () -> making.makeNext(id, Locale.UK)));
                    assertThat(other.join()).isFalse();
                }));
        assertThat(as(me, () -> making.makeNext(id, Locale.UK))).isTrue();
    }

    @Test
    void nothing_is_begun_once_it_is_cancelled() {
        var id = as(me, () -> preparing.start(month, Audience.CLIENT, Locale.UK));
        as(me, () -> preparing.cancel(id));

        assertThat(as(me, () -> making.makeNext(id, Locale.UK))).isFalse();
        assertThat(batch(id).isUnderWay()).isFalse();
    }

    @Test
    @Tag("A3")
    void a_colleague_can_neither_see_nor_cancel_it() {
        var id = as(me, () -> preparing.start(month, Audience.CLIENT, Locale.UK));
        var stranger = practices.practice();

        as(stranger, () -> preparing.cancel(id));

        assertThat(as(stranger, () -> preparing.batches())).isEmpty();
        assertThat(batch(id).isCancelled()).isFalse();
    }

    @Test
    @Tag("A3")
    void a_colleague_of_the_same_practice_cannot_work_on_it() {
        var id = alone();
        var colleague = new SignedIn(UUID.randomUUID(), me.practiceId(), "Cora", "cora@example.org", me.roles());

        assertThat(as(colleague, () -> making.makeNext(id, Locale.UK))).isFalse();
        as(colleague, () -> making.fail(id, client));
        assertThat(batch(id).waiting()).isEqualTo(1);
        assertThat(as(me, () -> making.makeNext(id, Locale.UK))).isTrue();
    }

    @Test
    void no_month_is_refused_as_one_that_is_not_over() {
        assertThatThrownBy(() -> as(me, () -> preparing.start(null, Audience.CLIENT, Locale.UK)))
                .isInstanceOf(InputRefused.class);
    }

    @Test
    void a_month_that_is_not_over_is_refused() {
        assertThatThrownBy(() -> as(me, () -> preparing.start(month.plusMonths(1), Audience.CLIENT, Locale.UK)))
                .isInstanceOf(InputRefused.class);
    }

    /** A batch of one client, on which nobody works in the background. */
    private UUID alone() {
        var window = new Window(month.atDay(1), month.atEndOfMonth());
        return as(
                me,
                () -> transactions.execute(
                        _ -> batches.add(me.account(), Audience.CLIENT, window, List.of(client), Instant.now())));
    }

    private Batch batch(UUID id) {
        return as(me, () -> preparing.batches()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Batch finished(UUID id) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (batch(id).isUnderWay() && Instant.now().isBefore(until)) Thread.onSpinWait();
        return batch(id);
    }
}
