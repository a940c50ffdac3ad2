package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Staff;
import org.homestretch.library.media.MediaCases;
import org.homestretch.outcome.MeasureCases;
import org.homestretch.support.Browserless;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files sent to the address that a tab was given for its own. */
class ForgedUploadsTest extends ForgedTest {

    private String name = "heron.png";

    @AfterAll
    static void tell() {
        Attacks.tell("B13", "%d uploads forged to open tabs' addresses");
    }

    @Tag("B13")
    @ParameterizedTest
    @ValueSource(strings = {"library/new", "library/import", "measures/import"})
    void an_upload_takes_nothing_from_another_session(String screen) {
        if (!screen.equals("library/new")) name = "measure.json";
        var http = signedIn(cast.therapist());
        var tab = Tab.open(http, screen);
        var thieves = List.of(
                signedIn(cast.colleague()), signedIn(cast.owner()), signedIn(cast.client()), new Browserless(port));
        var before = everything();
        for (var thief : thieves) {
            assertRefused(forge(thief, address(tab)));
            assertUntouched(tab);
        }
        assertThat(everything()).isEqualTo(before);
        assertTaken(http, tab);
    }

    @Tag("B13")
    @ParameterizedTest
    @ValueSource(strings = {"library/new", "library/import", "measures/import"})
    void an_address_that_was_altered_takes_nothing(String screen) {
        if (!screen.equals("library/new")) name = "measure.json";
        var http = signedIn(cast.therapist());
        var tab = Tab.open(http, screen);
        var second = Tab.open(http, screen);
        var address = address(tab);
        var token = address.replaceAll(".*/([0-9a-f-]{36})/.*", "$1");
        for (var altered : List.of(
                address.replace(token, UUID.randomUUID().toString()),
                address.replace(token, token.toUpperCase()),
                address.replace(token, ""),
                address.replace("/resource/" + tab.number, "/resource/" + second.number),
                address.replace("/resource/" + tab.number, "/resource/-1"),
                address.replace("/upload", "/other"),
                address.replace("/upload", ""))) {
            assertRefused(forge(http, altered));
            assertUntouched(tab);
            assertUntouched(second);
        }
        assertTaken(http, tab);
    }

    @Tag("B13")
    @Tag("C18")
    @Test
    void an_upload_takes_nothing_after_signing_out() {
        var http = signedIn(cast.therapist());
        var tab = Tab.open(http, "library/new");
        assertTaken(http, tab);
        var session = http.cookie("JSESSIONID");
        http.get("/account/devices");
        http.json("POST", "/logout", "");
        var before = everything();

        Attacks.count();
        assertRefused(http.send(file(http, address(tab)).header("Cookie", "JSESSIONID=" + session)));
        assertThat(everything()).isEqualTo(before);
    }

    @Tag("B13")
    @Tag("C17")
    @Test
    void an_upload_takes_nothing_from_whoever_was_deactivated() {
        var http = signedIn(cast.therapist());
        var tab = Tab.open(http, "library/new");
        assertTaken(http, tab);
        as(
                cast.owner(),
                () -> beans.getBean(Staff.class)
                        .deactivate(new AccountId(cast.therapist().accountId())));
        var before = everything();
        assertRefused(forge(http, address(tab)));
        assertThat(everything()).isEqualTo(before);
    }

    private static String address(Tab tab) {
        return tab.seen.get(tab.seen.tag("vaadin-upload"), "target");
    }

    private HttpResponse<String> forge(Browserless who, String address) {
        Attacks.count();
        return who.send(file(who, address));
    }

    private HttpRequest.Builder file(Browserless who, String address) {
        return HttpRequest.newBuilder(who.at("/workspace/" + address))
                .header("Content-Type", "application/octet-stream")
                .header("X-Filename", name)
                .POST(BodyPublishers.ofByteArray(
                        name.endsWith("png")
                                ? MediaCases.written(MediaCases.image(40, 30), "png")
                                : MeasureCases.file()));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isIn(302, 400, 401, 403, 404, 405);
    }

    private static void assertUntouched(Tab tab) {
        assertThat(tab.act().path("changes")).isEmpty();
    }

    /** The same file from the tab itself does something: it is shown, or refused in words. */
    private void assertTaken(Browserless http, Tab tab) {
        assertThat(http.send(file(http, address(tab))).statusCode()).isEqualTo(200);
        assertThat(tab.act().path("changes")).isNotEmpty();
    }
}
