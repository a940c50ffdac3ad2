package org.homestretch.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.PortalHttp.body;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homestretch.adherence.ReadingRoutine;
import org.homestretch.caseload.Caseload;
import org.homestretch.plan.pause.PauseCases;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
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

@HomestretchTest
class PausesApiTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    Pausing pausing;

    @Autowired
    ReadingRoutine routines;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    InCare.Pair mara;
    LocalDate today;
    PortalHttp portal;

    @BeforeEach
    void a_client_at_the_portal_with_a_plan_from_today() {
        today = LocalDate.now(BERLIN);
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        inCare.publish(mara, today, inCare.daily(mara.therapist(), "supine-twist", today, 1));
        portal = new PortalHttp(port, mara.client().email());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_paused_day_is_not_due_and_says_so_until_it_is_resumed() {
        var id = NewId.next();
        assertThat(portal.post("/pauses", pause(id, "FLARE_UP", today, null)).statusCode())
                .isEqualTo(204);

        var paused = portal.get("/routine");
        assertThat(paused.get("message").asString())
                .isEqualTo("Your plan is paused until you take it up again. Rest is fine.");
        assertThat(paused.get("pause").get("id").asString()).isEqualTo(id.toString());
        assertThat(paused.get("pause").get("kind").asString()).isEqualTo("FLARE_UP");
        assertThat(due(paused)).isFalse();
        assertThat(state(paused, today)).isEqualTo("EXCUSED");
        assertThat(portal.get("/progress").get("sentence").asString()).isEqualTo("Your plan is paused. Rest is fine.");

        assertThat(portal.post("/pauses/" + id + "/end", "").statusCode()).isEqualTo(204);

        var resumed = portal.get("/routine");
        assertThat(resumed.get("message").isNull()).isTrue();
        assertThat(resumed.get("pause").isNull()).isTrue();
        assertThat(due(resumed)).isTrue();
        assertThat(state(resumed, today)).isEqualTo("DUE");
    }

    @Test
    void a_dated_pause_says_its_last_day_over_all_pauses_that_follow_each_other() {
        portal.post("/pauses", pause(NewId.next(), "HOLIDAY", today, today.plusDays(3)));
        portal.post("/pauses", pause(NewId.next(), "ILLNESS", today.plusDays(4), today.plusDays(6)));

        var last = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(today.plusDays(6));
        assertThat(portal.get("/routine").get("message").asString())
                .isEqualTo("Your plan is paused until " + last + ". Rest is fine.");
        assertThat(portal.get("/routine?date=" + today.plusDays(7)).get("pause").isNull())
                .isTrue();
    }

    @Test
    @Tag("B5")
    @Tag("E1")
    void the_same_pause_sent_twice_is_one_and_other_content_under_its_id_is_refused() {
        var id = NewId.next();
        var holiday = pause(id, "HOLIDAY", today, today.plusDays(3));

        assertThat(portal.post("/pauses", holiday).statusCode()).isEqualTo(204);
        assertThat(portal.post("/pauses", holiday).statusCode()).isEqualTo(204);
        assertProblem(portal.post("/pauses", pause(id, "ILLNESS", today, null)), 409);

        assertThat(portal.get("/pauses").get("pauses")).hasSize(1);
        assertThat(portal.post("/pauses/" + id + "/end", "").statusCode()).isEqualTo(204);
        assertThat(portal.post("/pauses/" + id + "/end", "").statusCode()).isEqualTo(204);
        assertThat(portal.post("/pauses", holiday).statusCode()).isEqualTo(204);
        assertThat(portal.get("/routine").get("pause").isNull()).isTrue();
    }

    @Test
    void own_pauses_are_listed_newest_first_whoever_entered_them() {
        as(
                mara.therapist(),
                () -> pausing.pause(
                        mara.id(), PauseCases.pause(PauseKind.ILLNESS, today.minusDays(3), today.minusDays(1))));
        var flareUp = NewId.next();
        portal.post("/pauses", pause(flareUp, "FLARE_UP", today, null));
        var ahead = NewId.next();
        portal.post("/pauses", pause(ahead, "HOLIDAY", today.plusDays(20), null));
        portal.post("/pauses/" + ahead + "/end", "");

        var listed = portal.get("/pauses");

        assertThat(listed.get("today").asString()).isEqualTo(today.toString());
        assertThat(listed.get("now").asString()).isEqualTo(flareUp.toString());
        assertThat(listed.get("pauses").valueStream().map(it -> it.get("state").asString()))
                .containsExactly("TAKEN_BACK", "NOW", "OVER");
        assertThat(listed.get("pauses").valueStream().map(it -> it.get("mine").asBoolean()))
                .containsExactly(true, true, false);
    }

    @Test
    void what_cannot_be_accepted_is_told_at_its_field() {
        assertRefused("from", pause(NewId.next(), "HOLIDAY", today.minusDays(1), null));
        assertRefused("from", pause(NewId.next(), "HOLIDAY", today.plusDays(400), null));
        assertRefused("until", pause(NewId.next(), "HOLIDAY", today, today.minusDays(1)));
        assertRefused("until", pause(NewId.next(), "HOLIDAY", today, today.plusDays(400)));
        assertRefused("words", with(pause(NewId.next(), "HOLIDAY", today, null), "words", "x".repeat(501)));
    }

    @Test
    void malformed_requests_get_a_plain_sentence_and_never_what_was_sent() {
        for (var bad : List.of(
                "{",
                "[]",
                "null",
                "{}",
                "\"canary\"",
                "{\"id\":\"%s\",\"kind\":\"canary\",\"from\":\"%s\"}".formatted(UUID.randomUUID(), today),
                "{\"id\":\"%s\",\"kind\":\"OTHER\",\"from\":\"canary\"}".formatted(UUID.randomUUID()),
                "{\"id\":\"%s\",\"kind\":\"OTHER\"}".formatted(UUID.randomUUID()))) {
            var answer = portal.post("/pauses", bad);
            assertProblem(answer, 400);
            assertThat(answer.body()).doesNotContain("canary").doesNotContain("Exception");
        }
        assertProblem(portal.post("/pauses/canary/end", ""), 400);
    }

    @Test
    @Tag("A1")
    void the_pause_of_somebody_else_is_as_unknown_as_one_that_never_was() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        var his = new PortalHttp(port, tomas.client().email());
        var id = NewId.next();
        portal.post("/pauses", pause(id, "FLARE_UP", today, null));

        var foreign = his.post("/pauses/" + id + "/end", "");
        var unknown = his.post("/pauses/" + UUID.randomUUID() + "/end", "");

        assertProblem(foreign, 404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(his.get("/pauses").get("pauses")).isEmpty();
        assertThat(his.post("/pauses", pause(id, "HOLIDAY", today, null)).statusCode())
                .isEqualTo(204);
        assertThat(portal.get("/routine").get("pause").get("kind").asString()).isEqualTo("FLARE_UP");
    }

    @Test
    void after_discharge_nothing_can_be_paused_and_a_sentence_says_why() {
        as(mara.therapist(), () -> caseload.discharge(mara.id()));

        var answer = portal.post("/pauses", pause(NewId.next(), "HOLIDAY", today, null));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).get("errors").get(0).get("message").asString())
                .isEqualTo("Care has ended, so there is nothing to pause.");
    }

    @Test
    @Tag("B6")
    void without_the_token_nothing_is_paused_and_without_a_client_nothing_is_shown() {
        var browser = new Browserless(port);
        browser.signIn(mara.client().email(), Practices.PASSWORD);
        var forged = browser.send(HttpRequest.newBuilder(browser.at("/api/portal/pauses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"id\":\"%s\",\"kind\":\"OTHER\",\"from\":\"%s\"}".formatted(UUID.randomUUID(), today))));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(portal.get("/pauses").get("pauses")).isEmpty();
        assertThat(new Browserless(port).get("/api/portal/pauses").statusCode()).isEqualTo(401);
        var therapist = new Browserless(port);
        therapist.signIn(mara.therapist().email(), Practices.PASSWORD);
        assertThat(therapist.get("/api/portal/pauses").statusCode()).isEqualTo(403);
    }

    @Test
    void the_routine_costs_the_same_number_of_statements_with_no_pause_and_with_many() {
        as(mara.client(), () -> routines.on(null)); // The audit tells a look once.
        var none = CountedStatements.of(() -> as(mara.client(), () -> routines.on(null)));
        for (var days = 0; days < 20; days++) {
            portal.post("/pauses", pause(NewId.next(), "HOLIDAY", today.plusDays(days), null));
        }

        assertThat(CountedStatements.of(() -> as(mara.client(), () -> routines.on(null))))
                .hasSameSizeAs(none);
        assertThat(none.stream().filter(it -> it.contains("plan_pause"))).hasSize(1);
    }

    private void assertRefused(String field, Map<String, String> pause) {
        var answer = portal.post("/pauses", pause);
        assertProblem(answer, 422);
        assertThat(body(answer).get("errors").get(0).get("field").asString()).isEqualTo(field);
        assertThat(portal.get("/pauses").get("pauses")).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body(answer).get("title").asString()).isNotBlank();
        assertThat(body(answer).get("detail").asString()).isNotBlank();
    }

    private static Map<String, String> pause(UUID id, String kind, LocalDate from, LocalDate until) {
        var pause = new HashMap<String, String>();
        pause.put("id", id.toString());
        pause.put("kind", kind);
        pause.put("from", from.toString());
        if (until != null) pause.put("until", until.toString());
        return pause;
    }

    private static Map<String, String> with(Map<String, String> pause, String field, String value) {
        pause.put(field, value);
        return pause;
    }

    private static boolean due(JsonNode routine) {
        return routine.get("occurrences").get(0).get("due").asBoolean();
    }

    private static String state(JsonNode routine, LocalDate date) {
        return routine.get("week")
                .valueStream()
                .filter(it -> it.get("date").asString().equals(date.toString()))
                .map(it -> it.get("state").asString())
                .findFirst()
                .orElseThrow();
    }
}
