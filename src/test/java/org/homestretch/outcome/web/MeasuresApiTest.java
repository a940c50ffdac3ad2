package org.homestretch.outcome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.PortalHttp.body;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.ReadingMeasures;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomestretchTest
class MeasuresApiTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @LocalServerPort
    int port;

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    AssigningMeasures assigning;

    @Autowired
    ReadingMeasures reading;

    InCare.Pair mara;
    PortalHttp portal;

    @BeforeEach
    void a_client_who_is_asked_about_pain() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        as(
                mara.therapist(),
                () -> assigning.assign(
                        mara.id(), new AssignMeasure("nprs", Cadence.once(LocalDate.now(BERLIN)), List.of())));
        portal = new PortalHttp(port, mara.client().email());
    }

    @Test
    void what_is_due_is_told_whole_answered_once_and_then_due_no_more() {
        var due = portal.get("/measures").get("measures").get(0);
        assertThat(due.get("questions").get(0).get("highWords").asString()).isEqualTo("Worst pain you can imagine");
        var answer = answer(due.get("id").asString(), 4);

        var kept = body(portal.post("/measures/answers", answer));
        assertThat(kept.get("score").asInt()).isEqualTo(4);
        assertThat(body(portal.post("/measures/answers", answer)).get("id")).isEqualTo(kept.get("id"));

        assertThat(portal.get("/measures").get("measures")).isEmpty();
        assertThat(as(mara.client(), () -> reading.mine()).answers()).hasSize(1);
    }

    @Test
    void a_refusal_is_a_sentence_at_its_question_and_what_is_malformed_is_no_failure() {
        var id = portal.get("/measures").get("measures").get(0).get("id").asString();

        var refused = portal.post("/measures/answers", answer(id, 11));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(body(refused).at("/errors/0/field").asString()).isEqualTo("answers.pain");
        assertThat(body(refused).at("/errors/0/message").asString())
                .isEqualTo("This answer is outside what can be chosen.");
        assertThat(portal.post("/measures/answers", answer(NewId.next().toString(), 4))
                        .statusCode())
                .isEqualTo(422);
        var ancient = new HashMap<>(answer(id, 4));
        ancient.put("performedAt", "-999999999-01-01T00:00:00+18:00");
        assertThat(portal.post("/measures/answers", ancient).statusCode()).isEqualTo(422);
        var without = new HashMap<>(answer(id, 4));
        without.remove("answers");
        assertThat(portal.post("/measures/answers", without).statusCode()).isEqualTo(400);
        assertThat(portal.post("/measures/answers", "{\"answers\": [{\"question\": null}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @Tag("A6")
    void nobody_but_a_client_has_measures_to_answer() {
        assertThat(new Browserless(port).get("/api/portal/measures").statusCode())
                .isEqualTo(401);
    }

    private static Map<String, Object> answer(String measure, int pain) {
        return Map.of(
                "id", NewId.next().toString(),
                "measure", measure,
                "performedAt", OffsetDateTime.now(BERLIN).toString(),
                "zone", "Europe/Berlin",
                "activities", List.of(),
                "answers", List.of(Map.of("question", "pain", "value", pain)));
    }
}
