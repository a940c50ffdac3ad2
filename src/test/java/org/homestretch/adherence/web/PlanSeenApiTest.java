package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.dosage.DosageCases;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.NewPrescription;
import org.homestretch.support.Browserless;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A client is told what a new version changed until it has been read, and can always look it up. */
@HomestretchTest
class PlanSeenApiTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    InCare.Pair mara;
    LocalDate today;
    PortalHttp portal;
    NewPrescription twist;

    @BeforeEach
    void a_client_whose_plan_began_three_days_ago() {
        today = LocalDate.now(BERLIN);
        clock.moveTo(today.minusDays(3).atTime(9, 0).atZone(BERLIN).toInstant());
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        twist = inCare.daily(mara.therapist(), "supine-twist", today.minusDays(3), 1);
        inCare.publish(mara, today.minusDays(3), twist(4, 6));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
        portal = new PortalHttp(port, mara.client().email());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_first_version_changes_nothing() {
        assertThat(portal.get("/routine").get("changes").isNull()).isTrue();
        assertThat(portal.get("/plan").get("changes").isNull()).isTrue();
    }

    @Test
    void a_change_is_told_with_its_reason_until_it_was_read() {
        inCare.publish(mara, today, twist(6, 8));

        var changes = portal.get("/routine").get("changes");
        assertThat(changes.get("effectiveFrom").asString()).isEqualTo(today.toString());
        assertThat(changes.get("reason").asString()).isEqualTo("Your back is calmer.");
        assertThat(lines(changes)).containsExactly("Supine twist: now 6–8 times instead of 4–6");
        assertThat(portal.get("/routine?date=" + today.minusDays(1))
                        .get("changes")
                        .isNull())
                .isTrue();

        assertThat(seen(portal, version())).isEqualTo(204);

        assertThat(portal.get("/routine").get("changes").isNull()).isTrue();
        assertThat(lines(portal.get("/plan").get("changes")))
                .containsExactly("Supine twist: now 6–8 times instead of 4–6");
    }

    @Test
    void all_that_changed_since_the_last_time_is_told_at_once() {
        inCare.publish(mara, today, twist(6, 8));
        seen(portal, version());
        inCare.publish(mara, today, twist(8, 10));
        inCare.publish(mara, today, twist(10, 12));

        assertThat(lines(portal.get("/routine").get("changes")))
                .containsExactly("Supine twist: now 10–12 times instead of 6–8");
        assertThat(lines(portal.get("/plan").get("changes")))
                .containsExactly("Supine twist: now 10–12 times instead of 4–6");
    }

    @Test
    void a_version_to_come_is_told_when_it_has_come() {
        inCare.publish(mara, today.plusDays(2), twist(6, 8));
        assertThat(portal.get("/routine").get("changes").isNull()).isTrue();

        clock.moveTo(today.plusDays(2).atTime(8, 0).atZone(BERLIN).toInstant());

        assertThat(lines(portal.get("/routine").get("changes"))).hasSize(1);
    }

    @Test
    void who_joins_when_the_plan_has_already_changed_is_not_told_of_what_was_before() {
        clock.moveTo(today.minusDays(1).atTime(9, 0).atZone(BERLIN).toInstant());
        inCare.publish(mara, today.minusDays(1), twist(6, 8));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
        joinsNow(mara);

        assertThat(portal.get("/routine").get("changes").isNull()).isTrue();
        inCare.publish(mara, today, twist(8, 10));
        assertThat(lines(portal.get("/routine").get("changes")))
                .containsExactly("Supine twist: now 8–10 times instead of 6–8");
    }

    @Test
    void a_changed_private_note_is_no_news() {
        var noted = twist(4, 6);
        inCare.publish(
                mara,
                today,
                new NewPrescription(
                        noted.line(),
                        noted.exerciseRevision(),
                        noted.dosage(),
                        noted.schedule(),
                        noted.note(),
                        "canary"));

        assertThat(portal.get("/routine").toString()).doesNotContain("canary");
        assertThat(portal.get("/routine").get("changes").isNull()).isTrue();
        assertThat(portal.get("/plan").get("changes").isNull()).isTrue();
    }

    @Test
    void saying_twice_that_it_was_read_is_once() {
        inCare.publish(mara, today, twist(6, 8));
        var version = version();

        assertThat(seen(portal, version)).isEqualTo(204);
        assertThat(seen(portal, version)).isEqualTo(204);

        assertThat(rowsSeenBy(mara.client())).isOne();
    }

    @Test
    @Tag("A1")
    void only_an_own_version_that_has_come_can_be_read() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        inCare.publish(tomas, today, twist(4, 6));
        var his = new PortalHttp(port, tomas.client().email());
        inCare.publish(mara, today.plusDays(1), twist(6, 8));
        var hers = version();
        var later = as(
                mara.therapist(),
                () -> transaction.execute(_ -> jdbc.sql("select id from plan_version where effective_from > :today")
                        .param("today", today)
                        .query(UUID.class)
                        .single()));

        assertThat(seen(his, hers)).isEqualTo(404);
        assertThat(seen(portal, later)).isEqualTo(404);
        assertThat(seen(portal, UUID.randomUUID())).isEqualTo(404);
        for (var bad : List.of("{", "{}", "[]", "{\"planVersion\":\"canary\"}", "{\"planVersion\":null}")) {
            var answer = portal.post("/plan/seen", bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("canary");
        }
        assertThat(rowsSeenBy(mara.client())).isZero();
    }

    @Test
    @Tag("B6")
    void nobody_else_and_no_forged_form_can_say_so() {
        var browser = new Browserless(port);
        browser.signIn(mara.client().email(), Practices.PASSWORD);
        browser.get("/api/portal/account");
        var body = "{\"planVersion\":\"%s\"}".formatted(version());
        var forged = browser.send(HttpRequest.newBuilder(browser.at("/api/portal/plan/seen"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        var stranger = new Browserless(port).json("POST", "/api/portal/plan/seen", body);

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(stranger.statusCode()).isIn(401, 403);
        assertThat(rowsSeenBy(mara.client())).isZero();
    }

    @Test
    @Tag("A11")
    @Tag("E5")
    void the_database_keeps_it_apart_and_unchanged() {
        seen(portal, version());

        assertThat(rowsSeenBy(practices.practice())).isZero();
        for (var sql : List.of("delete from plan_version_seen", "update plan_version_seen set seen_at = now()")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> as(
                            mara.client(),
                            () -> transaction.execute(_ -> jdbc.sql(sql).update())))
                    .withStackTraceContaining("permission denied");
        }
    }

    private NewPrescription twist(int low, int high) {
        return new NewPrescription(
                twist.line(),
                twist.exerciseRevision(),
                DosageCases.reps(low, high).dosage(),
                twist.schedule(),
                twist.note(),
                twist.privateNote());
    }

    private UUID version() {
        return UUID.fromString(portal.get("/routine").get("planVersion").asString());
    }

    private static int seen(PortalHttp portal, UUID version) {
        return portal.post("/plan/seen", Map.of("planVersion", version)).statusCode();
    }

    private static List<String> lines(JsonNode changes) {
        return changes.get("lines")
                .valueStream()
                .map(it -> it.get("subject").asString() + ": " + it.get("words").asString())
                .toList();
    }

    private void joinsNow(InCare.Pair pair) {
        as(
                pair.client(),
                () -> transaction.execute(_ -> jdbc.sql("update client set consented_at = :now where id = :id")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", pair.id().value())
                        .update()));
    }

    private long rowsSeenBy(SignedIn reader) {
        return as(
                reader,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from plan_version_seen")
                        .query(Long.class)
                        .single()));
    }
}
