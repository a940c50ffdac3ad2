package org.homestretch.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.Consenting;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class ConsentPageTest {

    @Autowired
    Consenting consenting;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private SignedIn owner;
    private InCare.Pair pair;

    @BeforeEach
    void somebody_who_has_joined() {
        owner = practices.practice();
        pair = inCare.client(owner, "Europe/Berlin");
    }

    @Test
    void accepting_an_invitation_keeps_the_version_and_the_hash_of_the_very_words() {
        var kept = as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql("select version || ' ' || hash || ' ' || locale from consent")
                        .query(String.class)
                        .single()));

        var text = ConsentText.newest(Locale.ENGLISH);
        assertThat(kept).isEqualTo(text.version() + " " + text.hash() + " en");
        assertThat(as(pair.client(), consenting::isWanted)).isFalse();
        assertThat(signIn(new Browserless(port))).endsWith("/portal");
    }

    @Test
    void whoever_agreed_to_an_older_text_is_asked_before_going_on_and_sees_later_what_it_was() {
        agreeToTheFirstText();
        var person = new Browserless(port);

        assertThat(signIn(person)).endsWith("/account/consent");
        assertThat(person.get("/account/consent").body()).contains("has changed", "Who sees it", "If you do not agree");
        assertThat(person.get("/api/portal/account").body()).contains("\"consentWanted\":true");
        assertThat(person.submitFrom(person.get("/account/consent").body(), "/account/consent", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/portal"));

        assertThat(person.get("/api/portal/account").body()).contains("\"consentWanted\":false");
        assertThat(person.get("/account/data").body())
                .contains("(text 2026-11)", "(text " + ConsentText.NEWEST + ")")
                .contains("keeps what I log here")
                .doesNotContain("{0}");
        assertThat(signIn(new Browserless(port))).endsWith("/portal");
    }

    @Test
    void nobody_agrees_to_words_that_their_browser_was_not_shown() {
        agreeToTheFirstText();
        var person = new Browserless(port);
        signIn(person);

        var elsewhere = person.get("/account/devices").body();
        assertThat(person.submitFrom(elsewhere, "/account/consent", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/account/consent"));

        assertThat(as(pair.client(), consenting::isWanted)).isTrue();
    }

    @Test
    @Tag("R9")
    void what_waits_on_a_device_is_taken_whatever_was_answered() {
        var version = inCare.publish(pair, Practices.today(), inCare.daily(owner, "bridge", Practices.today(), 3))
                .newest()
                .version()
                .id();
        agreeToTheFirstText();
        var person = new Browserless(port);
        signIn(person);
        person.get("/api/portal/account");
        var log = """
                {"id":"%s","planVersion":"%s","date":"%s","slot":%d,"performedAt":"%s","zone":"Europe/Berlin",
                "entry":"QUICK","couldNot":{"barrier":"TIME"},"exercises":[]}""";

        assertThat(send(person, log, version, 1)).isEqualTo(200);
        as(pair.client(), () -> consenting.decline(ConsentText.newest(Locale.ENGLISH)));
        assertThat(send(person, log, version, 2)).isEqualTo(200);
    }

    private static int send(Browserless person, String log, PlanVersionId version, int slot) {
        var now = Clock.systemUTC().instant();
        var body = log.formatted(UUID.randomUUID(), version.value(), Practices.today(), slot, now);
        return person.json("POST", "/api/portal/session-logs", body).statusCode();
    }

    @Test
    void declining_erases_nothing_is_told_to_the_therapist_and_can_be_taken_back() {
        agreeToTheFirstText();
        var person = new Browserless(port);
        signIn(person);

        person.submitFrom(person.get("/account/consent").body(), "/account/consent/decline", Map.of());

        assertThat(person.get("/account/consent").body()).contains("You did not agree", "Nothing was erased");
        assertThat(as(owner, consenting::declined))
                .extracting(Consenting.Declined::client)
                .containsExactly(pair.id());
        assertThat(signIn(new Browserless(port))).endsWith("/account/consent");

        person.submitFrom(person.get("/account/consent").body(), "/account/consent", Map.of());

        assertThat(as(owner, consenting::declined)).isEmpty();
        assertThat(as(owner, () -> consenting.of(pair.id())))
                .extracting(it -> it.agreed() + " " + it.version())
                .containsExactly(
                        "true " + ConsentText.NEWEST,
                        "false " + ConsentText.NEWEST,
                        "true 2026-11",
                        "true " + ConsentText.NEWEST);
    }

    @Test
    @Tag("E5")
    void an_answer_is_written_once() {
        for (var statement : new String[] {"update consent set agreed = false", "delete from consent"}) {
            assertThatThrownBy(() -> as(
                            owner,
                            () -> transaction.executeWithoutResult(
                                    _ -> jdbc.sql(statement).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void agreeToTheFirstText() {
        var text = ConsentText.of("2026-11", Locale.ENGLISH);
        as(
                owner,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into consent (practice_id, client_id, id, version, hash, locale, agreed, answered_at)
                        values (current_practice(), :client, gen_random_uuid(), :version, :hash, 'en', true,
                          clock_timestamp())""")
                        .param("client", pair.id().value())
                        .param("version", text.version())
                        .param("hash", text.hash())
                        .update()));
    }

    private String signIn(Browserless person) {
        return person.signIn(pair.client().email(), PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
