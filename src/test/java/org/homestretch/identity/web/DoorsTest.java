package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class DoorsTest {

    @Autowired
    Practices practices;

    @Autowired
    Caseload caseload;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @Tag("B1")
    @ValueSource(
            strings = {
                "/workspace",
                "/workspace/",
                "/workspace/clients",
                "/workspace/?v-r=init&location=clients",
                "/workspace/?v-r=uidl",
                "/workspace/VAADIN/push",
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN/build/index.js",
                "/VAADIN/dynamic/resource/0/x/y",
                "/aura/aura.css"
            })
    void no_vaadin_request_is_answered_for_an_anonymous_person_or_a_client(String path) {
        assertRefused(new Browserless(port), path);
        assertRefused(signedInClient(), path);
    }

    private void assertRefused(Browserless person, String path) {
        var got = person.get(path);
        assertThat(got.statusCode()).as("GET " + path).isIn(302, 401, 403);
        assertThat(got.body()).doesNotContain("Vaadin").doesNotContain("v-uiId");
        var posted = person.send(HttpRequest.newBuilder(person.at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(FORGED_NAVIGATION)));
        assertThat(posted.statusCode()).as("POST " + path).isIn(401, 403);
        assertThat(posted.body()).doesNotContain("syncId");
    }

    /** What an attacker would send to make a UI render a view of the staff. */
    private static final String FORGED_NAVIGATION = """
            {"csrfToken":"00000000-0000-0000-0000-000000000000","rpc":[{"type":"event","node":1,"event":"ui-navigate",
            "data":{"route":"clients","query":"","appShellTitle":"","historyState":null,"trigger":""}}],
            "syncId":0,"clientId":0}""";

    @Test
    @Tag("A6")
    void staff_reach_the_workspace_and_no_client_page_or_api() {
        var owner = practices.practice();
        var person = new Browserless(port);

        var signedIn = person.signIn(owner.email(), PASSWORD);

        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/workspace"));
        assertThat(person.get("/portal").statusCode()).isEqualTo(403);
        assertThat(person.get("/api/portal/routine").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @Tag("A5")
    @Tag("E8")
    @ValueSource(
            strings = {
                "/actuator", "/actuator/health", "/v3/api-docs", "/swagger-ui.html", "/.git/config",
                        "/application.yaml",
                "/h2-console", "/db/migration", "/templates/login.html", "/unknown", "/api", "/api/portal;x=1/routine",
                "/portal/../workspace", "/assets/%2e%2e/application.yaml", "//workspace", "/%77orkspace"
            })
    void everything_not_named_is_refused(String path) {
        assertThat(new Browserless(port).get(path).statusCode()).isIn(302, 400, 401, 403, 404);
        assertThat(signedInClient().get(path).statusCode()).isIn(400, 403, 404);
    }

    @Test
    void the_api_answers_a_program_without_session_with_401_and_no_redirect() {
        assertThat(new Browserless(port).get("/api/portal/routine").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/tokens.css",
                "/portal/icons/icon.svg",
                "/portal/index.html",
                "/portal/service-worker.js",
                "/portal/manifest.webmanifest",
                "/VAADIN/nothing.js",
                "/api/portal/media/00000000-0000-0000-0000-000000000000"
            })
    void no_file_brings_a_token_that_could_take_the_place_of_a_pages(String path) {
        assertThat(new Browserless(port).get(path).headers().allValues("Set-Cookie"))
                .noneMatch(it -> it.startsWith("XSRF-TOKEN"));
    }

    @Test
    @Tag("B6")
    @Tag("C16")
    void a_form_or_api_call_without_its_token_is_refused() {
        var owner = practices.practice();
        var bare = new Browserless(port).post("/login", Map.of("email", owner.email(), "password", PASSWORD));
        assertThat(bare.statusCode()).isEqualTo(403);
        assertThat(bare.body()).contains("This page stood open for too long", "Nothing was changed");
        var client = signedInClient();
        var forged = client.send(HttpRequest.newBuilder(client.at("/api/portal/session-logs"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(client.post("/logout", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("B11")
    @Tag("C18")
    void the_session_gets_a_new_id_at_sign_in_and_is_gone_after_sign_out() {
        var client = invite();
        var person = new Browserless(port);
        person.get(client.link());
        var before = person.cookie("JSESSIONID");
        assertThat(person.submit("/invite", Map.of("password", PASSWORD, "consent", "true"))
                        .statusCode())
                .isEqualTo(302);
        var after = person.cookie("JSESSIONID");
        assertThat(after).isNotEqualTo(before);

        person.get("/portal");
        assertThat(person.json("POST", "/logout", "").statusCode()).isEqualTo(302);

        var thief = new Browserless(port);
        var replayed = thief.send(
                HttpRequest.newBuilder(thief.at("/api/portal/routine")).header("Cookie", "JSESSIONID=" + after));
        assertThat(replayed.statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("C3")
    void unknown_address_and_wrong_password_get_the_same_answer() {
        var owner = practices.practice();
        var known = new Browserless(port);
        var unknown = new Browserless(port);

        var refused = known.signIn(owner.email(), "not the right password");
        var nobody = unknown.signIn(Practices.address("nobody"), "not the right password");

        assertThat(refused.statusCode()).isEqualTo(nobody.statusCode());
        assertThat(refused.headers().firstValue("Location"))
                .isEqualTo(nobody.headers().firstValue("Location"));
        assertThat(bare(known.get("/login?refused").body()))
                .isEqualTo(bare(unknown.get("/login?refused").body()));
    }

    @Test
    @Tag("C1")
    void guesses_at_one_address_are_limited_even_with_the_right_password() {
        var owner = practices.practice();
        for (var guess = 0; guess < 10; guess++) {
            assertThat(new Browserless(port)
                            .signIn(owner.email(), "wrong " + guess)
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith("?refused"));
        }

        var right = new Browserless(port).signIn(owner.email(), PASSWORD);

        assertThat(right.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("?wait"));
    }

    @Test
    @Tag("E9")
    void every_answer_carries_the_security_headers() {
        var staff = new Browserless(port);
        staff.signIn(practices.practice().email(), PASSWORD);
        for (var answer : new java.net.http.HttpResponse<?>[] {
            staff.get("/workspace/clients"),
            new Browserless(port).get("/login"),
            new Browserless(port).get("/no-such-page"),
            new Browserless(port).get("/invite"),
            new Browserless(port).get("/api/portal/routine"),
            new Browserless(port).get("/assets/tokens.css")
        }) {
            var headers = answer.headers();
            var page = answer.uri().getPath();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(page).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(page).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Frame-Options")).as(page).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(page)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        }
        assertThat(new Browserless(port).get("/login").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
        assertThat(new Browserless(port).get("/api/portal/routine").headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    @Tag("C6")
    void an_invitation_works_once_even_when_accepted_many_times_at_the_same_moment() throws Exception {
        var invited = invite();
        Callable<Integer> accept = () -> {
            var person = new Browserless(port);
            person.get(invited.link());
            var answer = person.submit("/invite", Map.of("password", PASSWORD, "consent", "true"));
            return answer.headers().firstValue("Location").orElse("").endsWith("/portal") ? 1 : 0;
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var successes = 0;
            for (var attempt : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> accept).toList())) {
                successes += attempt.get();
            }
            assertThat(successes).isEqualTo(1);
        }
        assertThat(as(invited.therapist(), () -> caseload.search("", false, 0, 10))
                        .getFirst()
                        .consentedAt())
                .isNotNull();
    }

    @Test
    @Tag("C7")
    @Tag("C14")
    void opening_an_invitation_uses_nothing_up_and_a_newer_one_ends_it() {
        var invited = invite();
        for (var look = 0; look < 3; look++) {
            var scanner = new Browserless(port);
            scanner.get(invited.link());
            assertThat(scanner.get("/invite").body()).contains("Mara Lindt");
        }

        as(invited.therapist(), () -> caseload.invite(invited.client()));

        var late = new Browserless(port);
        late.get(invited.link());
        assertThat(late.get("/invite").body()).contains("no longer works");
    }

    @Test
    @Tag("C14")
    void an_invitation_is_too_old_after_a_week() {
        var invited = invite();
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        var late = new Browserless(port);
        late.get(invited.link());

        assertThat(late.get("/invite").body()).contains("no longer works");
    }

    @Test
    @Tag("C13")
    void a_refused_password_or_missing_consent_says_so_at_the_field_and_keeps_what_was_typed() {
        var invited = invite();
        var person = new Browserless(port);
        person.get(invited.link());

        var refused = person.submit("/invite", Map.of("password", "short"));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("at least 15 characters")
                .contains("Please agree")
                .contains("value=\"short\"");
    }

    @Test
    @Tag("C8")
    void only_the_hash_of_an_invitation_is_kept() {
        var invited = invite();
        var token = invited.link().substring(invited.link().lastIndexOf('/') + 1);

        var rows = as(
                invited.therapist(),
                () -> transaction.execute(_ -> jdbc.sql("select i::text from invitation i")
                        .query(String.class)
                        .list()));

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(token));
    }

    record Invited(SignedIn therapist, org.homestretch.caseload.ClientId client, String email, String link) {}

    private Invited invite() {
        var therapist = practices.practice();
        var email = Practices.address("mara");
        var client = as(
                therapist,
                () -> caseload.add(ClientDetails.typed(
                        "Mara Lindt", email, null, null, "Europe/Berlin", Locale.ENGLISH, Practices.today())));
        var link = as(therapist, () -> caseload.invite(client)).link();
        return new Invited(therapist, client, email, link.getPath());
    }

    private Browserless signedInClient() {
        var invited = invite();
        var person = new Browserless(port);
        person.get(invited.link());
        person.submit("/invite", Map.of("password", PASSWORD, "consent", "true"));
        return person;
    }

    private static String bare(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
