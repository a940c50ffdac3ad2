package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.util.Locale;
import java.util.Map;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A password is what was typed or pasted, to the last blank. */
@HomestretchTest
class WholePasswordsTest {

    @Autowired
    Practices practices;

    @Autowired
    Caseload caseload;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @Tag("C13")
    @ValueSource(
            strings = {
                "  two blanks before and after  ",
                "flamingo 🦩 walks 🏡 home 👩‍👩‍👧‍👦",
                "пятнадцать тихих слов",
                "tab\tand\u00a0hard blanks inside",
                "+%26&=;#?/\\\"'<b>${7*7}"
            })
    void blanks_emoji_and_every_script_count(String password) {
        assertWhole(password);
    }

    /** 128 characters that are 256 units in a browser, whose limit of a field would cut a pasted one without a word. */
    @Test
    @Tag("C13")
    void the_longest_is_taken_whole_and_no_field_cuts_it() {
        var emoji = new StringBuilder();
        for (var i = 0; i < 128; i++) emoji.appendCodePoint(0x1F400 + (i * 7) % 60);
        assertWhole(emoji.toString());

        for (var page : java.util.List.of("/login", invitedPage()))
            assertThat(field(page)).doesNotContain("maxlength", "onpaste", "autocomplete=\"off\"");
    }

    private String invitedPage() {
        var link = invite(Practices.address("mara"));
        var person = new Browserless(port);
        person.get(link);
        invited = person;
        return "/invite";
    }

    private Browserless invited;

    private String field(String page) {
        var body = (page.equals("/login") ? new Browserless(port) : invited)
                .get(page)
                .body();
        var at = body.indexOf("<input id=\"password\"");
        return body.substring(at, body.indexOf('>', at));
    }

    private void assertWhole(String password) {
        var email = Practices.address("mara");
        var person = new Browserless(port);
        person.get(invite(email));
        assertThat(person.submit("/invite", Map.of("password", password, "consent", "true"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/portal");

        assertThat(signIn(email, password)).isEqualTo("/portal");
        assertThat(signIn(email, password.substring(0, password.offsetByCodePoints(password.length(), -1))))
                .isEqualTo("/login?refused");
        assertThat(signIn(email, password + " ")).isEqualTo("/login?refused");
    }

    private String signIn(String email, String password) {
        return new Browserless(port)
                .signIn(email, password)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private String invite(String email) {
        return as(practices.practice(), () -> {
            var client = caseload.add(ClientDetails.typed(
                    "Mara Lindt", email, null, null, "Europe/Berlin", Locale.ENGLISH, Practices.today()));
            return caseload.invite(client).link().getPath();
        });
    }
}
