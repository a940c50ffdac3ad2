package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Staff;
import org.homestretch.support.Browserless;
import org.homestretch.support.OperatedTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What those leave behind who never sign in. */
@Tag("B7")
class AnonymousTest extends OperatedTest {

    private static final int VISITS = 2_000;

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/login",
            "/login?refused",
            "/login?out&wipe",
            "/login/code",
            "/login/recovery",
            "/login/factor",
            "/login/factor/passkey",
            "/login/passkey",
            "/forgotten",
            "/forgotten?sent",
            "/reset",
            "/reset/of-nobody",
            "/invite",
            "/invite/of-nobody",
            "/setup",
            "/setup/of-nobody",
            "/account/devices",
            "/account/password",
            "/portal",
            "/portal/",
            "/portal/session/1",
            "/portal/index.html",
            "/portal/manifest.webmanifest",
            "/api/portal/routine",
            "/api/portal/figures/x/y.svg",
            "/workspace",
            "/workspace/",
            "/workspace/clients?of=me",
            "/workspace/?v-r=init&location=clients",
            "/workspace/?v-r=uidl",
            "/workspace/?v-r=heartbeat&v-uiId=0",
            "/VAADIN/build/index.js",
            "/aura/aura.css",
            "/assets/tokens.css",
            "/favicon.svg",
            "/favicon.ico",
            "/error",
            "/actuator/health",
            "/no-such-page",
            "/no/such;jsessionid=1/page");

    @Autowired
    Staff staff;

    @Autowired
    Inviting inviting;

    @Autowired
    ServletWebServerApplicationContext program;

    private final HttpClient stranger = HttpClient.newHttpClient();
    private Browserless strangers;

    @BeforeEach
    void strangers_come_by_the_proxy() {
        strangers = byProxy();
    }

    @Test
    void thousands_of_visits_to_every_address_leave_no_session() {
        var before = sessions();
        for (var visit = 0; visit < VISITS; visit++) {
            var path = ADDRESSES.get(visit % ADDRESSES.size());
            var answer = send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).noneMatch(it -> it.contains("session"));
        }
        assertThat(sessions()).hasSize(before.size());
    }

    @Test
    void neither_does_a_refused_sign_in_nor_a_forgotten_password() {
        var before = sessions();
        for (var path : List.of("/login", "/forgotten", "/reset", "/invite", "/setup", "/login/code", "/logout")) {
            post(path, "email=nobody%40example.org&password=x&code=1");
        }
        assertThat(sessions()).hasSize(before.size());
    }

    @Test
    void what_a_stranger_asks_of_a_passkey_is_kept_for_five_minutes() {
        var before = sessions();
        assertThat(post("/login/passkey/question", "").statusCode()).isEqualTo(200);

        var made = new HashSet<>(sessions());
        made.removeAll(before);
        assertThat(made).hasSize(1).allMatch(it -> it.getMaxInactiveInterval() <= 300);
    }

    @Test
    void a_wanted_page_is_reached_and_what_was_typed_is_still_there_all_the_same() {
        var owner = practices.practice();
        var person = overTls();
        person.get("/workspace/clients?of=me");

        assertThat(place(person.signIn(owner.email(), "wrong"))).endsWith("/login?refused");
        assertThat(person.get("/login?refused").body()).contains("value=\"" + owner.email() + "\"");
        assertThat(person.get("/login").body()).doesNotContain(owner.email());
        assertThat(place(person.signIn(owner.email(), PASSWORD))).endsWith("/workspace/clients?of=me");
    }

    @Test
    void a_link_that_works_is_still_opened() {
        var owner = practices.practice();
        var id = as(
                owner,
                () -> staff.openForTherapist(new PersonName("Nina New"), new EmailAddress(Practices.address("nina"))));
        var person = overTls();

        person.get(as(owner, () -> inviting.invite(id)).link().getPath());
        assertThat(place(person.submit("/invite", Map.of("password", PASSWORD))))
                .endsWith("/workspace");
    }

    private HttpResponse<String> post(String path, String form) {
        var token = "11111111-1111-1111-1111-111111111111";
        return send(HttpRequest.newBuilder(at(path))
                .header("Cookie", "__Host-XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return stranger.send(
                    request.header("X-Forwarded-For", place())
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Where nobody has asked too much yet. */
    private static String place() {
        var random = ThreadLocalRandom.current();
        return "198.19.%d.%d".formatted(random.nextInt(256), random.nextInt(256));
    }

    private URI at(String path) {
        return strangers.at(path);
    }

    private List<Session> sessions() {
        var server = (TomcatWebServer) program.getWebServer();
        return Stream.of(server.getTomcat().getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(it -> Arrays.stream(it.getManager().findSessions()))
                .toList();
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
