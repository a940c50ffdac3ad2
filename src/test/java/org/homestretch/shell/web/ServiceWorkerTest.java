package org.homestretch.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomestretchTest
class ServiceWorkerTest {

    private static final String SCRIPT = "/portal/service-worker.js";

    @LocalServerPort
    int port;

    @Test
    void a_worker_that_did_not_change_is_not_sent_again() {
        var phone = new Browserless(port);
        var first = phone.get(SCRIPT);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(asked(phone, tag)).isEqualTo(304);
        assertThat(asked(phone, "W/\"another\"")).isEqualTo(200);
    }

    private static int asked(Browserless phone, String tag) {
        return phone.send(HttpRequest.newBuilder(phone.at(SCRIPT)).header("If-None-Match", tag))
                .statusCode();
    }
}
