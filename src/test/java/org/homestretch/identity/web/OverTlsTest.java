package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.homestretch.support.OperatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OverTlsTest extends OperatedTest {

    @Test
    void the_session_is_kept_for_this_host_alone_and_never_sent_plainly() {
        var person = overTls();
        var page = person.signIn(practices.practice().email(), PASSWORD);

        assertThat(page.sslSession())
                .hasValueSatisfying(it -> assertThat(it.getProtocol()).startsWith("TLSv1."));
        var session = cookie(page, "__Host-session");
        assertThat(session)
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .containsPattern("Path=/(;|$)");
        assertThat(session).doesNotContainIgnoringCase("Domain");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(it -> it.contains("JSESSIONID"));
        assertThat(person.get("/workspace/").statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_browser_is_known_by_is_kept_for_this_host_alone_and_goes_with_a_wipe() {
        var person = overTls();
        var signedIn = person.signIn(practices.practice().email(), PASSWORD);
        assertThat(cookie(signedIn, "__Host-browser"))
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Max-Age=7776000")
                .containsPattern("Path=/(;|$)")
                .doesNotContainIgnoringCase("Domain");

        var wiped = overTls();
        assertThat(cookie(
                        wiped.send(HttpRequest.newBuilder(wiped.at("/login?out&wipe"))
                                .header("Sec-Fetch-Site", "same-origin")),
                        "__Host-browser"))
                .contains("Max-Age=0");
    }

    @Test
    void the_token_of_forms_is_kept_as_the_session_is_but_readable_for_the_page() {
        assertThat(cookie(overTls().get("/login"), "__Host-XSRF-TOKEN"))
                .contains("Secure")
                .containsPattern("Path=/(;|$)")
                .contains("SameSite=Lax")
                .doesNotContain("HttpOnly")
                .doesNotContainIgnoringCase("Domain");
    }

    @Test
    @Tag("C18")
    void signing_out_takes_the_cookie_back_under_the_name_and_in_the_way_it_was_given() {
        var person = overTls();
        person.signIn(practices.practice().email(), PASSWORD);
        var id = person.cookie("__Host-session");

        var out = person.send(HttpRequest.newBuilder(person.at("/logout"))
                .header("X-XSRF-TOKEN", person.cookie("__Host-XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(cookie(out, "__Host-session"))
                .contains("Expires=Thu, 01 Jan 1970")
                .contains("Secure")
                .containsPattern("Path=/(;|$)");
        var thief = overTls();
        var replayed = thief.send(
                HttpRequest.newBuilder(thief.at("/api/portal/routine")).header("Cookie", "__Host-session=" + id));
        assertThat(replayed.statusCode()).isEqualTo(401);
    }

    @Test
    void browsers_are_told_to_come_by_https_to_this_host_and_nothing_about_its_neighbours() {
        for (var path :
                List.of("/login", "/no-such-page", "/api/portal/routine", "/assets/tokens.css", "/workspace/")) {
            assertThat(overTls().get(path).headers().allValues("Strict-Transport-Security"))
                    .as(path)
                    .containsExactly("max-age=31536000");
        }
    }

    @Test
    @Tag("E11")
    void behind_a_proxy_that_ends_tls_everything_is_the_same() {
        var answer = guessByProxy("https");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?refused");
        assertThat(cookie(answer, "__Host-typed")).contains("Secure").contains("HttpOnly");
    }

    /** A proxy that does not say so must not make us hand out cookies that travel plainly. */
    @Test
    void a_proxy_that_forgets_to_say_https_changes_nothing() {
        assertThat(cookie(guessByProxy("http"), "__Host-typed")).contains("Secure");
        assertThat(cookie(byProxy().get("/login"), "__Host-XSRF-TOKEN")).contains("Secure");
        assertThat(byProxy().get("/workspace/").headers().firstValue("Location"))
                .hasValue("/login");
    }

    /** A wrong password that a proxy passes on plainly; the browser behind it speaks https. */
    private HttpResponse<String> guessByProxy(String scheme) {
        var proxy = byProxy();
        proxy.get("/login");
        var token = proxy.cookie("__Host-XSRF-TOKEN");
        return proxy.send(HttpRequest.newBuilder(proxy.at("/login"))
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Cookie", "__Host-XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=nobody%40example.org&password=wrong")));
    }

    @Test
    @Tag("C9")
    @Tag("E11")
    void a_forged_host_stands_in_no_mail_no_page_and_no_redirect() throws Exception {
        var owner = practices.practice();
        var person = overTls();
        person.get("/forgotten");

        var form = "email=" + owner.email().replace("@", "%40");
        var answer = raw(forged("POST /forgotten", person.cookie("__Host-XSRF-TOKEN"), form));

        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /forgotten");
        assertThat(answer).doesNotContain("evil.example");
        var mail = mailTo(owner.email());
        assertThat(mail).contains("https://practice.example/reset/").doesNotContain("evil.example");
        for (var path : List.of("/login", "/forgotten", "/workspace/", "/portal", "/no-such-page", "/logout"))
            assertThat(raw(forged("GET " + path, "", ""))).as(path).doesNotContain("evil.example");
    }

    private static String forged(String line, String token, String body) {
        return line + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Port: 666\r\nForwarded: host=evil.example;proto=http\r\nConnection: close\r\n"
                + "Accept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Cookie: __Host-XSRF-TOKEN=" + token + "\r\nX-XSRF-TOKEN: " + token + "\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Others may get mails at the same time. */
    private static String mailTo(String address) throws InterruptedException {
        for (var patience = 0; patience < 100; patience++) {
            for (var received : POST.getReceivedMessages()) {
                var mail = GreenMailUtil.getWholeMessage(received);
                if (mail.contains(address)) return mail;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("No mail came");
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is not set by " + answer.headers().map()));
    }
}
