package org.homestretch.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
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
class HandoutApiTest {

    private static final String PATH = "/api/portal/handout?paper=A4";

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @LocalServerPort
    int port;

    InCare.Pair mara;
    PortalHttp portal;

    @BeforeEach
    void a_client_at_the_portal() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        portal = new PortalHttp(port, mara.client().email());
    }

    @Test
    void a_client_takes_the_own_plan_away_in_a_file_that_names_nobody_and_is_kept_nowhere() {
        prescribed();

        for (var paper : new String[] {"A4", "LETTER"}) {
            var answer = portal.tryGet("/handout?paper=" + paper);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("%PDF-");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"exercise-plan.pdf\"");
        }
    }

    @Test
    void without_a_plan_a_sentence_says_so() {
        var answer = portal.tryGet("/handout?paper=A4");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PortalHttp.body(answer).get("detail").asString()).isEqualTo("There is no plan to print yet.");
    }

    @Test
    void a_paper_that_no_printer_holds_is_refused_in_words() {
        prescribed();

        for (var query : new String[] {"", "?paper=", "?paper=../A4"}) {
            var answer = portal.tryGet("/handout" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(PortalHttp.body(answer).get("detail").asString()).isNotBlank();
        }
    }

    @Test
    @Tag("A6")
    void nobody_else_may_come_in_by_this_door() {
        prescribed();
        var staff = new Browserless(port);
        staff.signIn(mara.therapist().email(), Practices.PASSWORD);

        assertThat(staff.get(PATH).statusCode()).isEqualTo(403);
        assertThat(new Browserless(port).get(PATH).statusCode()).isNotEqualTo(200);
    }

    private void prescribed() {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        inCare.publish(mara, today, inCare.daily(mara.therapist(), "bridge", today, 1));
    }
}
