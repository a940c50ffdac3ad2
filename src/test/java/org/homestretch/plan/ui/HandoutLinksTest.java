package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Downloads;
import org.homestretch.design.Paper;
import org.homestretch.identity.Role;
import org.homestretch.plan.handout.PrintingHandouts;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class HandoutLinksTest extends WorkspaceTest {

    @Autowired
    InCare inCare;

    @Autowired
    PrintingHandouts printing;

    InCare.Pair mara;

    @BeforeEach
    void a_client_with_a_plan() {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = inCare.client(me, "Europe/Berlin");
        inCare.publish(mara, today, inCare.daily(me, "bridge", today, 1));
    }

    @Test
    void the_usual_sheet_comes_first() {
        assertThat(offered(Locale.UK)).containsExactly("Handout on A4", "Letter");
        assertThat(offered(Locale.US)).containsExactly("Handout on Letter", "A4");
        assertThat(offered(Locale.CANADA_FRENCH)).containsExactly("Handout on Letter", "A4");
    }

    @Test
    void without_a_plan_none_is_offered() {
        open("clients/" + inCare.client(me, "Europe/Berlin").id());

        assertThat(screen()).contains("No plan yet").doesNotContain("Handout");
    }

    @Test
    void the_file_names_nobody() {
        var answer = answer(mara.id(), Paper.LETTER);

        assertThat(answer.hasError()).isFalse();
        assertThat(answer.getFileName()).isEqualTo("exercise-plan.pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    @Tag("B12")
    void an_address_that_was_handed_out_opens_nothing_for_anybody_else() {
        var unknown = answer(new ClientId(UUID.randomUUID()), Paper.A4);
        assertThat(unknown.getError()).isEqualTo(404);

        SecurityContextHolder.setContext(Practices.context(practices.practice()));
        assertThat(answer(mara.id(), Paper.A4).getError()).isEqualTo(404);
        SecurityContextHolder.clearContext();
        assertThat(answer(mara.id(), Paper.A4).getError()).isEqualTo(404);
        comeBackAs(Role.OWNER);
        assertThat(answer(mara.id(), Paper.A4).getError()).isEqualTo(404);
    }

    private List<String> offered(Locale locale) {
        UI.getCurrent().setLocale(locale);
        open("clients/" + mara.id());
        return find(Anchor.class).all().stream()
                .filter(it -> it.getAriaLabel()
                        .filter(label -> label.startsWith("Handout"))
                        .isPresent())
                .map(Anchor::getText)
                .toList();
    }

    private DownloadResponse answer(ClientId client, Paper paper) {
        return Downloads.answer(
                PrintingHandouts.FILE_NAME,
                "application/pdf",
                () -> printing.of(client, paper),
                HandoutDownload::isGone);
    }
}
