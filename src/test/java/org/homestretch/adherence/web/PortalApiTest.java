package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.support.PortalHttp.body;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.adherence.ReadingRoutine;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.homestretch.progress.Adherence;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@HomestretchTest
class PortalApiTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    MovableClock clock;

    @Autowired
    ReviewingProgress reviewing;

    @Autowired
    Prescribing prescribing;

    @Autowired
    ReadingRoutine reading;

    @LocalServerPort
    int port;

    InCare.Pair mara;
    LocalDate today;
    PortalHttp portal;

    @BeforeEach
    void a_client_at_the_portal_whose_plan_began_two_days_ago() {
        today = LocalDate.now(BERLIN);
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        clock.moveTo(today.minusDays(2).atTime(9, 0).atZone(BERLIN).toInstant());
        inCare.publish(mara, today.minusDays(2), twist(1));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
        portal = new PortalHttp(port, mara.client().email());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void right_5_and_left_4_with_ice_and_a_bonus_after_the_click_are_the_full_dose() {
        logOnThreeDays(List.of("ice"));

        assertThat(fortnight().dose().percent()).hasValue(100.0);
        assertThat(fortnight().bonusRounds()).isEqualTo(3);
        assertThat(fortnight().overDoses()).isZero();
    }

    @Test
    void the_same_counts_without_ice_are_three_eighths() {
        logOnThreeDays(List.of());

        assertThat(fortnight().dose().percent()).hasValue(37.5);
        assertThat(fortnight().frequency().percent()).hasValue(100);
    }

    @Test
    void a_routine_that_is_still_the_same_is_not_sent_again_and_nothing_on_the_way_keeps_it() {
        var first = portal.tryGet("/routine");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(portal.tryGet("/routine", "If-None-Match", tag).statusCode()).isEqualTo(304);

        logOnThreeDays(List.of());

        assertThat(portal.tryGet("/routine", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_routine_shows_everything_that_the_exercise_needs_in_the_clients_words() {
        var routine = portal.get("/routine");

        assertThat(routine.get("date").asString()).isEqualTo(today.toString());
        assertThat(routine.get("clientName").asString()).isEqualTo("Mara");
        assertThat(routine.get("therapist").asString()).isEqualTo("Olive");
        assertThat(routine.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(routine.get("message").isNull()).isTrue();
        assertThat(routine.get("minutes").asInt()).isEqualTo(3);
        assertThat(routine.get("week")).hasSize(7);
        assertThat(state(routine, today)).isEqualTo("DUE");
        var occurrence = routine.get("occurrences").get(0);
        assertThat(occurrence.get("due").asBoolean()).isTrue();
        var exercise = routine.get("exercises").get(0);
        assertThat(occurrence.get("exercises").get(0)).isEqualTo(exercise.get("prescription"));
        assertThat(exercise.get("name").asString()).isEqualTo("Supine twist");
        assertThat(exercise.get("positionName").asString()).isEqualTo("Lying on your back");
        assertThat(exercise.get("dosageSentence").asString()).contains("4–6").contains("12–15");
        assertThat(exercise.get("note").asString()).isEqualTo("Keep it light.");
        assertThat(exercise.get("amount").get("unit").asString()).isEqualTo("REPETITIONS");
        assertThat(exercise.get("branches").get(0).get("preparation").asString())
                .isEqualTo("ice");
        assertThat(exercise.get("rep").get("holdSeconds").asInt()).isEqualTo(2);
        assertThat(exercise.get("rep").get("moveSeconds").asInt()).isEqualTo(2);
        assertThat(exercise.get("alternating").asBoolean()).isFalse();
        assertThat(exercise.get("sides")).hasSize(2);
        assertThat(exercise.get("sideOrder").asString()).isEqualTo("TIGHTER_FIRST");
        assertThat(exercise.get("steps")).hasSizeGreaterThan(5);
        assertThat(exercise.get("education")).isNotEmpty();
        assertThat(exercise.get("clickRule").asString()).isNotBlank();
    }

    @Test
    void a_session_that_was_stopped_early_says_so_and_can_be_sent_again_as_it_is_kept() {
        var stopped = acceptanceExample(List.of());
        stopped.putObject("stopped").put("reason", "TIRED").put("words", "A long day.");
        portal.post("/session-logs", stopped);

        var logged =
                portal.get("/routine").get("occurrences").get(0).get("logs").get(0);
        assertThat(logged.get("summary").asString())
                .isEqualTo("Supine twist: right 5, left 4, bonus right 3. Stopped early: Too tired. “A long day.”");
        assertThat(logged.get("log").get("stopped")).isEqualTo(stopped.get("stopped"));
        var again = portal.post("/session-logs", logged.get("log").toString());
        assertThat(again.body()).contains("ALREADY_STORED");
    }

    @Test
    void a_log_of_an_older_portal_that_knows_no_reason_for_stopping_is_kept() {
        var older = acceptanceExample(List.of());
        older.remove("stopped");

        assertThat(portal.post("/session-logs", older).statusCode()).isEqualTo(200);
    }

    @Test
    void a_logged_session_can_be_seen_corrected_and_undone() {
        var first = acceptanceExample(List.of());
        portal.post("/session-logs", first);
        var logged =
                portal.get("/routine").get("occurrences").get(0).get("logs").get(0);
        assertThat(logged.get("summary").asString()).isEqualTo("Supine twist: right 5, left 4, bonus right 3");

        var again = ((ObjectNode) logged.get("log").deepCopy())
                .put("id", NewId.next().toString())
                .put("corrects", logged.get("id").asString());
        ((ObjectNode) again.get("exercises").get(0)).putArray("preparations").add("ice");
        assertThat(portal.post("/session-logs", again.toString()).statusCode()).isEqualTo(200);

        var routine = portal.get("/routine");
        var corrected = routine.get("occurrences").get(0).get("logs");
        assertThat(corrected).hasSize(1);
        assertThat(corrected.get(0).get("summary").asString())
                .isEqualTo("Supine twist: right 5, left 4, bonus right 3, with ice");
        assertThat(state(routine, today)).isEqualTo("DONE");

        assertThat(portal.delete("/session-logs/" + corrected.get(0).get("id").asString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(state(portal.get("/routine"), today)).isEqualTo("DUE");
        assertThat(fortnight().frequency().done()).isZero();
    }

    @Test
    @Tag("E1")
    void the_same_log_sent_twice_gets_the_same_id_and_no_second_log() {
        var log = acceptanceExample(List.of("ice"));

        var first = body(portal.post("/session-logs", log));
        var second = body(portal.post("/session-logs", log));

        assertThat(first.get("outcome").asString()).isEqualTo("STORED");
        assertThat(second.get("outcome").asString()).isEqualTo("ALREADY_STORED");
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(portal.get("/routine").get("occurrences").get(0).get("logs")).hasSize(1);
    }

    @Test
    void an_earlier_day_is_marked_and_eight_days_ago_is_refused_in_a_sentence_at_the_field() {
        assertThat(portal.post("/session-logs", with("date", today.minusDays(1).toString()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(fortnight().backFilled()).isEqualTo(1);

        var refused =
                portal.post("/session-logs", with("date", today.minusDays(8).toString()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var error = body(refused).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("date");
        assertThat(error.get("message").asString())
                .isEqualTo("You can log up to 7 days back. Please tell your therapist about sessions before that.");
    }

    @Test
    @Tag("B15")
    void malformed_requests_get_a_plain_sentence_and_never_what_was_sent() {
        var log = acceptanceExample(List.of());
        for (var bad : List.of(
                "{",
                "[]",
                "null",
                "{}",
                "\"canary\"",
                log.toString().replace("\"QUICK\"", "\"canary\""),
                log.toString().replace("Europe/Berlin", "Europe/canary"),
                log.toString().replace(today.toString() + "\"", "canary\""))) {
            var answer = portal.post("/session-logs", bad);
            assertProblem(answer, 400);
            assertThat(answer.body())
                    .doesNotContain("canary")
                    .doesNotContain("homestretch")
                    .doesNotContain("Exception");
        }
        assertProblem(portal.tryGet("/routine?date=canary"), 400);
        assertProblem(portal.tryGet("/routine?date=2999-01-01"), 422);
        assertProblem(portal.delete("/session-logs/canary"), 400);
        assertProblem(portal.delete("/session-logs/" + UUID.randomUUID()), 404);
    }

    @Test
    @Tag("A1")
    void nothing_of_another_client_is_found() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        inCare.publish(tomas, today, twist(1));
        var his = new PortalHttp(port, tomas.client().email());
        var hers = acceptanceExample(List.of());
        portal.post("/session-logs", hers);

        assertProblem(his.post("/session-logs", with("id", NewId.next().toString())), 404);
        assertProblem(his.delete("/session-logs/" + hers.get("id").asString()), 404);
        assertThat(his.get("/routine").get("occurrences").get(0).get("logs")).isEmpty();
        assertThat(his.get("/progress").get("figure").get("done").asInt()).isZero();
        assertThat(portal.get("/routine").get("occurrences").get(0).get("logs")).hasSize(1);
    }

    @Test
    void the_therapists_private_note_appears_nowhere() {
        portal.post("/session-logs", acceptanceExample(List.of()));
        for (var path : List.of("/routine", "/plan", "/progress", "/account")) {
            assertThat(portal.get(path).toString())
                    .as(path)
                    .doesNotContain("disc L4")
                    .doesNotContainIgnoringCase("private");
        }
    }

    @Test
    void the_plan_says_what_how_often_and_why() {
        var plan = portal.get("/plan");

        assertThat(plan.get("number").asInt()).isEqualTo(1);
        assertThat(plan.get("title").asString()).isEqualTo("Low back");
        assertThat(plan.get("reason").asString()).isEqualTo("Your back is calmer.");
        assertThat(plan.get("therapist").asString()).isEqualTo("Olive");
        var planned = plan.get("exercises").get(0);
        assertThat(planned.get("exercise").get("name").asString()).isEqualTo("Supine twist");
        assertThat(planned.get("scheduleSentence").asString()).isEqualTo("Once a day.");
    }

    @Test
    void a_phase_says_the_week_and_is_never_a_deadline() {
        assertThat(portal.get("/plan").get("phase").isNull()).isTrue();
        clock.moveTo(today.minusDays(1).atTime(9, 0).atZone(BERLIN).toInstant());
        publish(new NewPhase("Calm down", 2, "Deadlifts"));
        clock.moveTo(today.plusDays(6).atTime(9, 0).atZone(BERLIN).toInstant());
        assertThat(portal.get("/plan").get("phase").asString()).isEqualTo("This part of your plan: week 2 of 2.");
        assertThat(portal.get("/plan").toString()).doesNotContain("Deadlifts");

        clock.moveTo(today.plusDays(13).atTime(9, 0).atZone(BERLIN).toInstant());
        assertThat(portal.get("/plan").get("phase").asString())
                .isEqualTo("This part of your plan goes on until the next one begins.");
    }

    private void publish(NewPhase phase) {
        as(
                mara.therapist(),
                () -> prescribing.publish(
                        mara.id(), new NewVersion(1, today.minusDays(1), "Low back", null, phase, List.of(twist(1)))));
    }

    @Test
    void without_a_plan_everything_is_empty_and_says_so() {
        var newcomer = inCare.client(mara.therapist(), "Europe/Berlin");
        var empty = new PortalHttp(port, newcomer.client().email());

        var routine = empty.get("/routine");
        assertThat(routine.get("message").asString())
                .isEqualTo("Your plan is not there yet. Your therapist will add it.");
        assertThat(routine.get("minutes").asInt()).isZero();
        assertThat(state(routine, today)).isEqualTo("FREE");
        assertThat(empty.get("/plan").get("exercises")).isEmpty();
        var figure = empty.get("/progress").get("figure");
        assertThat(figure.get("text").asString()).isEqualTo("Not applicable");
        assertThat(figure.get("percent").isNull()).isTrue();
    }

    @Test
    void progress_says_the_success_first_and_opens_its_figure() {
        portal.post("/session-logs", with("date", today.minusDays(1).toString()));
        portal.post("/session-logs", acceptanceExample(List.of("ice")));

        var progress = portal.get("/progress");

        assertThat(progress.get("sentence").asString()).startsWith("Done for today.");
        var figure = progress.get("figure");
        assertThat(figure.get("text").asString()).isEqualTo("2 of 3 sessions");
        assertThat(figure.get("percent").asInt()).isEqualTo(67);
        assertThat(figure.get("policy").asString()).isEqualTo("v1");
        assertThat(figure.get("explanation").get(0).asString())
                .isEqualTo("2 of 3 expected sessions have something done.");
        assertThat(figure.get("explanation").toString()).contains("1 entry was made on a later day.");
        var charts = progress.get("charts");
        assertThat(charts.get("weeks").get("weeks").size()).isBetween(4, 5);
        assertThat(charts.get("days").get("days")).hasSize(28);
        var before = charts.get("pain").get("series").get(0);
        assertThat(before.get("name").asString()).isEqualTo("before");
        assertThat(before.get("dots").get(0).get("value").asInt()).isEqualTo(4);
        var tighter = charts.get("tighter").get("exercises").get(0).get("spans").get(0);
        assertThat(tighter.get("right").asInt()).isEqualTo(1);
        assertThat(tighter.get("left").asInt()).isZero();
        assertThat(progress.get("activeWeeks").asInt()).isBetween(1, 2);
    }

    @Test
    void progress_is_told_of_the_period_that_the_client_chooses() {
        assertThat(portal.get("/progress?period=WEEKS_12")
                        .get("charts")
                        .get("days")
                        .get("days"))
                .hasSize(84);
        var all = portal.get("/progress?period=ALL").get("charts").get("timeline");
        assertThat(all.get("marks").get(0).get("text").asString()).startsWith("Plan begins");
    }

    @Test
    void the_account_says_who_treats_and_where_to_call() {
        var account = portal.get("/account");

        assertThat(account.get("name").asString()).isEqualTo("Mara Lindt");
        assertThat(account.get("email").asString()).isEqualTo(mara.client().email());
        assertThat(account.get("phone").isNull()).isTrue();
        assertThat(account.get("language").asString()).isEqualTo("en");
        assertThat(account.get("practicePhone").asString()).isEqualTo("+49 30 1234567");
        assertThat(account.get("therapist").asString()).isEqualTo("Olive Owner");
        assertThat(account.get("consentedOn").asString()).isNotBlank();
    }

    @Test
    void the_routine_costs_the_same_number_of_statements_for_one_exercise_and_for_twenty() {
        as(mara.client(), () -> reading.on(null)); // The audit tells a look once.
        var one = CountedStatements.of(() -> as(mara.client(), () -> reading.on(null)));
        inCare.publish(mara, today, Stream.generate(() -> twist(2)).limit(20).toArray(NewPrescription[]::new));
        var twenty = CountedStatements.of(() -> as(mara.client(), () -> reading.on(null)));

        assertThat(twenty).hasSameSizeAs(one);
    }

    @Test
    void what_is_weekly_is_offered_until_the_week_has_it_as_often_as_asked() {
        inCare.publish(mara, today, due("supine-twist", everyDay()), due("bridge", new TimesAWeek(1)));
        var routine = portal.get("/routine");
        assertThat(routine.get("weekly").get("due").asBoolean()).isTrue();
        assertThat(routine.get("weeklyCounts").get(0).get("done").asInt()).isZero();
        assertThat(routine.get("occurrences").get(0).get("exercises")).hasSize(1);

        log(routine, routine.get("weekly"));

        routine = portal.get("/routine");
        assertThat(routine.get("weekly").get("due").asBoolean()).isFalse();
        assertThat(routine.get("weekly").get("logs")).hasSize(1);
        assertThat(routine.get("weeklyCounts").get(0).get("done").asInt()).isEqualTo(1);
        assertThat(routine.get("occurrences").get(0).get("due").asBoolean()).isTrue();
        assertThat(routine.get("occurrences").get(0).get("logs")).isEmpty();
        assertThat(state(routine, today)).isEqualTo("DUE");
        assertThat(fortnight().extras()).isZero();
    }

    @Test
    void what_is_done_when_needed_can_be_logged_any_time_and_changes_no_figure() {
        inCare.publish(mara, today, due("bridge", new WhenNeeded()));
        var before = fortnight();
        var routine = portal.get("/routine");
        assertThat(routine.get("occurrences")).isEmpty();
        assertThat(state(routine, today)).isEqualTo("FREE");

        log(routine, routine.get("whenNeeded"));
        log(routine, routine.get("whenNeeded"));

        routine = portal.get("/routine");
        assertThat(routine.get("whenNeeded").get("due").asBoolean()).isTrue();
        assertThat(routine.get("whenNeeded").get("logs")).hasSize(2);
        assertThat(state(routine, today)).isEqualTo("FREE");
        assertThat(fortnight().frequency()).isEqualTo(before.frequency());
        assertThat(fortnight().whenNeeded()).isEqualTo(2);
    }

    @Test
    void sessions_are_called_by_their_part_of_the_day_and_as_many_can_be_logged() {
        var evening = new Schedule(everyDay(), 1, List.of(PartOfDay.EVENING), today, null, null);
        var morning = new Schedule(everyDay(), 1, List.of(PartOfDay.MORNING), today, null, null);
        inCare.publish(mara, today, due("supine-twist", evening), due("bridge", morning));
        var routine = portal.get("/routine");
        assertThat(routine.get("occurrences"))
                .extracting(
                        it -> it.get("label").asString(),
                        it -> it.get("exercises").size())
                .containsExactly(tuple("Morning", 1), tuple("Evening", 1));

        log(routine, routine.get("occurrences").get(1));

        assertThat(state(portal.get("/routine"), today)).isEqualTo("PARTLY");
        assertThat(portal.get("/plan")
                        .get("exercises")
                        .get(1)
                        .get("scheduleSentence")
                        .asString())
                .isEqualTo("In the morning, every day.");
    }

    private NewPrescription due(String exercise, Recurrence recurrence) {
        return due(exercise, new Schedule(recurrence, 1, today.minusDays(2), null));
    }

    private NewPrescription due(String exercise, Schedule schedule) {
        var found = inCare.exercise(mara.therapist(), exercise);
        return NewPrescription.of(found.revision(), found.content().dosage().withSets(1), schedule, null, null);
    }

    private static Recurrence everyDay() {
        return new OnDays(EnumSet.allOf(DayOfWeek.class));
    }

    /** The first exercise of the occurrence, three times on every side. */
    private void log(JsonNode routine, JsonNode occurrence) {
        var id = occurrence.get("exercises").get(0);
        var sides = routine.get("exercises")
                .valueStream()
                .filter(it -> it.get("prescription").equals(id))
                .findFirst()
                .orElseThrow()
                .get("sides")
                .valueStream()
                .map(it -> Side.valueOf(it.asString()))
                .toList();
        var sets = (sides.isEmpty() ? Collections.<Side>singletonList(null) : sides)
                .stream()
                        .map(side -> new NewSessionLog.SetDone(1, side, 3, false))
                        .toList();
        var log = new NewSessionLog(
                NewId.next(),
                UUID.fromString(routine.get("planVersion").asString()),
                today,
                occurrence.get("slot").asInt(),
                OffsetDateTime.now(clock),
                BERLIN,
                NewSessionLog.Entry.QUICK,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new NewSessionLog.ExerciseDone(UUID.fromString(id.asString()), List.of(), null, null, sets)),
                null);
        var answer = portal.post("/session-logs", JsonMapper.shared().valueToTree(log));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = body(answer);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("errors").isArray()).isEqualTo(status == 422);
    }

    /** As many as a percentage needs. */
    private void logOnThreeDays(List<String> preparations) {
        for (var date = today.minusDays(2); !date.isAfter(today); date = date.plusDays(1)) {
            var log = acceptanceExample(preparations).put("date", date.toString());
            assertThat(portal.post("/session-logs", log).statusCode()).isEqualTo(200);
        }
    }

    /** As the therapist sees it. */
    private Adherence fortnight() {
        return as(mara.therapist(), () -> reviewing.of(mara.id(), new Period.Last(14)))
                .period()
                .adherence();
    }

    private static String state(JsonNode routine, LocalDate date) {
        for (var day : routine.get("week")) {
            if (day.get("date").asString().equals(date.toString()))
                return day.get("state").asString();
        }
        throw new AssertionError("No such day in the week");
    }

    private ObjectNode with(String field, String value) {
        return acceptanceExample(List.of("ice")).put(field, value);
    }

    private ObjectNode acceptanceExample(List<String> preparations) {
        var routine = portal.get("/routine");
        var log = new NewSessionLog(
                NewId.next(),
                UUID.fromString(routine.get("planVersion").asString()),
                today,
                1,
                OffsetDateTime.now(clock),
                BERLIN,
                NewSessionLog.Entry.QUICK,
                4,
                2,
                3,
                "It clicked.",
                null,
                null,
                List.of(new NewSessionLog.ExerciseDone(
                        UUID.fromString(routine.get("exercises")
                                .get(0)
                                .get("prescription")
                                .asString()),
                        preparations,
                        Side.RIGHT,
                        null,
                        List.of(
                                new NewSessionLog.SetDone(1, Side.RIGHT, 5, false),
                                new NewSessionLog.SetDone(1, Side.LEFT, 4, false),
                                new NewSessionLog.SetDone(1, Side.RIGHT, 3, true)))),
                null);
        return (ObjectNode) JsonMapper.shared().valueToTree(log);
    }

    private NewPrescription twist(int timesADay) {
        return inCare.daily(mara.therapist(), "supine-twist", today.minusDays(2), timesADay);
    }
}
