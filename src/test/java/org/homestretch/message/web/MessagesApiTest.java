package org.homestretch.message.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.PortalHttp.body;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.message.WritingMessages;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HomestretchTest
class MessagesApiTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    WritingMessages writing;

    @Autowired
    KeepingNotes notes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    InCare.Pair mara;
    PortalHttp portal;

    @BeforeEach
    void a_client_at_the_portal() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        portal = new PortalHttp(port, mara.client().email());
    }

    @Test
    @Tag("B5")
    @Tag("E1")
    void a_message_is_sent_once_however_often_it_is_sent() {
        var id = UUID.randomUUID();
        assertThat(send(id, " My knee clicks.\nWhat now? ").statusCode()).isEqualTo(204);
        assertThat(send(id, "My knee clicks.\nWhat now?").statusCode()).isEqualTo(204);
        assertProblem(send(id, "My knee hurts."), 409);

        var thread = portal.get("/messages");
        assertThat(thread.get("messages")).hasSize(1);
        var message = thread.get("messages").get(0);
        assertThat(message.get("text").asString()).isEqualTo("My knee clicks.\nWhat now?");
        assertThat(message.get("mine").asBoolean()).isTrue();
        assertThat(thread.get("open").asBoolean()).isTrue();
        assertThat(thread.get("earlier").asBoolean()).isFalse();
    }

    @Test
    void what_a_therapist_wrote_is_unread_until_it_was_shown() {
        as(mara.therapist(), () -> writing.write(mara.id(), new MessageId(NewId.next()), new PlainText("Rest today.")));
        assertThat(portal.get("/messages/unread").get("unread").asInt()).isEqualTo(1);

        var thread = portal.get("/messages");
        assertThat(thread.get("readBefore").asInt()).isZero();
        assertThat(thread.get("messages").get(0).get("author").asString()).isEqualTo("Olive Owner");
        assertThat(portal.get("/messages/unread").get("unread").asInt()).isEqualTo(1);

        assertThat(portal.post("/messages/shown", Map.of("upTo", 1)).statusCode())
                .isEqualTo(204);
        assertThat(portal.get("/messages/unread").get("unread").asInt()).isZero();
    }

    @Test
    void what_cannot_be_accepted_is_told_at_its_field_and_in_a_sentence() {
        assertRefused("Please write something first.", send(UUID.randomUUID(), " \n "));
        assertRefused("This is 5 characters too long.", send(UUID.randomUUID(), "x".repeat(4005)));
        as(mara.therapist(), () -> caseload.discharge(mara.id()));
        assertRefused("The care has ended", send(UUID.randomUUID(), "Hello?"));
        assertThat(portal.get("/messages").get("open").asBoolean()).isFalse();
    }

    @Test
    @Tag("B15")
    void malformed_requests_get_a_plain_sentence_and_never_what_was_sent() {
        for (var bad : List.of(
                "{",
                "[]",
                "null",
                "{}",
                "\"canary\"",
                "{\"id\":\"canary\",\"text\":\"canary\"}",
                "{\"text\":\"canary\"}")) {
            var answer = portal.post("/messages", bad);
            assertProblem(answer, 400);
            assertThat(answer.body()).doesNotContain("canary").doesNotContain("Exception");
        }
        assertProblem(portal.tryGet("/messages?before=canary"), 400);
    }

    @Test
    @Tag("B6")
    void without_the_token_nothing_is_sent_and_without_a_client_nothing_is_shown() {
        var browser = new Browserless(port);
        browser.signIn(mara.client().email(), Practices.PASSWORD);
        var forged = browser.send(HttpRequest.newBuilder(browser.at("/api/portal/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"%s\",\"text\":\"x\"}".formatted(UUID.randomUUID()))));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(portal.get("/messages").get("messages")).isEmpty();

        assertThat(new Browserless(port).get("/api/portal/messages").statusCode())
                .isEqualTo(401);
        var therapist = new Browserless(port);
        therapist.signIn(mara.therapist().email(), Practices.PASSWORD);
        assertThat(therapist.get("/api/portal/messages").statusCode()).isEqualTo(403);
        assertThat(therapist.get("/api/portal/messages/unread").statusCode()).isEqualTo(403);
    }

    /** Whatever the portal can be asked for: no answer has a word of a private note. */
    @Test
    @Tag("A1")
    void a_client_gets_no_private_note_by_any_address() {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        inCare.publish(mara, today, inCare.daily(mara.therapist(), "supine-twist", today, 1));
        var note = new PrivateNoteId(NewId.next());
        as(mara.therapist(), () -> notes.write(mara.id(), note, new PlainText("canary-note")));
        as(
                mara.therapist(),
                () -> notes.correct(
                        mara.id(), note, new PrivateNoteId(NewId.next()), new PlainText("canary-correction")));
        send(UUID.randomUUID(), "Hello.");

        var asked = mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getPatternValues().stream())
                .filter(it -> it.startsWith("/api/portal/"))
                .map(it -> it.replaceAll("\\{[^}]+}", note.toString()))
                .toList();
        assertThat(asked).contains("/api/portal/messages", "/api/portal/routine", "/api/portal/account");
        for (var path : asked) {
            var answer = portal.tryGet(path.substring("/api/portal".length()));
            assertThat(answer.body()).as(path).doesNotContain("canary");
        }
    }

    private HttpResponse<String> send(UUID id, String text) {
        return portal.post("/messages", Map.of("id", id.toString(), "text", text));
    }

    private static void assertRefused(String sentence, HttpResponse<String> answer) {
        assertProblem(answer, 422);
        assertThat(body(answer).get("errors").get(0).get("field").asString()).isEqualTo("text");
        assertThat(body(answer).get("errors").get(0).get("message").asString()).startsWith(sentence);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body(answer).get("detail").asString()).isNotBlank();
    }
}
