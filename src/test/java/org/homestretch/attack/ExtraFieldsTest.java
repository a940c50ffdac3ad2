package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.Cadence;
import org.homestretch.support.Browserless;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests that say beside what was asked whose they are, of which practice, by whom and when. */
class ExtraFieldsTest extends ForgedTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LONG_AGO = "1999-09-09T09:09:09Z";

    @Test
    @Tag("A9")
    void at_no_address_is_a_request_believed_that_names_its_practice_role_author_or_time() {
        var mine = Belongings.make(beans, cast.owner());
        var stranger = Belongings.make(beans, practices.practice());
        var bodies = bodies(mine);
        assertThat(bodies.keySet()).isEqualTo(addresses());
        var http = signedIn(mine.client());
        http.get("/api/portal/account");
        var rows = new Rows(jdbc, transaction);
        var theirs = rows.of(stranger.therapist(), "");
        for (var address : bodies.keySet()) {
            var sound = bodies.get(address);
            assertThat(http.json("POST", address, sound.get(0)).statusCode())
                    .as("%s %s", address, sound.get(0))
                    .isBetween(200, 204);
            var forged = (ObjectNode) JSON.readTree(sound.get(1));
            for (var single : names(stranger)) assertForged(http, address, forged.deepCopy(), List.of(single));
            assertForged(http, address, forged, names(stranger));
        }
        assertThat(rows.of(stranger.therapist(), "")).isEqualTo(theirs);
        for (var name : names(stranger))
            if (name.getValue().length() > 20)
                assertThat(rows.of(mine.therapist(), name.getValue()))
                        .as(name.getKey())
                        .startsWith("0 ");
        assertThat(rows.of(mine.therapist(), "1999-09-09")).startsWith("0 ");
        assertThat(http.get("/workspace/").statusCode()).isEqualTo(403);
        Attacks.tell("A9", "%d requests with fields of somebody else's at every address that takes JSON");
    }

    private void assertForged(
            Browserless http, String address, ObjectNode body, List<Map.Entry<String, String>> names) {
        names.forEach(it -> body.put(it.getKey(), it.getValue()));
        for (var part : new ArrayList<>(body.values()))
            for (var below : part.isArray() ? new ArrayList<>(part.values()) : List.of(part))
                if (below instanceof ObjectNode inner) names.forEach(it -> inner.put(it.getKey(), it.getValue()));
        Attacks.count();
        assertThat(http.json("POST", address, body.toString()).statusCode())
                .as("%s %s", address, names)
                .isIn(200, 204, 400, 409, 422);
    }

    private static List<Map.Entry<String, String>> names(Belongings stranger) {
        var all = new ArrayList<Map.Entry<String, String>>();
        for (var name : List.of("practiceId", "practice", "practice_id", "tenantId"))
            all.add(Map.entry(name, stranger.therapist().practiceId().toString()));
        for (var name : List.of("clientId", "client", "client_id", "owner"))
            all.add(Map.entry(name, stranger.ids().get(Ids.Kind.CLIENT)));
        for (var name :
                List.of("author", "authorId", "accountId", "account_id", "enteredBy", "therapist", "sender", "by"))
            all.add(Map.entry(name, stranger.therapist().accountId().toString()));
        for (var name : List.of("role", "roles", "authorities")) all.add(Map.entry(name, "OWNER"));
        for (var name : List.of("recordedAt", "createdAt", "writtenAt", "receivedAt", "readAt"))
            all.add(Map.entry(name, LONG_AGO));
        for (var name : List.of("version", "number", "fromTherapist", "admin")) all.add(Map.entry(name, "1"));
        return all;
    }

    /** Where JSON is taken. */
    private TreeSet<String> addresses() {
        var found = new TreeSet<String>();
        new Addresses(beans).mapped().forEach((info, method) -> {
            var posts = info.getMethodsCondition().getMethods().contains(RequestMethod.POST);
            var path = info.getPatternValues().iterator().next();
            if (posts && path.startsWith("/api/") && !path.contains("{")) found.add(path);
        });
        return found;
    }

    /** For each address a sound request, and another one to be forged. */
    private Map<String, List<String>> bodies(Belongings mine) {
        var version = mine.ids().get(Ids.Kind.VERSION);
        var days = Practices.today();
        var all = new java.util.TreeMap<String, List<String>>();
        all.put("/api/portal/messages", two("{'id': '%s', 'text': 'Hello.'}"));
        all.put("/api/portal/messages/shown", two("{'upTo': 1}"));
        all.put("/api/portal/plan/seen", two("{'planVersion': '" + version + "'}"));
        all.put(
                "/api/portal/help",
                two("{'id': '%s', 'askedAt': '" + Instant.now() + "', 'place': 'TODAY', 'mistake': false}"));
        all.put(
                "/api/portal/pauses",
                List.of(
                        pause(days.plusDays(60)).formatted(UUID.randomUUID()).replace('\'', '"'),
                        pause(days.plusDays(70)).formatted(UUID.randomUUID()).replace('\'', '"')));
        all.put("/api/portal/session-logs", List.of(log(version, 2), log(version, 3)));
        all.put("/api/portal/outbox", List.of(outbox(mine, log(version, 2)), outbox(mine, log(version, 3))));
        all.put(
                "/api/portal/measures/answers",
                List.of(answer(mine, "nprs", "pain"), answer(mine, "overall-change", "change")));
        return all;
    }

    private static List<String> two(String body) {
        var json = body.replace('\'', '"');
        return List.of(json.formatted(UUID.randomUUID()), json.formatted(UUID.randomUUID()));
    }

    private static String pause(Object day) {
        return "{'id': '%s', 'kind': 'HOLIDAY', 'from': '" + day + "', 'until': '" + day + "'}";
    }

    private static String log(String version, int slot) {
        return ("{'id': '" + UUID.randomUUID() + "', 'planVersion': '" + version + "', 'date': '" + Practices.today()
                        + "', 'slot': " + slot + ", 'performedAt': '" + OffsetDateTime.now()
                        + "', 'zone': 'Europe/Berlin', 'entry': 'QUICK', 'couldNot': {'barrier': 'TIME'}, 'exercises': []}")
                .replace('\'', '"');
    }

    private static String outbox(Belongings mine, String log) {
        return ("{'account': '" + mine.client().email() + "', 'sentAt': '" + Instant.now() + "', 'logs': [{'log': ")
                        .replace('\'', '"')
                + log
                + (", 'finishedAt': '" + Instant.now() + "', 'correctedSeconds': 0, 'lastContact': '" + Instant.now()
                                + "'}]}")
                        .replace('\'', '"');
    }

    /** Each measure is asked once at a time. */
    private String answer(Belongings mine, String measure, String question) {
        var client = new org.homestretch.caseload.ClientId(mine.ids().id(Ids.Kind.CLIENT));
        var wanted = new AssignMeasure(measure, Cadence.once(Practices.today()), List.of());
        var id = as(
                mine.therapist(), () -> beans.getBean(AssigningMeasures.class).assign(client, wanted));
        return ("{'id': '" + UUID.randomUUID() + "', 'measure': '" + id + "', 'performedAt': '" + OffsetDateTime.now()
                        + "', 'zone': 'Europe/Berlin', 'activities': [], 'answers': [{'question': '" + question
                        + "', 'value': 1}]}")
                .replace('\'', '"');
    }
}
