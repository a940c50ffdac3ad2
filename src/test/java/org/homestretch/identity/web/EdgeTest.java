package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.homestretch.shared.ConfigurationRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/** A server of its own that answers with whom it takes the sender for. */
class EdgeTest {

    @Test
    @Tag("E11")
    void forwarded_headers_of_a_stranger_are_ignored() throws Exception {
        assertThat(senderBehind()).isEqualTo("127.0.0.1 http");
        assertThat(senderBehind("10.0.0.1", "fd00::/8")).isEqualTo("127.0.0.1 http");
    }

    @Test
    @Tag("E11")
    void a_named_proxy_is_believed_and_what_its_client_forged_is_not() throws Exception {
        assertThat(senderBehind("127.0.0.1")).isEqualTo("203.0.113.7 https");
        assertThat(senderBehind("10.1.2.3", "127.0.0.0/8")).isEqualTo("203.0.113.7 https");
    }

    @Test
    @Tag("E11")
    void of_several_proxies_each_must_be_named() throws Exception {
        assertThat(senderBehind("127.0.0.1", "203.0.113.0/24")).isEqualTo("198.51.100.1 https");
    }

    /** Some look like an address to one reader and like a name, a pattern or everybody to another. */
    @ParameterizedTest
    @Tag("E11")
    @ValueSource(
            strings = {
                "127.0.0.1(",
                "10\\.0\\.0\\.1",
                "10.0.0",
                "10",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/0",
                "::/0",
                "10.0.0.0/x",
                "fd00::/129",
                "localhost",
                "proxy.example",
                "10.0.0.1 10.0.0.2",
                "10.0.0.0/-1",
                "0x7f000001",
                ""
            })
    void something_that_names_no_addresses_stops_the_start(String typed) {
        assertThatThrownBy(() -> new Edge(new EdgeSettings(List.of(typed), false)))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageStartingWith("homestretch.trusted-proxies");
    }

    private static String senderBehind(String... proxies) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new Edge(new EdgeSettings(List.of(proxies), false)).customize(factory);
        ServletContextInitializer sender =
                context -> context.addServlet("sender", new Sender()).addMapping("/*");
        var server = factory.getWebServer(sender);
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class Sender extends jakarta.servlet.http.HttpServlet {
        @Override
        protected void doGet(
                jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                throws java.io.IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
