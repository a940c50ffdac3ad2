package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.PortalHttp.body;
import static org.homestretch.support.Practices.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.adherence.ReadingRoutine;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.NewPrescription;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Side;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Logs that waited on a phone are kept once, with their true time, or refused one by one. */
@HomestretchTest
class OutboxApiTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    MovableClock clock;

    @Autowired
    ReadingLogs reading;

    @Autowired
    ReadingRoutine routines;

    @Autowired
    ReviewingProgress reviewing;

    @LocalServerPort
    int port;

    InCare.Pair mara;
    LocalDate today;
    NewPrescription twist;
    PortalHttp portal;
    JsonNode routine;

    @BeforeEach
    void a_client_whose_phone_was_last_in_touch_this_morning() {
        today = LocalDate.now(BERLIN);
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        clock.moveTo(at(today.minusDays(90), 9));
        twist = inCare.daily(mara.therapist(), "supine-twist", today.minusDays(90), 1);
        inCare.publish(mara, today.minusDays(90), twist);
        clock.moveTo(at(today, 12));
        portal = new PortalHttp(port, mara.client().email());
        routine = portal.get("/routine");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void several_logs_are_answered_one_by_one_and_a_bad_one_stops_no_other() {
        var first = log(today.minusDays(2), at(today.minusDays(2), 10));
        var bad = log(today.plusDays(3), at(today, 10));
        var last = log(today, at(today, 10));

        var answers = send(waiting(first), waiting(bad), waiting(last));

        assertThat(outcomes(answers)).containsExactly("STORED", "REFUSED", "STORED");
        var problem = answers.get(1).get("problem");
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("date");
        assertThat(problem.get("errors").get(0).get("message").asString()).isEqualTo("This day has not come yet.");
        assertThat(answers.get(1).get("id").asString()).isEqualTo(bad.id().toString());
        assertThat(kept()).hasSize(2);
    }

    @Test
    @Tag("E1")
    @Tag("R9")
    void the_same_outbox_sent_again_is_stored_already() {
        var log = waiting(log(today, at(today, 10)));

        assertThat(outcomes(send(log))).containsExactly("STORED");
        assertThat(outcomes(send(log))).containsExactly("ALREADY_STORED");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_log_with_a_corrected_time_sent_again_later_is_stored_already() {
        var wrong = at(today.minusDays(3000), 10);
        var log = new Outbox.Waiting(log(today.minusDays(3000), wrong), wrong, 0, at(today, 9));

        assertThat(outcomes(send(at(today.minusDays(3000), 12), log))).containsExactly("STORED");
        clock.moveTo(at(today, 15));
        assertThat(outcomes(send(at(today, 15), log))).containsExactly("ALREADY_STORED");
        assertThat(kept()).hasSize(1);
    }

    @Test
    @Tag("R9")
    void a_log_that_waited_for_forty_days_counts_on_its_day_and_is_not_late() {
        var done = at(today.minusDays(40), 10);

        assertThat(outcomes(send(new Outbox.Waiting(log(today.minusDays(40), done), done, 0, done.minusSeconds(60)))))
                .containsExactly("STORED");

        var kept = kept().getFirst();
        assertThat(kept.log().date()).isEqualTo(today.minusDays(40));
        assertThat(kept.isLate()).isFalse();
        assertThat(kept.isTimeCorrected()).isFalse();
        assertThat(kept.waitedUntil()).hasValue(today);
    }

    @Test
    void a_log_that_waited_for_longer_than_sixty_days_is_refused_in_a_sentence() {
        var done = at(today.minusDays(61), 10);

        var answer = send(new Outbox.Waiting(log(today.minusDays(61), done), done, 0, done))
                .get(0);

        assertThat(answer.get("problem").get("detail").asString()).contains("more than 60 days");
    }

    @Test
    void a_day_before_is_still_at_most_seven_days_before_the_log_was_written() {
        var written = at(today.minusDays(20), 10);
        var within = new Outbox.Waiting(log(today.minusDays(27), written), written, 0, written);
        var beyond = new Outbox.Waiting(log(today.minusDays(28), written), written, 0, written);

        assertThat(outcomes(send(within, beyond))).containsExactly("STORED", "REFUSED");
        assertThat(kept().getFirst().isLate()).isTrue();
    }

    @Test
    @Tag("E3")
    @Tag("R8")
    void a_clock_that_is_a_day_behind_is_corrected_and_said() {
        var wrong = at(today.minusDays(1), 11);
        var log = log(today.minusDays(1), wrong);

        send(at(today.minusDays(1), 12), new Outbox.Waiting(log, wrong, 0, at(today, 9)));

        var kept = kept().getFirst();
        assertThat(kept.log().date()).isEqualTo(today);
        assertThat(kept.log().performedAt())
                .isBetween(at(today, 11).minusSeconds(60), at(today, 11).plusSeconds(60));
        assertThat(kept.clockOffset()).isBetween(java.time.Duration.ofHours(23), java.time.Duration.ofHours(25));
        var logged =
                portal.get("/routine").get("occurrences").get(0).get("logs").get(0);
        assertThat(logged.get("timeCorrected").asBoolean()).isTrue();
    }

    @Test
    @Tag("E3")
    @Tag("R8")
    void a_clock_years_ahead_logs_nothing_in_the_future() {
        var wrong = at(today.plusYears(7), 11);

        assertThat(outcomes(send(wrong, new Outbox.Waiting(log(today.plusYears(7), wrong), wrong, 0, at(today, 9)))))
                .containsExactly("STORED");

        assertThat(kept().getFirst().log().date()).isEqualTo(today);
        assertThat(kept().getFirst().log().performedAt())
                .isBeforeOrEqualTo(clock.instant().plusSeconds(60));
    }

    @Test
    void claims_of_an_impossible_time_end_between_the_last_contact_and_now() {
        var far = Instant.parse("9999-12-31T23:59:59Z");
        for (var claim : List.of(far, Instant.EPOCH, Instant.parse("-9999-01-01T00:00:00Z"))) {
            send(far, new Outbox.Waiting(log(today, at(today, 10)), claim, Long.MAX_VALUE, at(today, 9)));
        }
        assertThat(kept()).allSatisfy(it -> {
            assertThat(it.log().date()).isBetween(today.minusDays(60), today);
            assertThat(it.log().performedAt()).isBeforeOrEqualTo(it.log().receivedAt());
        });
    }

    @Test
    @Tag("R9")
    void a_log_of_a_version_replaced_meanwhile_counts_with_the_target_it_was_done_under() {
        for (var back = 1; back <= 2; back++) send(waiting(log(today.minusDays(back), at(today.minusDays(back), 10))));
        var before = log(today, at(today, 10), 4);
        inCare.publish(mara, today, harder());

        assertThat(outcomes(send(waiting(before)))).containsExactly("STORED");

        var kept = kept().getLast();
        assertThat(kept.log().version().value().toString())
                .isEqualTo(routine.get("planVersion").asString());
        assertThat(kept.log().exercises().getFirst().target()).isEqualTo(twist.dosage());
        var figures = as(mara.therapist(), () -> reviewing.of(mara.id(), new Period.Last(14)))
                .period()
                .adherence();
        assertThat(figures.frequency().done()).isEqualTo(3);
        assertThat(figures.dose().percent())
                .hasValueSatisfying(it -> assertThat(it).isGreaterThan(0));
        assertThat(portal.get("/routine").get("occurrences").get(0).get("logs")).hasSize(1);
    }

    @Test
    @Tag("A1")
    void nobody_sends_the_logs_of_somebody_else() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        var hers = new Outbox(mara.client().email(), clock.instant(), List.of(waiting(log(today, at(today, 10)))));
        var his = new PortalHttp(port, tomas.client().email());

        var answer = his.post("/outbox", hers);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).get("errors").get(0).get("field").asString()).isEqualTo("account");
        var asHisOwn = his.post("/outbox", new Outbox(tomas.client().email(), clock.instant(), hers.logs()));
        assertThat(outcomes(body(asHisOwn))).containsExactly("REFUSED");
        assertThat(kept()).isEmpty();
    }

    @Test
    @Tag("B9")
    void too_many_too_large_and_malformed_outboxes_are_refused_as_a_whole() {
        var many = IntStream.range(0, 21)
                .mapToObj(_ -> waiting(log(today, at(today, 10))))
                .toList();
        assertThat(portal.post("/outbox", new Outbox(mara.client().email(), clock.instant(), many))
                        .statusCode())
                .isEqualTo(422);
        assertThat(portal.post("/outbox", "{\"x\":\"" + "x".repeat(600_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        for (var bad : List.of("{", "[]", "{}", "null", "{\"account\":\"canary\",\"sentAt\":1,\"logs\":[{}]}")) {
            var answer = portal.post("/outbox", bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("canary");
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void today_and_the_coming_seven_days_come_at_once_each_as_it_will_stand() {
        var kept = portal.get("/routines");

        assertThat(kept.get("account").asString()).isEqualTo(mara.client().email());
        var days = kept.get("days").valueStream().toList();
        assertThat(days).hasSize(8);
        for (var day = 0; day < 8; day++) {
            assertThat(days.get(day).get("date").asString())
                    .isEqualTo(today.plusDays(day).toString());
            assertThat(days.get(day).get("today")).isEqualTo(days.get(day).get("date"));
            assertThat(days.get(day).get("occurrences").get(0).get("due").asBoolean())
                    .isTrue();
        }
        assertThat(kept.get("exercises")).hasSize(1);
        assertThat(kept.toString()).doesNotContain("disc L4");
    }

    @Test
    void the_coming_days_cost_the_same_number_of_statements_as_one() {
        var one = CountedStatements.of(() -> as(mara.client(), () -> routines.on(null)));
        inCare.publish(
                mara,
                today,
                Stream.generate(() -> twist).limit(20).map(this::again).toArray(NewPrescription[]::new));
        var eight = CountedStatements.of(() -> as(mara.client(), routines::ahead));

        assertThat(eight).hasSameSizeAs(one);
    }

    private NewPrescription again(NewPrescription given) {
        return NewPrescription.of(given.exerciseRevision(), given.dosage(), given.schedule(), null, null);
    }

    private NewPrescription harder() {
        return new NewPrescription(
                twist.line(),
                twist.exerciseRevision(),
                DosageCases.reps(20, 30).dosage(),
                twist.schedule(),
                twist.note(),
                twist.privateNote());
    }

    private Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(BERLIN).toInstant();
    }

    private NewSessionLog log(LocalDate date, Instant performed) {
        return log(date, performed, 3);
    }

    private NewSessionLog log(LocalDate date, Instant performed, int reps) {
        var prescription = routine.get("exercises").get(0).get("prescription").asString();
        var sets = List.of(
                new NewSessionLog.SetDone(1, Side.LEFT, reps, false),
                new NewSessionLog.SetDone(1, Side.RIGHT, reps, false));
        return new NewSessionLog(
                NewId.next(),
                UUID.fromString(routine.get("planVersion").asString()),
                date,
                1,
                OffsetDateTime.ofInstant(performed, BERLIN),
                BERLIN,
                NewSessionLog.Entry.QUICK,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new NewSessionLog.ExerciseDone(
                        UUID.fromString(prescription), List.of("ice"), null, null, sets)),
                null);
    }

    /** Finished when it says, on a phone whose clock is right. */
    private Outbox.Waiting waiting(NewSessionLog log) {
        var finished = log.performedAt().toInstant();
        return new Outbox.Waiting(log, finished, 0, finished.minusSeconds(3600));
    }

    private JsonNode send(Outbox.Waiting... logs) {
        return send(clock.instant(), logs);
    }

    private JsonNode send(Instant sentAt, Outbox.Waiting... logs) {
        var answer = portal.post("/outbox", new Outbox(mara.client().email(), sentAt, List.of(logs)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return body(answer);
    }

    private static List<String> outcomes(JsonNode answers) {
        return answers.valueStream().map(it -> it.get("outcome").asString()).toList();
    }

    private List<CurrentLog> kept() {
        return new ArrayList<>(as(mara.client(), () -> reading.mine(today.minusDays(400), today.plusDays(4000))));
    }
}
