package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Something that is no id is answered as each door answers: with a page to people, with a problem to programs. */
@HomestretchTest
class NoSuchIdTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @LocalServerPort
    int port;

    @Test
    @Tag("A5")
    void people_get_the_page_for_unknown_addresses() {
        var person = new Browserless(port);
        person.signIn(practices.practice().email(), PASSWORD);
        var token =
                person.get("/account/devices").body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        for (var id : new String[] {"abc", "1", "a%20b", "null"}) {
            var answer = person.post("/account/devices/" + id + "/end", Map.of("_csrf", token));
            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(type(answer)).as(id).startsWith("text/html");
        }
        assertThat(person.post("/account/devices/abc/end", Map.of("_csrf", token))
                        .body())
                .contains("There is no such page");
    }

    @Test
    @Tag("A5")
    void whoever_is_signed_in_gets_it_for_any_address_that_nobody_has() {
        var person = new Browserless(port);
        person.signIn(practices.practice().email(), PASSWORD);

        for (var path : new String[] {"/nothing", "/api/portal/nothing", "/account/devices/abc/end"}) {
            var answer = person.send(HttpRequest.newBuilder(person.at(path)).header("Accept", "text/html"));
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(type(answer)).as(path).startsWith("text/html");
            assertThat(answer.body()).as(path).contains("There is no such page");
        }
    }

    @Test
    @Tag("A5")
    void programs_get_a_problem() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");

        var portal = new PortalHttp(port, mara.client().email());

        var answer = portal.delete("/session-logs/abc");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("abc", "UUID");

        var nothing = portal.tryGet("/nothing", "Accept", "application/json");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(type(nothing)).startsWith("application/problem+json");
        assertThat(nothing.body()).doesNotContain("nothing", "resource");
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
