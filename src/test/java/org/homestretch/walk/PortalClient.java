package org.homestretch.walk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homestretch.support.Browserless;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A signed-in client of the invented practice, as the portal talks to the program; false answers are for the caller to judge. */
public record PortalClient(Browserless http) {

    private static final JsonMapper JSON = new JsonMapper();

    static PortalClient signedIn(RunningProgram program, String password) {
        return signedIn(program.port(), "client@demo.test", password);
    }

    public static PortalClient signedIn(int port, String email, String password) {
        var http = new Browserless(port);
        http.signIn(email, password);
        return new PortalClient(http);
    }

    public JsonNode routine() {
        return JSON.readTree(http.get("/api/portal/routine").body());
    }

    /** A session with the routine's first exercise done twelve times on each side, or twice over where it has none. */
    public static String session(JsonNode routine, String id) {
        return session(routine, new Done(id, now())).toString();
    }

    /** As the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** One session, and when it was done. */
    public record Done(String id, Instant at) {}

    private static ObjectNode session(JsonNode routine, Done what) {
        var body = JSON.createObjectNode()
                .put("id", what.id())
                .put("planVersion", routine.path("planVersion").asString())
                .put("date", routine.path("today").asString())
                .put("slot", 1)
                .put("performedAt", what.at().atOffset(ZoneOffset.UTC).toString())
                .put("zone", "Europe/London")
                .put("entry", "QUICK")
                .put("painBefore", 3);
        var exercise = routine.path("exercises").path(0);
        var done = body.putArray("exercises").addObject();
        done.put("prescription", exercise.path("prescription").asString());
        done.putArray("preparations");
        var sets = done.putArray("sets");
        var sides = exercise.path("sides").valueStream().map(JsonNode::asString).toList();
        for (var set = 0; set < 2; set++) {
            sets.addObject()
                    .put("number", sides.size() == 2 ? 1 : set + 1)
                    .put("side", sides.isEmpty() ? null : sides.get(set % sides.size()))
                    .put("amount", 12)
                    .put("bonus", false);
        }
        return body;
    }

    /** By the server's clock, as it says with each answer. */
    public Instant serverTime() {
        var told = http.get("/api/portal/account").headers().firstValue("Date").orElseThrow();
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(told));
    }

    /** Sends them as the portal's outbox does; what became of each, or nothing when nobody answers. */
    public List<String> send(JsonNode routine, List<Done> sessions) {
        return send(routine, sessions, sessions.getFirst().at().minusSeconds(1));
    }

    /** @param contact the server's time when it answered last before they were done */
    public List<String> send(JsonNode routine, List<Done> sessions, Instant contact) {
        var body = JSON.createObjectNode().put("account", "client@demo.test").put("sentAt", now().toString());
        var logs = body.putArray("logs");
        for (var session : sessions) {
            logs.addObject()
                    .put("finishedAt", session.at().toString())
                    .put("correctedSeconds", 0)
                    .put("lastContact", contact.toString())
                    .set("log", session(routine, session));
        }
        try {
            var answer = http.json("POST", "/api/portal/outbox", body.toString());
            return answer.statusCode() == 200
                    ? JSON.readTree(answer.body()).values().stream()
                            .map(it -> it.path("outcome").asString())
                            .toList()
                    : List.of();
        } catch (RuntimeException unanswered) {
            return List.of();
        }
    }

    /** Whether the server says that it has the session; false also when nobody answers. */
    public boolean isAcknowledged(String session) {
        try {
            return http.json("POST", "/api/portal/session-logs", session).statusCode() == 200;
        } catch (RuntimeException unanswered) {
            return false;
        }
    }
}
