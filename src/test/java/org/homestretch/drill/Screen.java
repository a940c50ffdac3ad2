package org.homestretch.drill;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.homestretch.support.Browserless;
import tools.jackson.databind.json.JsonMapper;

/** A tab of the workspace, as Vaadin's client opens it: the server keeps a whole screen for each. */
final class Screen {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");

    private final Browserless http;
    private final String number;
    private final String key;

    private Screen(Browserless http, String number, String key) {
        this.http = http;
        this.number = number;
        this.key = key;
    }

    static Browserless signedIn(Program program) {
        var http = new Browserless(program.port());
        http.signIn(Drills.THERAPIST, Drills.PASSWORD);
        return http;
    }

    /** On one of the workspace's pages. */
    static Screen open(Browserless http, String route) {
        var begun = http.get("/workspace/?v-r=init&location=" + route + "&query=");
        var screen = new Screen(http, first(NUMBER, begun.body()), first(KEY, begun.body()));
        var shown = screen.navigate(route);
        if (shown.statusCode() != 200 || !shown.body().contains("syncId"))
            throw new IllegalStateException("No screen: " + shown.statusCode() + " " + shown.body());
        return screen;
    }

    HttpResponse<String> navigate(String route) {
        var json = JsonMapper.shared();
        var body =
                json.createObjectNode().put("csrfToken", key).put("syncId", 0).put("clientId", 0);
        var event = body.putArray("rpc").addObject();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState")
                .put("idx", 0);
        return http.send(HttpRequest.newBuilder(http.at("/workspace/?v-r=uidl&v-uiId=" + number))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find())
            throw new IllegalStateException(pattern + " is not in " + text.substring(0, Math.min(2000, text.length())));
        return found.group(1);
    }
}
