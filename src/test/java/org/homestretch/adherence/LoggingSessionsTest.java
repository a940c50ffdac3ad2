package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.adherence.Sessions.ICE;
import static org.homestretch.adherence.Sessions.bonus;
import static org.homestretch.adherence.Sessions.correcting;
import static org.homestretch.adherence.Sessions.couldNot;
import static org.homestretch.adherence.Sessions.done;
import static org.homestretch.adherence.Sessions.first;
import static org.homestretch.adherence.Sessions.note;
import static org.homestretch.adherence.Sessions.painBefore;
import static org.homestretch.adherence.Sessions.performedAt;
import static org.homestretch.adherence.Sessions.session;
import static org.homestretch.adherence.Sessions.set;
import static org.homestretch.adherence.Sessions.slot;
import static org.homestretch.adherence.Sessions.stopped;
import static org.homestretch.adherence.Sessions.twist;
import static org.homestretch.adherence.Stored.Outcome.ALREADY_STORED;
import static org.homestretch.adherence.Stored.Outcome.STORED;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;
import static org.homestretch.support.Practices.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.NewPrescription;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HomestretchTest
@RecordApplicationEvents
class LoggingSessionsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    MovableClock clock;

    @Autowired
    LoggingSessions logging;

    @Autowired
    ReadingLogs reading;

    @Autowired
    ApplicationEvents events;

    InCare.Pair mara;
    LocalDate today;
    ClientPlan plan;

    @BeforeEach
    void a_client_with_a_plan_that_began_ten_days_ago() {
        today = LocalDate.now(BERLIN);
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        clock.moveTo(today.minusDays(10).atTime(9, 0).atZone(BERLIN).toInstant());
        plan = inCare.publish(mara, today.minusDays(10), twistPrescribed(mara, 2));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_session_is_kept_as_it_was_said_with_the_target_that_it_was_done_under() {
        var wanted = painBefore(note(session(plan, today, twist(plan, ICE)), " It \0clicked. "), 4);

        assertThat(log(wanted)).isEqualTo(new Stored(STORED, wanted.id()));

        var kept = kept(today).getFirst().log();
        assertThat(kept.note()).isEqualTo("It clicked.");
        assertThat(kept.painBefore()).isEqualTo(4);
        assertThat(kept.painAfter()).isNull();
        assertThat(kept.entry()).isEqualTo(Entry.QUICK);
        assertThat(kept.performedAt()).isEqualTo(wanted.performedAt());
        assertThat(kept.zone()).isEqualTo(BERLIN);
        var exercise = kept.exercises().getFirst();
        assertThat(exercise.target()).isEqualTo(first(plan).dosage());
        assertThat(exercise.preparations()).isEqualTo(ICE);
        assertThat(exercise.tighterSide()).isEqualTo(RIGHT);
        assertThat(exercise.sets())
                .containsExactly(
                        new SetLog(1, RIGHT, 5, false), new SetLog(1, LEFT, 4, false), new SetLog(1, RIGHT, 3, true));
        assertThat(exercise.dose()).isEqualTo(1.0);
    }

    @Test
    void a_session_that_was_stopped_early_keeps_its_reason_and_its_words_also_when_it_is_corrected() {
        var wanted = stopped(session(plan, today, twist(plan, ICE)), Barrier.INTERRUPTED, " The bell rang. ");
        log(wanted);
        log(wanted);

        assertThat(kept(today).getFirst().log().stopped())
                .isEqualTo(new StoppedEarly(Barrier.INTERRUPTED, "The bell rang."));

        log(correcting(wanted, painBefore(wanted, 2)));
        assertThat(kept(today)).hasSize(1);
        assertThat(kept(today).getFirst().log().stopped())
                .isEqualTo(new StoppedEarly(Barrier.INTERRUPTED, "The bell rang."));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_can_stop_a_session_but_having_forgotten(Barrier reason) {
        var wanted = stopped(session(plan, today, twist(plan, ICE)), reason, null);
        if (reason == Barrier.FORGOT) {
            refuses(wanted, "stopped.reason", "adherence.log.stopped.forgot");
        } else {
            log(wanted);
            assertThat(kept(today).getFirst().log().stopped()).isEqualTo(new StoppedEarly(reason, null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_can_stand_against_a_whole_session(Barrier reason) {
        log(couldNot(session(plan, today), reason));
        assertThat(kept(today).getFirst().log().couldNot()).isEqualTo(new CouldNot(reason, null));
    }

    @Test
    void nobody_stops_what_was_not_begun() {
        var notBegun = stopped(couldNot(session(plan, today), Barrier.TIME), Barrier.TIME, null);
        refuses(notBegun, "stopped", "adherence.log.stopped.nothing");
        refuses(stopped(session(plan, today), Barrier.TIME, null), "exercises", "adherence.log.exercises.nothing");
        var longWords = stopped(session(plan, today, twist(plan, ICE)), Barrier.OTHER, "x".repeat(1001));
        refuses(longWords, "stopped.words", "adherence.log.text.long");
    }

    @Test
    void the_news_of_a_session_travels_once() {
        var wanted = session(plan, today, twist(plan, ICE));

        log(wanted);
        log(wanted);

        assertThat(events.stream(SessionLogged.class))
                .containsExactly(new SessionLogged(mara.id(), wanted.id(), today));
    }

    @Test
    @Tag("E1")
    void the_same_log_from_fifty_threads_at_once_is_one_log_with_one_answer() throws Exception {
        var wanted = session(plan, today, twist(plan, ICE));

        List<Stored> answers;
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<Stored> sending = () -> log(wanted);
            answers = threads.invokeAll(java.util.Collections.nCopies(50, sending)).stream()
                    .map(it -> it.resultNow())
                    .toList();
        }

        assertThat(answers).extracting(Stored::id).containsOnly(wanted.id());
        assertThat(answers).filteredOn(it -> it.outcome() == STORED).hasSize(1);
        assertThat(answers).filteredOn(it -> it.outcome() == ALREADY_STORED).hasSize(49);
        assertThat(kept(today)).hasSize(1);
        assertThat(kept(today).getFirst().log().exercises()).hasSize(1);
    }

    @Test
    void the_same_log_gets_the_same_answer_even_when_it_would_be_too_late_by_now() {
        var wanted = session(plan, today, twist(plan, ICE));
        log(wanted);
        clock.moveTo(today.plusDays(20).atTime(12, 0).atZone(BERLIN).toInstant());

        assertThat(log(wanted).outcome()).isEqualTo(ALREADY_STORED);
    }

    @Test
    @Tag("E1")
    void another_content_under_the_same_id_is_a_conflict_and_changes_nothing() {
        var wanted = session(plan, today, twist(plan, ICE));
        log(wanted);

        assertThatExceptionOfType(LogConflict.class).isThrownBy(() -> log(painBefore(wanted, 3)));
        assertThat(kept(today).getFirst().log().painBefore()).isNull();
    }

    @Test
    void an_id_that_somebody_else_of_the_practice_has_used_is_a_conflict() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        var plan2 = inCare.publish(tomas, today, twistPrescribed(tomas, 1));
        var theirs = session(plan2, today, twist(plan2, ICE));
        as(tomas.client(), () -> logging.log(theirs));
        var mine = session(plan, today, twist(plan, ICE));
        var stolen = new LogSession(
                theirs.id(),
                mine.version(),
                today,
                1,
                mine.performedAt(),
                BERLIN,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                mine.exercises(),
                null);

        assertThatExceptionOfType(LogConflict.class).isThrownBy(() -> log(stolen));
        assertThat(kept(today)).isEmpty();
    }

    @Test
    @Tag("A1")
    @Tag("A4")
    void nothing_of_another_client_can_be_logged_corrected_or_withdrawn() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        var plan2 = inCare.publish(tomas, today, twistPrescribed(tomas, 1));
        var theirs = session(plan2, today, twist(plan2, ICE));
        as(tomas.client(), () -> logging.log(theirs));

        var versionOfOther = session(plan2, today, twist(plan2, ICE));
        var prescriptionOfOther = session(plan, today, twist(plan2, ICE));
        var correctionOfOther = correcting(theirs, session(plan, today, twist(plan, ICE)));
        for (var attack : List.of(versionOfOther, prescriptionOfOther, correctionOfOther)) {
            assertThatExceptionOfType(SessionLogNotFound.class).isThrownBy(() -> log(attack));
        }
        assertThatExceptionOfType(SessionLogNotFound.class)
                .isThrownBy(() -> as(mara.client(), () -> logging.withdraw(theirs.id())));
        assertThat(kept(today)).isEmpty();
    }

    @Test
    @Tag("A2")
    @Tag("A4")
    void nothing_of_another_practice_can_be_read_logged_or_withdrawn() {
        var mine = session(plan, today, twist(plan, ICE));
        log(mine);
        var stranger = inCare.client(practices.practice(), "Europe/Berlin");

        assertThatExceptionOfType(SessionLogNotFound.class)
                .isThrownBy(() -> as(stranger.client(), () -> logging.log(session(plan, today, twist(plan, ICE)))));
        assertThatExceptionOfType(SessionLogNotFound.class)
                .isThrownBy(() -> as(stranger.client(), () -> logging.withdraw(mine.id())));
        assertThat(as(stranger.client(), () -> reading.mine(today, today))).isEmpty();
    }

    @Test
    @Tag("A6")
    void only_clients_log() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.therapist(), () -> logging.log(session(plan, today, twist(plan, ICE)))));
    }

    @Test
    void a_session_of_today_is_logged_and_one_of_tomorrow_refused() {
        refuses(session(plan, today.plusDays(1), twist(plan, ICE)), "date", "adherence.log.date.future");
    }

    @Test
    @Tag("E3")
    void a_session_of_seven_days_ago_is_marked_as_entered_late_and_one_of_eight_days_ago_refused() {
        log(session(plan, today.minusDays(7), twist(plan, ICE)));

        assertThat(kept(today.minusDays(7)).getFirst().isLate()).isTrue();
        refuses(session(plan, today.minusDays(8), twist(plan, ICE)), "date", "adherence.log.date.past");
    }

    @Test
    @Tag("E3")
    void the_clients_zone_decides_which_day_it_is() {
        var kiri = inCare.client(practices.practice(), "Pacific/Auckland");
        var lea = inCare.client(practices.practice(), "America/Los_Angeles");
        clock.moveTo(Instant.parse("2027-03-10T11:30:00Z"));
        var theirs = inCare.publish(kiri, LocalDate.of(2027, 3, 11), twistPrescribed(kiri, 1));
        var hers = inCare.publish(lea, LocalDate.of(2027, 3, 10), twistPrescribed(lea, 1));

        as(kiri.client(), () -> logging.log(session(theirs, LocalDate.of(2027, 3, 11), twist(theirs, ICE))));

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> as(
                        lea.client(), () -> logging.log(session(hers, LocalDate.of(2027, 3, 11), twist(hers, ICE)))));
    }

    @Test
    @Tag("E3")
    void the_hour_that_a_clock_change_repeats_or_skips_moves_no_date() {
        var spring = LocalDate.of(2027, 3, 28);
        var autumn = LocalDate.of(2027, 10, 31);
        for (var date : List.of(spring, autumn)) {
            var beforeMidnight = LocalDateTime.of(date, java.time.LocalTime.of(23, 59, 59))
                    .atZone(BERLIN)
                    .toInstant();
            clock.moveTo(beforeMidnight.minusSeconds(30));
            log(performedAt(session(plan, date, twist(plan, ICE)), clock.instant()));
            clock.moveTo(beforeMidnight.plusSeconds(2));
            refuses(session(plan, date.plusDays(2), twist(plan, ICE)), "date", "adherence.log.date.future");
            log(session(plan, date.minusDays(6), twist(plan, ICE)));
            refuses(session(plan, date.minusDays(7), twist(plan, ICE)), "date", "adherence.log.date.past");
            assertThat(kept(date)).hasSize(1);
        }
    }

    @Test
    @Tag("E3")
    void a_clock_that_is_far_off_is_kept_as_said_beside_the_servers_time() {
        var wrong = Instant.parse("2019-01-01T10:00:00Z");
        log(performedAt(session(plan, today, twist(plan, ICE)), wrong));

        var kept = kept(today).getFirst().log();
        assertThat(kept.performedAt()).isEqualTo(wrong);
        assertThat(kept.receivedAt()).isBetween(clock.instant().minusSeconds(60), clock.instant());
    }

    @Test
    @Tag("R9")
    void a_log_under_a_version_just_replaced_is_kept_with_its_target() {
        var old = plan;
        inCare.publish(mara, today, twistPrescribed(mara, 1));

        log(session(old, today, twist(old, ICE)));

        assertThat(kept(today).getFirst().log().version())
                .isEqualTo(old.newest().version().id());
    }

    @Test
    void a_version_that_starts_later_cannot_be_logged_for_an_earlier_date() {
        var later = inCare.publish(mara, today.plusDays(3), twistPrescribed(mara, 1));

        refuses(session(later, today, twist(later, ICE)), "planVersion", "adherence.log.version.later");
    }

    @Test
    void the_slot_must_be_one_of_the_plan() {
        log(slot(session(plan, today, twist(plan, ICE)), 2));
        refuses(slot(session(plan, today, twist(plan, ICE)), 3), "slot", "adherence.log.slot.unknown");
        refuses(slot(session(plan, today, twist(plan, ICE)), 0), "slot", "adherence.log.slot.unknown");
    }

    @Test
    void each_breach_is_refused_at_its_field() {
        var twist = first(plan);
        refuses(painBefore(session(plan, today, twist(plan, ICE)), 11), "painBefore", "adherence.log.score");
        refuses(note(session(plan, today, twist(plan, ICE)), "x".repeat(2001)), "note", "adherence.log.text.long");
        refuses(
                performedAt(session(plan, today, twist(plan, ICE)), Instant.MAX),
                "performedAt",
                "adherence.log.performed.implausible");
        refuses(session(plan, today), "exercises", "adherence.log.exercises.nothing");
        refuses(
                session(plan, today, done(twist, ICE, null, set(RIGHT, 0), bonus(LEFT, 3))),
                "exercises",
                "adherence.log.exercises.nothing");
        refuses(
                couldNot(session(plan, today, twist(plan, ICE)), Barrier.TIME),
                "exercises",
                "adherence.log.exercises.none");
        refuses(
                session(plan, today, twist(plan, ICE), twist(plan, ICE)),
                "exercises[1].prescription",
                "adherence.log.exercise.twice");
        refuses(
                session(plan, today, done(twist, Set.of("snow"), null, set(RIGHT, 1))),
                "exercises[0].preparations",
                "adherence.log.preparation.unknown");
        refuses(
                session(plan, today, new LogSession.Done(twist.id(), ICE, null, "nowhere", List.of(set(RIGHT, 1)))),
                "exercises[0].variant",
                "adherence.log.variant.unknown");
        refuses(
                session(plan, today, done(twist, ICE, null, set(RIGHT, 1), set(null, 1))),
                "exercises[0].sets[1].side",
                "adherence.log.side.missing");
        refuses(
                session(plan, today, done(twist, ICE, null, set(RIGHT, 3601))),
                "exercises[0].sets[0].amount",
                "adherence.log.score");
    }

    @Test
    void a_variant_of_the_exercise_and_a_session_that_could_not_be_done_are_kept() {
        var near = new LogSession.Done(first(plan).id(), Set.of(), null, "near-hip", List.of(set(LEFT, 12)));
        log(session(plan, today, near));
        log(slot(couldNot(session(plan, today), Barrier.TIRED), 2));

        assertThat(kept(today))
                .extracting(it -> it.log().couldNot())
                .containsExactly(null, new CouldNot(Barrier.TIRED, null));
        assertThat(kept(today).getFirst().log().exercises().getFirst().variant())
                .isEqualTo("near-hip");
    }

    @Test
    @Tag("E4")
    void a_correction_replaces_the_log_and_the_therapist_still_sees_what_it_said_before() {
        var wrong = painBefore(session(plan, today, twist(plan, Set.of())), 9);
        log(wrong);
        var right = correcting(wrong, painBefore(session(plan, today, twist(plan, ICE)), 4));
        log(right);
        assertThat(log(right).outcome()).isEqualTo(ALREADY_STORED);
        var righter = correcting(right, painBefore(session(plan, today, twist(plan, ICE)), 3));
        log(righter);

        var current = as(mara.therapist(), () -> reading.of(mara.id(), today, today));
        assertThat(current).extracting(it -> it.log().id()).containsExactly(righter.id());
        assertThat(current.getFirst().isCorrection()).isTrue();
        assertThat(as(mara.therapist(), () -> reading.earlier(mara.id(), righter.id())))
                .extracting(it -> it.log().painBefore())
                .containsExactly(4, 9);
    }

    @Test
    void a_log_is_corrected_once_and_only_while_it_stands() {
        var wrong = session(plan, today, twist(plan, Set.of()));
        log(wrong);
        log(correcting(wrong, session(plan, today, twist(plan, ICE))));
        var undone = slot(session(plan, today, twist(plan, ICE)), 2);
        log(undone);
        as(mara.client(), () -> logging.withdraw(undone.id()));

        assertThatExceptionOfType(LogConflict.class)
                .isThrownBy(() -> log(correcting(wrong, session(plan, today, twist(plan, ICE)))));
        assertThatExceptionOfType(LogConflict.class)
                .isThrownBy(() -> log(correcting(undone, session(plan, today, twist(plan, ICE)))));
        assertThatExceptionOfType(LogConflict.class)
                .isThrownBy(() -> as(mara.client(), () -> logging.withdraw(wrong.id())));
    }

    @Test
    void correcting_a_log_of_its_day_the_day_after_does_not_make_it_late() {
        var wrong = session(plan, today, twist(plan, Set.of()));
        log(wrong);
        clock.moveTo(today.plusDays(1).atTime(12, 0).atZone(BERLIN).toInstant());

        log(correcting(wrong, session(plan, today, twist(plan, ICE))));

        assertThat(kept(today).getFirst().isLate()).isFalse();
    }

    @Test
    @Tag("E4")
    void an_undone_log_counts_nowhere_and_undoing_it_again_changes_nothing() {
        var wanted = session(plan, today, twist(plan, ICE));
        log(wanted);

        as(mara.client(), () -> logging.withdraw(wanted.id()));
        as(mara.client(), () -> logging.withdraw(wanted.id()));

        assertThat(kept(today)).isEmpty();
        assertThat(as(mara.therapist(), () -> reading.of(mara.id(), today, today)))
                .isEmpty();
        assertThat(log(wanted).outcome()).isEqualTo(ALREADY_STORED);
        assertThat(kept(today)).isEmpty();
    }

    @Test
    void a_log_costs_four_statements_whatever_the_number_of_exercises() {
        var many =
                IntStream.range(0, 20).mapToObj(_ -> twistPrescribed(mara, 1)).toArray(NewPrescription[]::new);
        var wide = inCare.publish(mara, today, many);
        var all = wide.newest().version().prescriptions().stream()
                .map(it -> done(it, ICE, RIGHT, set(RIGHT, 5), set(LEFT, 4)))
                .toArray(LogSession.Done[]::new);
        log(session(wide, today, all[0]));
        kept(today);

        // One of them is the row of the audit, which tells a look that was told just now no more.
        assertThat(CountedStatements.of(() -> log(session(wide, today, all[0]))))
                .hasSize(4);
        assertThat(CountedStatements.of(() -> log(session(wide, today, all)))).hasSize(4);
        assertThat(CountedStatements.of(() -> as(mara.client(), () -> reading.mine(today, today))))
                .hasSize(3);
        assertThat(kept(today).getLast().log().exercises()).hasSize(20);
    }

    private Stored log(LogSession wanted) {
        return as(mara.client(), () -> logging.log(wanted));
    }

    private List<CurrentLog> kept(LocalDate date) {
        return as(mara.client(), () -> reading.mine(date, date));
    }

    private void refuses(LogSession wanted, String field, String key) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> log(wanted))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.messageKey()).isEqualTo(key);
                });
    }

    private NewPrescription twistPrescribed(InCare.Pair pair, int timesADay) {
        return inCare.daily(pair.therapist(), "supine-twist", today.minusDays(10), timesADay);
    }
}
