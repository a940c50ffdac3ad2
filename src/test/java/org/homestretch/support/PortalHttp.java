package org.homestretch.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client's portal over HTTP, signed in by the form like a browser. */
public final class PortalHttp {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browserless browser;

    public PortalHttp(int port, String email) {
        browser = new Browserless(port);
        var answer = browser.signIn(email, Practices.PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/portal"));
        browser.get("/api/portal/account");
    }

    /** The body of a request that succeeds. */
    public JsonNode get(String path) {
        var answer = browser.get("/api/portal" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> tryGet(String path) {
        return browser.get("/api/portal" + path);
    }

    public HttpResponse<String> tryGet(String path, String header, String value) {
        return browser.send(
                HttpRequest.newBuilder(browser.at("/api/portal" + path)).header(header, value));
    }

    public HttpResponse<String> post(String path, Object body) {
        var json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return browser.json("POST", "/api/portal" + path, json);
    }

    public HttpResponse<String> delete(String path) {
        return browser.json("DELETE", "/api/portal" + path, "");
    }

    public static JsonNode body(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
