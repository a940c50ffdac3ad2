package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.ClientPlan;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The days that the database keeps are always those that the current logs add up to. */
@HomestretchTest
class ClientDaysTest {

    private static final int THREADS = 6;
    private static final int READERS = 3;
    private static final int SESSIONS_EACH = 12;
    private static final int DATES = 3;

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    ReadingLogs reading;

    @Autowired
    ClientDays days;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SignedIn therapist;
    InCare.Pair mara;
    ClientPlan plan;
    LocalDate today;

    @BeforeEach
    void a_client_with_a_plan_of_two_exercises_twice_a_day() {
        therapist = practices.practice();
        mara = inCare.client(therapist, "Europe/Berlin");
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var first = today.minusDays(DATES - 1);
        clock.moveTo(first.atTime(9, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant());
        plan = inCare.publish(
                mara,
                first,
                inCare.daily(therapist, "supine-twist", first, 2),
                inCare.daily(therapist, "bridge", first, 2));
        clock.reset();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whoever_logs_corrects_and_withdraws_at_once_leaves_days_equal_to_the_logs() throws Exception {
        var start = new CyclicBarrier(THREADS);
        var writing = new CountDownLatch(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS + READERS)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int seed = 1; seed <= THREADS; seed++) work.add(someLogging(seed, start, writing));
            for (int i = 0; i < READERS; i++) work.add(reading(writing));
            for (var done : threads.invokeAll(work)) assertThat(done.get()).isTrue();
        }

        var kept = kept();
        assertThat(kept).hasSizeGreaterThan(THREADS);
        assertThat(days()).isEqualTo(recomputed(kept));
    }

    @Test
    void what_was_read_before_is_never_shown_after_the_logs_are_others() {
        var any = new AnySessions(7);
        var version = plan.newest().version();
        for (int i = 0; i < SESSIONS_EACH; i++) {
            var log = any.session(version, today.minusDays(any.number(DATES)), 1, 10);
            as(mara.client(), () -> logging.log(log));
            assertThat(days()).isEqualTo(recomputed(kept()));
            var other = today.minusDays(any.number(DATES));
            if (any.chance(5)) as(mara.client(), () -> logging.log(any.correcting(log, version, other, 10)));
            else as(mara.client(), () -> logging.withdraw(log.id()));
            assertThat(days()).isEqualTo(recomputed(kept()));
        }
    }

    @Test
    void who_reads_while_another_sums_up_sees_the_new_log_too() throws Exception {
        as(
                mara.client(),
                () -> logging.log(new AnySessions(5).session(plan.newest().version(), today, 1, 5)));
        var summedUp = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var slow = threads.submit(() -> as(
                    therapist,
                    () -> transaction.execute(_ -> {
                        var read = days.of(List.of(mara.id()), today);
                        summedUp.countDown();
                        pause();
                        return read;
                    })));
            summedUp.await();
            var other = threads.submit(this::days);
            assertThat(other.get()).hasSize(1).isEqualTo(recomputed(kept()));
            assertThat(slow.get()).hasSize(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Test
    void days_that_nobody_logged_on_are_the_same_list() {
        as(
                mara.client(),
                () -> logging.log(new AnySessions(4).session(plan.newest().version(), today, 1, 5)));
        assertThat(read()).isSameAs(read());
    }

    @Test
    void a_day_whose_logs_are_all_taken_back_is_none() {
        var log = new AnySessions(1).session(plan.newest().version(), today, 1, 5);
        as(mara.client(), () -> logging.log(log));
        assertThat(days()).hasSize(1);
        as(mara.client(), () -> logging.withdraw(log.id()));
        assertThat(days()).isEmpty();
    }

    @Test
    void the_application_may_only_read_them() {
        as(
                mara.client(),
                () -> logging.log(new AnySessions(2).session(plan.newest().version(), today, 1, 5)));
        for (var sql : List.of(
                "update client_day set pain = 0",
                "delete from client_day",
                "insert into client_day select * from client_day",
                "update client_day_due set local_date = local_date + 1",
                "delete from client_day_due",
                "select * from client_day_due")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> as(
                            mara.client(),
                            () -> transaction.executeWithoutResult(
                                    _ -> jdbc.sql(sql).query((_, _) -> 1).list())))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    @Tag("A11")
    void a_query_without_any_check_sees_nothing_of_another_practice() {
        as(
                mara.client(),
                () -> logging.log(new AnySessions(3).session(plan.newest().version(), today, 1, 5)));
        var stranger = practices.practice();
        Integer seen = as(
                stranger,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from client_day")
                        .query(Integer.class)
                        .single()));
        assertThat(seen).isZero();
    }

    /** Each thread logs on all dates, and takes back or corrects some of its own, now and then to another date. */
    private Callable<Boolean> someLogging(int seed, CyclicBarrier start, CountDownLatch writing) {
        return () -> {
            var any = new AnySessions(seed);
            var version = plan.newest().version();
            start.await();
            for (int i = 0; i < SESSIONS_EACH; i++) {
                var log = any.session(version, today.minusDays(any.number(DATES)), 1 + any.number(2), 10);
                as(mara.client(), () -> logging.log(log));
                var other = today.minusDays(any.number(DATES));
                if (any.chance(3)) as(mara.client(), () -> logging.log(any.correcting(log, version, other, 10)));
                else if (any.chance(2)) as(mara.client(), () -> logging.withdraw(log.id()));
            }
            writing.countDown();
            return true;
        };
    }

    /** Several sum up the same date at once. */
    private Callable<Boolean> reading(CountDownLatch writing) {
        return () -> {
            while (writing.getCount() > 0) days();
            return true;
        };
    }

    private List<CurrentLog> kept() {
        return as(therapist, () -> reading.of(mara.id(), today.minusDays(9), today));
    }

    private List<ClientDay> days() {
        return read().stream().map(RecomputedDay::comparable).toList();
    }

    private List<ClientDay> read() {
        return as(therapist, () -> transaction.execute(_ -> days.of(List.of(mara.id()), today.minusDays(20))))
                .getOrDefault(mara.id(), List.of());
    }

    private static List<ClientDay> recomputed(List<CurrentLog> kept) {
        return RecomputedDay.of(kept.stream().map(CurrentLog::log).toList());
    }
}
