package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Staff;
import org.homestretch.support.Browserless;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Requests of a tab that are sent again, with another key, too large, or by a tab whose person may no more. */
class ForgedRequestsTest extends ForgedTest {

    private static final String ENDED = "{\"meta\":{\"async\":true,\"sessionExpired\":true}}";
    private static final int TIMES = 100;

    @AfterAll
    static void tell() {
        Attacks.tell(
                "B5", "%d requests of open tabs sent again, out of order, with foreign keys, malformed, or too late");
    }

    @Test
    @Tag("B5")
    void a_click_sent_again_sends_no_second_message() {
        var tab = messages();
        var field = tab.seen.field("Write to Zita");
        tab.act(Calls.write(field, "value", "Once."), Calls.typed(field));
        var click = tab.request(Calls.click(tab.seen.button("Send")));
        tab.act(Calls.click(tab.seen.button("Send")));
        assertThat(rows("message")).isOne();

        for (var time = 0; time < TIMES; time++) {
            var again = tab.send(click);
            assertThat(again.statusCode()).isEqualTo(200);
        }
        assertThat(rows("message")).isOne();
        var typedAgain = tab.request(Calls.write(field, "value", "Twice."), Calls.typed(field));
        typedAgain.put("clientId", click.get("clientId").asInt());
        assertRefused(tab.send(typedAgain));
        assertThat(rows("message")).isOne();
    }

    @Test
    @Tag("B8")
    void one_sign_in_keeps_thirty_screens_and_the_oldest_give_way() {
        var http = signedIn(cast.therapist());
        var tabs = new ArrayList<Tab>();
        for (var more = 0; more < 33; more++) tabs.add(Tab.open(http, "library"));

        for (var tab : tabs.subList(0, 3))
            assertThat(tab.send(tab.request()).body()).contains("\"sessionExpired\":true");
        for (var tab : tabs.subList(3, 33))
            assertThat(tab.act(Calls.navigate("clients")).toString()).contains(cast.canary());
    }

    @Test
    @Tag("B5")
    void a_request_out_of_order_does_nothing() {
        for (var number : List.of(0, 1, 77, Integer.MAX_VALUE)) {
            var tab = messages();
            var keep = typed(tab);
            assertRefused(tab.send(keep.deepCopy().put("clientId", number)));
            assertThat(rows("private_note")).isZero();
        }
        var tab = messages();
        tab.post(typed(tab));
        assertThat(rows("private_note")).isOne();
    }

    @Test
    @Tag("B6")
    void another_key_opens_nothing() {
        var tab = messages();
        var sameSession = messages();
        var stranger = Tab.open(signedIn(Cast.make(beans).therapist()), "clients");
        var keep = typed(tab);
        var keys = List.of(
                "",
                "init",
                "null",
                tab.key.toUpperCase(),
                tab.key + " ",
                tab.key.substring(1),
                UUID.randomUUID().toString(),
                sameSession.key,
                stranger.key);
        for (var key : keys) assertRefused(tab.send(keep.deepCopy().put("csrfToken", key)));
        assertRefused(tab.send(keep.deepCopy().without("csrfToken")));
        assertRefused(tab.send(keep.deepCopy().putNull("csrfToken")));
        assertRefused(tab.send(keep.deepCopy().put("csrfToken", true)));
        assertThat(rows("private_note")).isZero();

        tab.post(keep);
        assertThat(rows("private_note")).isOne();
    }

    @Test
    @Tag("B6")
    void a_key_and_a_tab_are_of_no_use_in_another_session() {
        var tab = messages();
        var keep = typed(tab);
        for (var thief : List.of(
                signedIn(cast.colleague()), signedIn(cast.owner()), signedIn(cast.client()), new Browserless(port))) {
            Attacks.count();
            var answer = tab.post(thief, keep.toString());
            assertThat(answer.body()).doesNotContain(cast.canary(), "syncId\":1");
            assertThat(rows("private_note")).isZero();
        }
        tab.post(keep);
        assertThat(rows("private_note")).isOne();
    }

    @Test
    @Tag("B9")
    void what_is_too_large_is_refused_and_the_tab_lives_on() {
        var tab = messages();
        var keep = typed(tab);
        var large = Calls.write(tab.seen.field("New note"), "value", "x".repeat(1_100_000));
        var answer = tab.send(tab.request(large));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Content Too Large").doesNotContain("Exception", "vaadin");
        tab.post(keep);
        assertThat(rows("private_note")).isOne();
    }

    @Test
    @Tag("B9")
    void what_is_too_deep_or_no_request_is_refused_and_the_program_lives_on() {
        for (var body : malformed()) {
            Attacks.count();
            assertRefused(messages().post(body));
        }
        var tab = messages();
        tab.post(typed(tab));
        assertThat(rows("private_note")).isOne();
    }

    @Test
    @Tag("A14")
    void a_tab_of_whoever_lost_the_client_shows_and_writes_nothing_more() {
        var tab = messages();
        assertThat(tab.act(Calls.navigate(ofClient("/details"))).toString())
                .contains(cast.client().email());
        tab.act(Calls.navigate(ofClient("/messages")));
        var keep = typed(tab);
        as(
                cast.therapist(),
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("update care_relationship set ended_at = now()")
                        .update()));

        Attacks.count();
        assertThat(tab.post(keep).body()).doesNotContain(cast.canary(), "Note kept");
        var fresh = tab(cast.therapist(), "clients");
        assertThat(fresh.forge(Calls.navigate(ofClient("/details"))).toString()).doesNotContain(cast.canary());
        assertThat(rows("private_note")).isZero();
    }

    @Test
    @Tag("C17")
    void a_tab_of_whoever_was_deactivated_shows_and_writes_nothing_more() {
        var tab = messages();
        var other = Tab.open(signedIn(cast.therapist()), "clients");
        var keep = typed(tab);
        as(
                cast.owner(),
                () -> beans.getBean(Staff.class)
                        .deactivate(new AccountId(cast.therapist().accountId())));

        ended(tab.send(keep));
        ended(other.send(other.request(Calls.navigate(ofClient("/messages")))));
        assertThat(rows("private_note")).isZero();
    }

    @Test
    @Tag("C18")
    void a_second_tab_after_signing_out_shows_and_writes_nothing_more() {
        var http = signedIn(cast.therapist());
        var tab = Tab.open(http, ofClient("/messages"));
        var second = Tab.open(http, ofClient("/messages"));
        var keep = typed(second);
        var session = http.cookie("JSESSIONID");
        tab.act(Calls.navigate("clients"));
        http.get("/account/devices");
        http.json("POST", "/logout", "");

        ended(second.later(session, keep));
        ended(second.later(session, second.request(Calls.navigate(ofClient("/messages")))));
        assertThat(rows("private_note")).isZero();
    }

    /** A note was typed; the click that keeps it is not sent yet. */
    private static ObjectNode typed(Tab tab) {
        var field = tab.seen.field("New note");
        tab.act(Calls.write(field, "value", "Sleeps badly."), Calls.typed(field));
        return tab.request(Calls.click(tab.seen.button("Keep note")));
    }

    private List<String> malformed() {
        var tab = messages();
        var whole = tab.request().toString();
        var bodies = new ArrayList<>(List.of("[]", "null", "{", "{}", "\"\"", "5", "{\"csrfToken\":5}", "\u0000"));
        for (var depth : List.of(600, 100_000)) bodies.add(whole.replace("[]", "[".repeat(depth) + "]".repeat(depth)));
        return bodies;
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"appError\"", "\"syncId\":-1", "\"changes\":{}")
                .doesNotContain("Exception");
    }

    private static void ended(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(ENDED);
    }
}
