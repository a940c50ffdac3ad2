package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.homestretch.support.Browserless;
import org.homestretch.support.OperatedTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Guesses that come through a proxy, which says from where. */
class GuessesTest extends OperatedTest {

    @Test
    @Tag("C1")
    @Tag("E11")
    void guesses_at_one_account_are_slowed_from_however_many_places_they_come() {
        var owner = practices.practice();
        for (var guess = 0; guess < 10; guess++)
            assertThat(guess(place(), owner.email(), "wrong " + guess)).isEqualTo("/login?refused");

        assertThat(guess(place(), owner.email(), PASSWORD)).isEqualTo("/login?wait");
        assertThat(guess(place(), practices.practice().email(), PASSWORD)).isEqualTo("/workspace");
    }

    @Test
    @Tag("C1")
    @Tag("E11")
    void guesses_from_one_place_at_many_accounts_are_slowed_whatever_the_sender_forges() {
        var place = place();
        var guesses = 0;
        String answer;
        do {
            var forged = "10.0.0." + guesses + ", " + UUID.randomUUID() + ", 127.0.0.1, " + place;
            answer = guess(forged, Practices.address("nobody"), "wrong");
        } while (answer.equals("/login?refused") && ++guesses < 140);

        assertThat(answer).isEqualTo("/login?wait");
        // While they are counted some come free again.
        assertThat(guesses).isBetween(100, 130);
        assertThat(guess(place(), practices.practice().email(), PASSWORD)).isEqualTo("/workspace");
    }

    @Test
    @Tag("C2")
    void guesses_at_links_from_one_place_are_limited_and_who_is_elsewhere_goes_on() {
        for (var door : List.of("/invite", "/reset", "/setup")) {
            var place = place();
            var person = overTls();
            var guesses = 0;
            while (!open(person, place, door, "wrong" + guesses).equals("/login?wait") && guesses < 140) guesses++;

            assertThat(guesses).as(door).isBetween(99, 130);
            assertThat(open(overTls(), place, door, "another")).as(door).isEqualTo("/login?wait");
            assertThat(open(overTls(), place(), door, "another")).as(door).isEmpty();
        }
    }

    /** Where a link's page leads whoever comes from there; nowhere when it is shown. */
    private static String open(Browserless person, String from, String door, String secret) {
        for (var path : List.of(door + "/" + secret, door)) {
            var answer = person.send(HttpRequest.newBuilder(person.at(path))
                    .header("X-Forwarded-For", from)
                    .header("X-Forwarded-Proto", "https"));
            if (path.equals(door))
                return answer.headers().firstValue("Location").orElse("");
        }
        throw new IllegalStateException(door);
    }

    /** A sender from the range for measurements, of whom nobody has heard yet. */
    private static String place() {
        var random = ThreadLocalRandom.current();
        return "198.18.%d.%d".formatted(random.nextInt(256), random.nextInt(256));
    }

    /** Where a guess leads that a proxy says came from there. */
    private String guess(String from, String email, String password) {
        var person = overTls();
        person.get("/login");
        return person.send(HttpRequest.newBuilder(person.at("/login"))
                        .header("X-Forwarded-For", from)
                        .header("X-Forwarded-Proto", "https")
                        .header("X-XSRF-TOKEN", person.cookie("__Host-XSRF-TOKEN"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "email=" + email.replace("@", "%40") + "&password=" + password.replace(" ", "+"))))
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
