package org.homestretch.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.util.Locale;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomestretchTest
@Tag("E13")
class AccessApiTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    ReadingPlans plans;

    @Autowired
    KeepingNotes notes;

    @LocalServerPort
    int port;

    @Test
    void a_client_sees_who_else_looked_and_nothing_of_another_client() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        as(mara.therapist(), () -> plans.of(mara.id()));
        as(mara.therapist(), () -> plans.of(mara.id()));

        var hers = new PortalHttp(port, mara.client().email()).get("/access");
        var his = new PortalHttp(port, tomas.client().email()).get("/access");

        assertThat(hers.get("looks").toString())
                .containsOnlyOnce("Looked at the plan")
                .contains("Olive Owner", "therapist")
                .doesNotContain("Mara Lindt");
        assertThat(his.get("looks").toString()).doesNotContain("Looked at the plan");
    }

    @Test
    void private_notes_are_told_as_writing_in_the_record_and_not_as_what_they_are() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");
        as(mara.therapist(), () -> notes.of(mara.id()));
        as(
                mara.therapist(),
                () -> notes.write(mara.id(), new PrivateNoteId(NewId.next()), new PlainText("Afraid of bending.")));

        var looks = new PortalHttp(port, mara.client().email()).get("/access").get("looks");
        assertThat(looks.findValuesAsString("what"))
                .contains("Wrote in your record")
                .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains("note"));
    }

    @Test
    @Tag("A6")
    void nobody_but_clients_is_answered() {
        assertThat(new Browserless(port).get("/api/portal/access").statusCode()).isEqualTo(401);
    }
}
