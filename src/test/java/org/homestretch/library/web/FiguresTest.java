package org.homestretch.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.homestretch.figure.MovingFigure;
import org.homestretch.library.Exercise;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomestretchTest
class FiguresTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @LocalServerPort
    int port;

    private Exercise twist;
    private PortalHttp portal;

    @BeforeEach
    void sign_in() {
        var therapist = practices.practice();
        twist = inCare.exercise(therapist, "supine-twist");
        portal = new PortalHttp(
                port, inCare.client(therapist, "Europe/Berlin").client().email());
    }

    @Test
    void a_drawing_is_kept_by_the_browser_for_as_long_as_it_likes_and_by_nothing_between() {
        var answer = portal.tryGet(address("right"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(answer, "Cache-Control")).contains("private", "immutable", "max-age=31536000");
        assertThat(answer.body()).startsWith("<svg ").contains("<title>" + twist.name() + "</title>");
    }

    @Test
    void a_drawing_is_compressed_on_the_wire() {
        var answer = portal.tryGet(address("right"), "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    @Tag("D7")
    void nothing_in_a_drawing_may_run_or_be_loaded() {
        var answer = portal.tryGet(address("right"));
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void each_side_has_its_own() {
        assertThat(portal.tryGet(address("left")).body())
                .isNotEqualTo(portal.tryGet(address("right")).body());
    }

    @Test
    void what_is_not_drawn_is_not_found() {
        assertThat(portal.tryGet("/figures/" + UUID.randomUUID() + "/1/right").statusCode())
                .isEqualTo(404);
        assertThat(portal.tryGet(address("both")).statusCode()).isEqualTo(404);
        assertThat(portal.tryGet("/figures/nothing/1/right").statusCode()).isBetween(400, 404);
    }

    @Test
    void who_is_not_signed_in_sees_none() {
        var answer = new Browserless(port).get("/api/portal" + address("right"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("<svg");
    }

    private String address(String side) {
        return "/figures/" + twist.revision() + "/" + MovingFigure.EDITION + "/" + side;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
