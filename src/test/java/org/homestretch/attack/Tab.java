package org.homestretch.attack;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.homestretch.support.Browserless;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tab of the workspace in the hands of somebody who writes its requests by hand. What it does as the browser would, it
 * does to show that its requests arrive; everything else is forged, and counted.
 */
final class Tab {

    private static final JsonMapper JSON = JsonMapper.shared();

    final Seen seen = new Seen();
    final int number;
    final String key;
    private final Browserless http;
    private int server;
    private int client;

    private Tab(Browserless http, JsonNode begun) {
        this.http = http;
        number = begun.at("/appConfig/v-uiId").asInt();
        key = begun.at("/appConfig/uidl/Vaadin-Security-Key").asString();
        seen.apply(begun.at("/appConfig/uidl/changes"));
    }

    /** What a browser asks first, with no more than what the server needs. */
    static HttpResponse<String> begin(Browserless http, String route) {
        return http.get(
                "/workspace/?v-r=init&location=" + route + "&query=&v-sh=900&v-sw=1440&v-tzid=UTC&v-tzo=0&v-wn=w");
    }

    /** On a screen of the workspace, as when its address was typed. */
    static Tab open(Browserless http, String route) {
        var tab = new Tab(http, JSON.readTree(begin(http, route).body()));
        tab.act(Calls.navigate(route));
        return tab;
    }

    /** Does what a person at this screen could do; the answer is read, as the browser would. */
    JsonNode act(ObjectNode... calls) {
        return read(post(request(calls)));
    }

    /** Sends what no browser would have sent, under this tab's own key and numbers. */
    JsonNode forge(ObjectNode... calls) {
        return read(send(request(calls)));
    }

    /** The same where the whole request may be refused; whether it was. The server counts it all the same. */
    boolean isRefused(ObjectNode... calls) {
        var answer = send(request(calls));
        if (!answer.body().contains("\"appError\"")) read(answer);
        else client++;
        return answer.body().contains("\"appError\"");
    }

    /** A whole request that is not as it should be. The answer changes nothing here. */
    HttpResponse<String> send(ObjectNode request) {
        Attacks.count();
        return post(request);
    }

    /** As this tab would send it next. */
    ObjectNode request(ObjectNode... calls) {
        return Calls.request(key, server, client, calls);
    }

    /** Everything that the server holds of this screen, as after a lost answer. */
    JsonNode everything() {
        return read(post(request().put("resynchronize", true)));
    }

    HttpResponse<String> post(ObjectNode request) {
        return post(http, request.toString());
    }

    HttpResponse<String> post(String body) {
        return post(http, body);
    }

    /** To this tab's address in the name of whoever holds this browser. */
    HttpResponse<String> post(Browserless holder, String body) {
        return holder.send(HttpRequest.newBuilder(holder.at("/workspace/?v-r=uidl&v-uiId=" + number))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
    }

    /** By a browser that still holds the session's cookie, whatever became of the session. */
    HttpResponse<String> later(String session, ObjectNode request) {
        Attacks.count();
        var at = http.at("/workspace/?v-r=uidl&v-uiId=" + number);
        return http.send(HttpRequest.newBuilder(at)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Cookie", "JSESSIONID=" + session)
                .POST(BodyPublishers.ofString(request.toString())));
    }

    JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || !answer.body().contains("\"clientId\""))
            throw new AssertionError("Not taken: " + answer.statusCode() + " " + start(answer.body()));
        var said = JSON.readTree(answer.body());
        server = said.path("syncId").asInt();
        client = said.path("clientId").asInt();
        seen.apply(said.path("changes"));
        return said;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
