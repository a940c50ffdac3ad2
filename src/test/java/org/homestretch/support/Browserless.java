package org.homestretch.support;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A person at the HTTP level: keeps cookies, follows no redirect, reads the form's CSRF token from the page. */
public final class Browserless {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;

    public Browserless(int port) {
        this("http://localhost:" + port, null);
    }

    /** Speaks TLS with whom these certificates vouch for. */
    public Browserless(String base, @Nullable SSLContext trusted) {
        this.base = base;
        var client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER);
        if (trusted != null) client.sslContext(trusted);
        this.http = client.build();
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html,application/json"));
    }

    /** Opens the page first for its token, as a browser would. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submitFrom(get(path).body(), path, fields);
    }

    /** From a page that was opened before. */
    public HttpResponse<String> submitFrom(String page, String path, Map<String, String> fields) {
        var token = CSRF.matcher(page);
        return post(path, token.find() ? with(fields, token.group(1)) : fields);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A JSON request with the token that the portal takes from its cookie. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return submit("/login", Map.of("email", email, "password", password));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(it -> it.getValue())
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** What is fetched as a file. */
    public byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(at(path)), BodyHandlers.ofByteArray())
                .body();
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public URI at(String path) {
        return URI.create(base + path);
    }

    private static Map<String, String> with(Map<String, String> fields, String token) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token.replace("&#43;", "+"));
        return all;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
