package org.homestretch.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A page of somebody else in the browser of a person who is signed in: at another site, and at a neighbour's port of the same
 * host, to which browsers send our cookies.
 */
@HomestretchTest
class ForeignPageTest {

    private static final List<String> PAGES = List.of(
            "/login", "/workspace/clients", "/account/devices", "/portal", "/api/portal/account", "/assets/tokens.css");

    @Autowired
    Practices practices;

    @LocalServerPort
    int port;

    private HttpServer foreign;
    private SignedIn owner;

    @BeforeEach
    void a_foreign_server() throws IOException {
        owner = practices.practice();
        foreign = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        foreign.createContext("/", exchange -> {
            var page = "<!doctype html><title>Foreign</title><p>foreign</p>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        foreign.start();
    }

    @AfterEach
    void stop() {
        foreign.stop(0);
    }

    @Test
    @Tag("C16")
    @Tag("E9")
    void a_foreign_page_frames_reads_embeds_steers_and_sends_nothing() {
        try (var chromium = new Chromium()) {
            var ours = chromium.desktop();
            Chromium.signIn(ours, base(), owner.email(), Practices.PASSWORD);
            ours.waitForURL(Pattern.compile(".*/workspace.*"));
            for (var host : List.of("127.0.0.1", "localhost")) {
                var evil = ours.context().newPage();
                evil.navigate("http://" + host + ":" + foreign.getAddress().getPort() + "/");
                cannotFrame(evil);
                cannotRead(evil);
                cannotEmbed(evil);
                cannotSteer(evil);
                cannotSend(evil);
                evil.close();
            }
            ours.reload();
            assertThat(ours.url()).as("still signed in").contains("/workspace");
        }
    }

    private void cannotFrame(Page evil) {
        assertThat(framed(evil, "/own").content()).as("what may be framed").contains("foreign");
        for (var path : PAGES) {
            if (path.startsWith("/assets")) continue;
            var frame = framed(evil, base() + path);
            assertThat(frame.url()).as(path).isIn("", "about:blank", "chrome-error://chromewebdata/");
            assertThat(frame.content()).as(path).doesNotContain("Homestretch", owner.email());
        }
    }

    private static Frame framed(Page evil, String address) {
        var element = evil.evaluateHandle("""
                (address) => new Promise((done) => {
                  const frame = document.createElement('iframe');
                  frame.onload = () => done(frame);
                  frame.src = address;
                  document.body.append(frame);
                })""", address).asElement();
        return element.contentFrame();
    }

    /** Neither with our leave nor blindly. */
    private void cannotRead(Page evil) {
        assertThat(fetched(evil, "/own", "cors")).as("what may be read").contains("foreign");
        for (var path : PAGES) {
            for (var mode : List.of("cors", "no-cors"))
                assertThat(fetched(evil, base() + path, mode))
                        .as(mode + " " + path)
                        .isEqualTo("TypeError");
        }
    }

    private static String fetched(Page evil, String address, String mode) {
        return "" + evil.evaluate("""
                ([address, mode]) => fetch(address, { mode, credentials: 'include' })
                  .then((answer) => answer.text(), (failure) => failure.name)""", List.of(address, mode));
    }

    private void cannotEmbed(Page evil) {
        for (var what : List.of(
                List.of("img", "/favicon.svg"),
                List.of("script", "/portal/service-worker.js"),
                List.of("script", "/api/portal/account"),
                List.of("link", "/assets/tokens.css"))) {
            var outcome = evil.evaluate("""
                    ([name, address]) => new Promise((done) => {
                      const element = document.createElement(name);
                      element.onload = () => done('loaded');
                      element.onerror = () => done('refused');
                      element.rel = 'stylesheet';
                      element[name === 'link' ? 'href' : 'src'] = address;
                      document.head.append(element);
                    })""", List.of(what.getFirst(), base() + what.getLast()));
            assertThat(outcome).as(what + "").isEqualTo("refused");
        }
    }

    /** A window that it opens lets go of it. */
    private void cannotSteer(Page evil) {
        for (var path : List.of("/workspace/clients", "/account/devices", "/login")) {
            var opened = evil.waitForPopup(
                    () -> evil.evaluate("(address) => { window.kept = open(address); }", base() + path));
            opened.waitForLoadState();
            assertThat(opened.evaluate("window.opener === null")).as(path).isEqualTo(true);
            assertThat(evil.evaluate("window.kept.closed")).as(path).isEqualTo(true);
            opened.close();
        }
    }

    private void cannotSend(Page evil) {
        for (var path : List.of("/logout", "/login", "/account/devices", "/api/portal/messages", "/workspace/")) {
            var page = evil.context().newPage();
            page.navigate(evil.url());
            var answer = page.waitForResponse(base() + path, () -> page.evaluate("""
                    (address) => {
                      const form = document.createElement('form');
                      form.method = 'post';
                      form.action = address;
                      document.body.append(form);
                      form.submit();
                    }""", base() + path));
            assertThat(answer.status()).as(path).isEqualTo(403);
            page.close();
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
