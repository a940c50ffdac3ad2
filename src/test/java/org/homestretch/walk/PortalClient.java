package org.homestretch.walk;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.homestretch.support.Browserless;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in client of the invented practice, as the portal talks to the program. */
record PortalClient(Browserless http) {

    private static final JsonMapper JSON = new JsonMapper();

    static PortalClient signedIn(RunningProgram program, String password) {
        var http = new Browserless(program.port());
        http.signIn("client@demo.test", password);
        return new PortalClient(http);
    }

    JsonNode routine() {
        return JSON.readTree(http.get("/api/portal/routine").body());
    }

    /** A session with the routine's first exercise done on both sides, twelve times each. */
    static String session(JsonNode routine, String id) {
        var body = JSON.createObjectNode()
                .put("id", id)
                .put("planVersion", routine.path("planVersion").asString())
                .put("date", routine.path("today").asString())
                .put("slot", 1)
                .put("performedAt", OffsetDateTime.now(ZoneOffset.UTC).toString())
                .put("zone", "Europe/London")
                .put("entry", "QUICK")
                .put("painBefore", 3);
        var done = body.putArray("exercises").addObject();
        done.put(
                "prescription",
                routine.path("exercises").path(0).path("prescription").asString());
        done.putArray("preparations");
        var sets = done.putArray("sets");
        for (var side : new String[] {"RIGHT", "LEFT"}) {
            sets.addObject()
                    .put("number", 1)
                    .put("side", side)
                    .put("amount", 12)
                    .put("bonus", false);
        }
        return body.toString();
    }

    /** Whether the server says that it has the session; false also when nobody answers. */
    boolean isAcknowledged(String session) {
        try {
            return http.json("POST", "/api/portal/session-logs", session).statusCode() == 200;
        } catch (RuntimeException unanswered) {
            return false;
        }
    }
}
