package org.homestretch.attention.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.homestretch.attention.Attending;
import org.homestretch.attention.HelpAsked;
import org.homestretch.attention.HelpPlace;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomestretchTest
class HelpApiTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Attending attending;

    @LocalServerPort
    int port;

    @Test
    void an_opening_is_kept_once_and_never_as_of_a_later_time() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");
        var portal = new PortalHttp(port, mara.client().email());
        var body = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "askedAt",
                "2199-01-01T00:00:00Z",
                "place",
                "SESSION",
                "mistake",
                false);

        for (int i = 0; i < 2; i++)
            assertThat(portal.post("/help", body).statusCode()).isEqualTo(204);

        var help = as(mara.therapist(), () -> attending.of(mara.id())).help();
        assertThat(help).extracting(HelpAsked::place).containsExactly(HelpPlace.SESSION);
        assertThat(help.getFirst().at()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void what_is_no_place_is_refused_without_an_echo() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");
        var portal = new PortalHttp(port, mara.client().email());
        var answer = portal.post(
                "/help",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "askedAt",
                        "2026-01-01T00:00:00Z",
                        "place",
                        "canary",
                        "mistake",
                        false));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("canary");
    }
}
