package org.homestretch.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.outcome.MeasureCases.BERLIN;
import static org.homestretch.outcome.MeasureCases.about;
import static org.homestretch.outcome.MeasureCases.answer;
import static org.homestretch.outcome.MeasureCases.answers;
import static org.homestretch.outcome.MeasureCases.correcting;
import static org.homestretch.support.Practices.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class AnsweringMeasuresTest {

    private static final List<String> TABLES =
            List.of("measure_definition", "measure_assignment", "measure_assignment_end", "measure_answer");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    AssigningMeasures assigning;

    @Autowired
    AnsweringMeasures answering;

    @Autowired
    ReadingMeasures reading;

    @Autowired
    ImportingMeasures importing;

    @Autowired
    Caseload caseload;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    InCare.Pair mara;
    LocalDate today;

    @BeforeEach
    void a_client_at_noon() {
        today = LocalDate.now(BERLIN);
        clock.moveTo(today.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        mara = inCare.client(practices.practice(), "Europe/Berlin");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void an_answer_is_scored_and_counts_for_its_due_date() {
        var assignment = assign("nprs", Cadence.everyWeeks(1, today, null));

        moveTo(today.plusDays(3));
        var kept = answerMine(assignment, answers("pain", 4));

        assertThat(kept.due()).isEqualTo(today);
        assertThat(kept.date()).isEqualTo(today.plusDays(3));
        assertThat(kept.score()).isEqualTo(new Score(BigDecimal.valueOf(4), 1, 1));
        assertThat(mine().due()).isEmpty();
        moveTo(today.plusDays(7));
        assertThat(mine().due()).hasSize(1);
    }

    @Test
    @Tag("E1")
    void the_same_answer_sent_many_times_at_once_is_kept_once() throws Exception {
        var assignment = assign("nprs", Cadence.once(today));
        var wanted = answer(assignment, answers("pain", 4), clock.instant());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = IntStream.range(0, 24)
                    .mapToObj(_ -> (Callable<Answered>) () -> as(mara.client(), () -> answering.answerMine(wanted)))
                    .toList();
            for (var one : threads.invokeAll(sent)) assertThat(one.get().id()).isEqualTo(wanted.id());
        }
        assertThat(mine().answers()).hasSize(1);
    }

    @Test
    void another_answer_under_the_same_id_or_for_the_same_due_date_is_refused() {
        var assignment = assign("nprs", Cadence.once(today));
        var first = answer(assignment, answers("pain", 4), clock.instant());
        as(mara.client(), () -> answering.answerMine(first));

        refuses(
                "id",
                () -> as(
                        mara.client(),
                        () -> answering.answerMine(new NewAnswer(
                                first.id(), assignment, answers("pain", 5), first.performedAt(), BERLIN, null))));
        refuses("assignment", () -> answerMine(assignment, answers("pain", 5)));
    }

    @Test
    void a_correction_takes_the_place_of_an_answer_which_is_kept() {
        var assignment = assign("nprs", Cadence.once(today));
        var first = answerMine(assignment, answers("pain", 4));

        as(mara.therapist(), () -> answering.enter(mara.id(), correcting(first, answers("pain", 6))));

        assertThat(mine().answers()).hasSize(2);
        assertThat(mine().current()).singleElement().satisfies(it -> {
            assertThat(it.score().value()).isEqualByComparingTo("6");
            assertThat(it.due()).isEqualTo(first.due());
            assertThat(it.performedAt()).isEqualTo(first.performedAt());
            assertThat(it.byTherapist()).isTrue();
        });
        refuses(
                "corrects",
                () -> as(mara.therapist(), () -> answering.enter(mara.id(), correcting(first, answers("pain", 7)))));
    }

    @Test
    void what_was_said_on_paper_counts_for_its_own_day_and_a_day_that_was_not_asked_is_refused() {
        var assignment = assign("rmdq", Cadence.everyWeeks(2, today, null));
        moveTo(today.plusDays(20));

        as(
                mara.therapist(),
                () -> answering.enter(
                        mara.id(), answer(assignment, answers("s1", 1, "s3", 1), noon(today.plusDays(1)))));

        assertThat(mine().current()).singleElement().satisfies(it -> {
            assertThat(it.due()).isEqualTo(today);
            assertThat(it.score().value()).isEqualByComparingTo("2");
        });
        refuses(
                "date",
                () -> as(
                        mara.therapist(),
                        () -> answering.enter(
                                mara.id(), answer(assignment, answers("s1", 1), noon(today.minusDays(1))))));
    }

    @Test
    void activities_are_named_once_and_asked_again_with_the_same_words() {
        var assignment = assign("psfs", Cadence.everyWeeks(1, today, null));
        answerMine(assignment, about(List.of("Walk the dog", "Lift a crate"), "activity-1", 3, "activity-2", 5));
        moveTo(today.plusDays(7));

        assertThat(mine().due().getFirst().activities()).containsExactly("Walk the dog", "Lift a crate");
        refuses("activities", () -> answerMine(assignment, about(List.of("Swim"), "activity-1", 3)));
    }

    @Test
    void answers_that_cannot_be_are_refused_at_their_question() {
        var pain = assign("nprs", Cadence.once(today));
        var activities = assign("psfs", Cadence.once(today));

        refuses("answers.pain", () -> answerMine(pain, answers("pain", 11)));
        refuses("answers.pain", () -> answerMine(pain, answers("pain", "4.5")));
        refuses("answers.pain", () -> answerMine(pain, answers("pain", "1E+900000")));
        refuses("answers", () -> answerMine(pain, answers("pain", 4, "other", 1)));
        refuses("answers", () -> answerMine(pain, answers()));
        refuses("activities", () -> answerMine(activities, answers()));
        assertThat(mine().answers()).isEmpty();
    }

    @Test
    @Tag("E3")
    void a_device_clock_that_is_ahead_does_not_answer_from_the_future() {
        var assignment = assign("nprs", Cadence.everyWeeks(1, today, null));

        var kept = as(
                mara.client(),
                () -> answering.answerMine(answer(assignment, answers("pain", 4), noon(today.plusDays(30)))));

        assertThat(kept.date()).isEqualTo(today);
    }

    @Test
    void a_measure_is_asked_once_at_a_time_and_no_longer_after_it_was_stopped_or_the_care_has_ended() {
        var assignment = assign("nprs", Cadence.everyWeeks(1, today, null));
        refuses("measure", () -> assign("nprs", Cadence.once(today)));

        as(mara.therapist(), () -> assigning.end(mara.id(), assignment));
        assertThat(mine().due()).isEmpty();
        refuses("assignment", () -> answerMine(assignment, answers("pain", 4)));

        assign("nprs", Cadence.once(today));
        as(mara.therapist(), () -> caseload.discharge(mara.id()));
        moveTo(today.plusDays(1));
        assertThat(mine().due()).isEmpty();
        refuses("measure", () -> assign("evs", Cadence.once(today.plusDays(1))));
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    @Tag("A3")
    void nobody_reaches_what_is_not_theirs() {
        var assignment = assign("nprs", Cadence.once(today));
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        var stranger = practices.practice();

        refuses(
                "assignment",
                () -> as(
                        tomas.client(),
                        () -> answering.answerMine(answer(assignment, answers("pain", 4), clock.instant()))));
        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(stranger, () -> reading.assigned(mara.id())));
        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(stranger, () -> reading.of(mara.id(), today, today)));
        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(
                        stranger,
                        () -> answering.enter(mara.id(), answer(assignment, answers("pain", 4), clock.instant()))));
        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(
                        stranger,
                        () -> assigning.assign(mara.id(), new AssignMeasure("evs", Cadence.once(today), List.of()))));
        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(stranger, () -> assigning.end(mara.id(), assignment)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.client(), () -> assigning.available()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.client(), () -> importing.check("x.json", new byte[0])));
    }

    @Test
    @Tag("A11")
    @Tag("E5")
    void the_database_itself_hides_other_practices_and_refuses_to_change_what_was_kept() {
        var assignment = assign("nprs", Cadence.once(today));
        answerMine(assignment, answers("pain", 4));
        as(mara.therapist(), () -> assigning.end(mara.id(), assignment));
        as(mara.therapist(), () -> importing.add("own.json", ImportingMeasuresTest.file(), true));
        var stranger = practices.practice();

        for (var table : TABLES) {
            assertThat(count(mara.therapist(), table)).as(table).isPositive();
            assertThat(count(stranger, table)).as(table).isZero();
            for (var sql : List.of("delete from " + table, "update " + table + " set practice_id = practice_id")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(sql)
                        .isThrownBy(() -> as(
                                mara.therapist(),
                                () -> transaction.execute(_ -> jdbc.sql(sql).update())))
                        .withStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void a_course_tells_the_scores_of_a_time_and_what_lies_between_them() {
        var assignment = assign("nprs", Cadence.everyWeeks(1, today, null));
        for (var week : Map.of(0, 7, 1, 6, 2, 4).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            moveTo(today.plusWeeks(week.getKey()));
            answerMine(assignment, answers("pain", week.getValue()));
        }

        var whole = as(mara.therapist(), () -> reading.of(mara.id(), today, today.plusWeeks(2)));
        assertThat(whole).singleElement().satisfies(it -> {
            assertThat(it.scores()).hasSize(3);
            assertThat(it.change().orElseThrow().amount()).isEqualByComparingTo("-3");
        });
        assertThat(as(mara.therapist(), () -> reading.of(mara.id(), today.plusDays(1), today.plusWeeks(2))))
                .singleElement()
                .satisfies(it -> assertThat(it.scores()).hasSize(2));
        assertThat(as(mara.client(), () -> reading.mine(today, today))).hasSize(1);
    }

    private AssignmentId assign(String measure, Cadence cadence) {
        return as(mara.therapist(), () -> assigning.assign(mara.id(), new AssignMeasure(measure, cadence, List.of())));
    }

    private Answered answerMine(AssignmentId assignment, Answers answers) {
        return as(mara.client(), () -> answering.answerMine(answer(assignment, answers, clock.instant())));
    }

    private ClientMeasures mine() {
        return as(mara.client(), () -> reading.mine());
    }

    private void moveTo(LocalDate date) {
        clock.moveTo(noon(date));
    }

    private static java.time.Instant noon(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(BERLIN).toInstant();
    }

    private static void refuses(String field, ThrowingCallable work) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(work)
                .satisfies(it -> assertThat(it.field()).isEqualTo(field));
    }

    private long count(SignedIn who, String table) {
        return as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }
}
